import { KINDS, type Span } from '../model.js';
import { areListed } from './guards.js';
import { BREAK, isBreak, keyAt, type Scan, wordAt } from './scan.js';
import { Words } from './words.js';

/** Words on one side of a find that speak for what it is, by how far the nearest of them is. */
export interface AskingCue {
  /** [most words away, points], nearest first. */
  points: readonly (readonly [number, number])[];
  words: readonly string[];
}

export const ASKING_SIGNS = ['follows', 'listed', 'covered', 'bullet', 'capital', 'acronym', 'long', 'begins'] as const;
export type AskingSign = (typeof ASKING_SIGNS)[number];

/** A kind, or a reason to think that a find of any kind is mentioned in passing. */
export const ASKING_TIERS = [...KINDS, 'everyday', 'seldom'] as const;
export type AskingTier = (typeof ASKING_TIERS)[number];

/** What tells a demand from a mention in passing (lexicons/reading/asking.yaml). */
export interface AskingCues {
  enough: number;
  /** The points that finds begin with, by kind; finds of other kinds are not judged. */
  start: ReadonlyMap<AskingTier, number>;
  signs: Readonly<Record<AskingSign, number>>;
  before: readonly AskingCue[];
  after: readonly AskingCue[];
}

/** A find, with the units it covers and what decides how it is judged. */
export interface Judged extends Span {
  first: number;
  last: number;
  /** What its points begin with; null where it always counts. */
  tier: AskingTier | null;
  /** Whether its neighbours stand in a list of terms: soft skills and doubtful finds make none. */
  technical: boolean;
}

const SENTENCE_END = ['.', ';', '!', '?'];
const BULLET = /^\s*[*•–▪●·-]/;
/** No cue is farther away, in words. */
const REACH = 30;
/** Symbols between words do not count, but a row of them is not walked for ever. */
const LONGEST_WALK = 80;
/** A longer line, in UTF-16 units, is prose. */
const LONGEST_LINE = 300;
/** The share of a line that its terms fill where it is little but terms. */
const COVERED = 0.6;
const LONG = 12;

/** What a unit is to the walk over it, one bit each; below them the rows of cues that have its word. */
const SEEN = 1 << 30;
const END = 1 << 29;
const WORD = 1 << 28;
/** The most rows of one side: both sides' bits stand in one number. */
export const MOST_ROWS = 14;

/** All words of all rows, and by word's number the rows that have it. */
interface CueWords {
  words: Words;
  rows: number[];
}

const toCueWords = ({ before, after }: AskingCues): CueWords => {
  const words = new Words();
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

/** A text with its cues, each looked for once though many finds stand near it. */
interface Cued {
  scan: Scan;
  cues: AskingCues;
  cueWords: CueWords;
  bits: Int32Array;
}

const isWord = (key: string): boolean => /[\p{L}\p{N}]/u.test(key);

const bitsAt = ({ scan, cueWords, bits }: Cued, unit: number): number => {
  if (unit < 0 || unit >= scan.count || isBreak(scan, unit)) return END;
  const known = bits[unit] ?? 0;
  if (known !== 0) return known;
  const word = wordAt(cueWords.words, scan, unit);
  const rows = word < 0 ? 0 : (cueWords.rows[word] ?? 0);
  const found = SEEN | rows | (isWord(keyAt(scan, unit) ?? BREAK) ? WORD : 0);
  bits[unit] = found;
  return found;
};

/** One reason for or against a find: what it begins with, a sign, or a row of cues by number and distance. */
export interface AskingReason {
  what: string;
  points: number;
}

/** The cues from a unit in one direction to the end of the sentence, and whether any word stands there. */
const walk = (cued: Cued, from: number, step: 1 | -1): { reasons: AskingReason[]; words: number } => {
  const [side, rows, shift] = step < 0 ? ['before', cued.cues.before, 0] : ['after', cued.cues.after, MOST_ROWS];
  const reasons: AskingReason[] = [];
  let counted = 0;
  let words = 0;
  for (let unit = from; words < REACH && Math.abs(unit - from) < LONGEST_WALK; unit += step) {
    const bits = bitsAt(cued, unit);
    if (bits & END) break;
    if ((bits & WORD) === 0) continue;
    words++;
    const fresh = (bits >> shift) & ((1 << MOST_ROWS) - 1) & ~counted;
    if (fresh === 0) continue;
    counted |= fresh;
    for (let row = 0; row < rows.length; row++) {
      const found = fresh & (1 << row) ? rows[row]?.points.find(([most]) => words <= most) : undefined;
      if (found) reasons.push({ what: `${side}.${row}.${found[0]}`, points: found[1] });
    }
  }
  return { reasons, words };
};

/** The line around a find; null where it is too long to be a list of terms. */
const lineAround = (text: string, { start, end }: Span): Span | null => {
  const left = Math.max(0, start - LONGEST_LINE);
  const from = text.slice(left, start).lastIndexOf('\n') + 1;
  const [after = ''] = text.slice(end, end + LONGEST_LINE).split('\n', 1);
  const line = { start: left + from, end: end + after.length };
  return line.end - line.start > LONGEST_LINE || (from === 0 && left > 0) ? null : line;
};

const isCovered = (text: string, finds: readonly Judged[], index: number, line: Span): boolean => {
  let filled = 0;
  const add = (from: number, step: 1 | -1): void => {
    for (let i = from; ; i += step) {
      const find = finds[i];
      if (!find || find.start < line.start || find.end > line.end) return;
      filled += find.end - find.start;
    }
  };
  add(index, 1);
  add(index - 1, -1);
  return filled > COVERED * text.slice(line.start, line.end).trim().length;
};

const signsOf = (text: string, finds: readonly Judged[], index: number, begins: boolean): AskingSign[] => {
  const find = finds[index];
  if (!find) return [];
  const surface = text.slice(find.start, find.end);
  const left = finds[index - 1];
  const right = finds[index + 1];
  const listed =
    (left?.technical === true && areListed(text, left, find)) ||
    (right?.technical === true && areListed(text, find, right));
  const line = lineAround(text, find);
  const signs: [AskingSign, boolean][] = [
    ['follows', find.tier === 'everyday' && left !== undefined && /^[ -]$/.test(text.slice(left.end, find.start))],
    ['listed', listed],
    ['covered', line !== null && isCovered(text, finds, index, line)],
    ['bullet', line !== null && BULLET.test(text.slice(line.start, find.start))],
    ['capital', !begins && /^\p{Lu}/u.test(surface)],
    ['acronym', /^\p{Lu}{2}/u.test(surface)],
    ['long', surface.length > LONG],
    ['begins', begins],
  ];
  return signs.flatMap(([sign, holds]) => (holds ? [sign] : []));
};

/** Why a find counts as asked for or not: its points add up. Null for finds that always count. */
const reasonsFor = (cued: Cued, finds: readonly Judged[], index: number): AskingReason[] | null => {
  const { scan, cues } = cued;
  const find = finds[index];
  const start = find?.tier ? cues.start.get(find.tier) : undefined;
  if (!find?.tier || start === undefined) return null;
  const before = walk(cued, find.first - 1, -1);
  const signs = signsOf(scan.text, finds, index, before.words === 0);
  return [
    { what: find.tier, points: start },
    ...signs.map((sign) => ({ what: sign, points: cues.signs[sign] })),
    ...before.reasons,
    ...walk(cued, find.last + 1, 1).reasons,
  ];
};

/**
 * For each find, in order, why the text asks for it or only mentions it in passing; null where that is no question.
 * Names of technologies always count. Practices, concepts and everyday words count by points: those of their kind, of
 * where they stand, and of the words around them in the same sentence. Time is linear in the text's length.
 */
export const askingReasons = (scan: Scan, finds: readonly Judged[], cues: AskingCues): (AskingReason[] | null)[] => {
  const cued = { scan, cues, cueWords: cueWordsOf(cues), bits: new Int32Array(finds.length === 0 ? 0 : scan.count) };
  return finds.map((_, i) => reasonsFor(cued, finds, i));
};

/** Whether the points of some reasons are enough. */
export const isEnough = (reasons: readonly AskingReason[] | null, cues: AskingCues): boolean =>
  reasons === null || reasons.reduce((sum, { points }) => sum + points, 0) >= cues.enough;
