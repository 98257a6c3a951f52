import { BREAK, isBreak, isPlainWord, keyAt, type Scan, wordAt } from '../text/scan.js';
import { GrowingWords, type Words } from '../text/words.js';
import { type AskingCues, MOST_ROWS } from '../vocabulary/cues/asking.js';

const SENTENCE_END = ['.', ';', '!', '?'];

/** What a unit is to the walk over it, one bit each; below them the rows of cues that have its word. */
const SEEN = 1 << 30;
export const END = 1 << 29;
export const WORD = 1 << 28;
/** The bits of all rows of one side. */
export const ROWS = (1 << MOST_ROWS) - 1;

/** All words of all rows, and by word's number the rows that have it. */
interface CueWords {
  words: Words;
  rows: number[];
}

const toCueWords = ({ before, after }: AskingCues): CueWords => {
  const words = new GrowingWords();
  const rows: number[] = [];
  const add = (word: string, bit: number): void => {
    const number = words.add(word);
    rows[number] = (rows[number] ?? 0) | bit;
  };
  for (const sign of SENTENCE_END) add(sign, END);
  before.forEach((cue, row) => {
    for (const word of cue.words) add(word, 1 << row);
  });
  after.forEach((cue, row) => {
    for (const word of cue.words) add(word, 1 << (MOST_ROWS + row));
  });
  return { words, rows };
};

/** Cues are opened once a run and asked for every text. */
const opened = new WeakMap<AskingCues, CueWords>();
const cueWordsOf = (cues: AskingCues): CueWords => {
  const known = opened.get(cues) ?? toCueWords(cues);
  opened.set(cues, known);
  return known;
};

/** The words of a text as the walks over them see them, each looked at once though many finds stand near it. */
export interface NearWords {
  scan: Scan;
  cueWords: CueWords;
  bits: Int32Array;
}

export const nearWords = (scan: Scan, cues: AskingCues): NearWords => ({
  scan,
  cueWords: cueWordsOf(cues),
  bits: new Int32Array(scan.count),
});

const isWord = (scan: Scan, unit: number): boolean =>
  isPlainWord(scan, unit) || /[\p{L}\p{N}]/u.test(keyAt(scan, unit) ?? BREAK);

/** What a unit is to a walk: END, WORD, and the rows that have its word. The text's ends end a sentence. */
export const wordBitsAt = ({ scan, cueWords, bits }: NearWords, unit: number): number => {
  if (unit < 0 || unit >= scan.count) return END;
  const known = bits[unit] ?? 0;
  if (known !== 0) return known;
  const word = isBreak(scan, unit) ? -1 : wordAt(cueWords.words, scan, unit);
  const rows = word < 0 ? 0 : (cueWords.rows[word] ?? 0);
  const found = isBreak(scan, unit) ? END : SEEN | rows | (isWord(scan, unit) ? WORD : 0);
  bits[unit] = found;
  return found;
};
