import { areListed } from '../../matching/list-context.js';
import type { Span } from '../../model.js';
import { overlap } from '../../text/spans.js';
import { isAbbreviation, type Token, tokenise } from '../../text/tokenise.js';
import type { UnknownCues } from '../../vocabulary/cues/unknown.js';
import type { Words } from '../words/words.js';

const LONGEST_NAME_WORDS = 4;

/** A run of words in a sentence that may be a name; offsets are the sentence's. */
export interface NameRun extends Span {
  /** In a list beside something technical, or beside another such run. */
  listed: boolean;
  /** Found only for its place in such a list: nothing in its writing makes it a name. */
  small: boolean;
}

/** As most words are written. */
const PLAIN = /^[A-Za-z]?[a-z]*$/;
const MARKED = /^[^\p{L}]*\p{L}.*[\p{Lu}\d.]/u;

/** Written as only a name is: capitals, digits or dots inside ("GraphiQL", "H3", "Turf.js"), or all in capitals. */
export const isMarked = (word: string): boolean => !PLAIN.test(word) && MARKED.test(word) && !isAbbreviation(word);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) && word.length > 1;

const overlaps = (token: Span, known: readonly Span[]): boolean => known.some((span) => overlap(token, span));

const runsIn = (sentence: string, tokens: readonly Token[], known: readonly Span[]): Span[] => {
  const runs: Span[] = [];
  let last: Span | null = null;
  let words = 0;
  let first = true;
  tokens.forEach((token, i) => {
    const surface = sentence.slice(token.start, token.end);
    // "Gartner's" names who has something, not what.
    const owns = tokens[i + 1]?.type === 'possessive';
    const free = token.type === 'word' && !owns && !overlaps(token, known);
    const named = free && (isMarked(surface) || (isCapital(surface) && !first));
    if (named && last && words < LONGEST_NAME_WORDS && /^\s$/.test(sentence.slice(last.end, token.start))) {
      last.end = token.end;
      words++;
    } else if (named) {
      last = { start: token.start, end: token.end };
      runs.push(last);
      words = 1;
    } else last = null;
    first = token.type === 'symbol' && /[.:!?]/.test(surface);
  });
  return runs;
};

const DOT = 0x2e;
const CAPITAL = /^\p{Lu}/u;
const BLANK = /^(?:\s|$)/;

/** Whether a character is what a name is told by: a capital, a digit, a dot inside a word. */
const isSign = (sentence: string, at: number): boolean => {
  const unit = sentence.charCodeAt(at);
  if (unit >= 0x80) return CAPITAL.test(sentence.slice(at, at + 2));
  if (unit === DOT) return !BLANK.test(sentence.charAt(at + 1));
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
};

/** Whether a sentence has such a sign outside what is known, the capital that it begins with aside: most have none. */
const mayHoldNames = (sentence: string, known: readonly Span[]): boolean => {
  for (let at = 1; at < sentence.length; at++) {
    if (isSign(sentence, at) && !known.some(({ start, end }) => start <= at && at < end)) return true;
  }
  return false;
};

/** The word behind a word. */
const NEXT = /^\s+(\p{L}+)/u;

const SHORTEST_SMALL = 4;
const SMALL = /^[a-z][a-z0-9.]+$/;

const isSmall = (word: string): boolean =>
  word.length >= SHORTEST_SMALL && SMALL.test(word) && !(word.includes('.') && isAbbreviation(word));

const isBeside = (sentence: string, token: Span, found: readonly Span[]): boolean =>
  found.some((one) => (one.end <= token.start ? areListed(sentence, one, token) : areListed(sentence, token, one)));

/** Whether a word in small letters stands beside something technical: most sentences have none. */
const mayHoldSmall = ({ text, units }: Words, known: readonly Span[], technical: readonly Span[]): boolean =>
  technical.length > 0 &&
  units.some(
    (unit) =>
      unit.end - unit.start >= SHORTEST_SMALL &&
      isBeside(text, unit, technical) &&
      isSmall(text.slice(unit.start, unit.end)) &&
      !overlaps(unit, known),
  );

/** Adds to those found the words that stand beside them in a list, and their neighbours in turn. */
const spread = (
  sentence: string,
  found: Span[],
  words: readonly Token[],
  isUnknownWord: (word: string) => boolean,
  { joins }: UnknownCues,
): Span[] => {
  const small: Span[] = [];
  const pass = (order: readonly Token[]): void => {
    for (const token of order) {
      if (overlaps(token, found) || !isBeside(sentence, token, found)) continue;
      const next = NEXT.exec(sentence.slice(token.end))?.[1];
      const alone = next === undefined || joins.has(next);
      // Asked last: the dictionary is long.
      if (!alone || !isUnknownWord(sentence.slice(token.start, token.end))) continue;
      const span = { start: token.start, end: token.end };
      small.push(span);
      found.push(span);
    }
  };
  pass(words);
  pass([...words].reverse());
  return small;
};

/**
 * The runs of words in a sentence that are written as names, outside what is known, in order. With `isUnknownWord`, words
 * in small letters too that stand in a list beside something technical ("terraform, pulumix and nomad"), where it says
 * that no dictionary has them. `technical` are the known names of technologies.
 */
export const namesIn = (
  words: Words,
  known: readonly Span[],
  technical: readonly Span[],
  isUnknownWord: ((word: string) => boolean) | null,
  cues: UnknownCues,
): NameRun[] => {
  const sentence = words.text;
  const maySmall = isUnknownWord !== null && mayHoldSmall(words, known, technical);
  const mayRun = mayHoldNames(sentence, known);
  if (!maySmall && !mayRun) return [];
  const tokens = tokenise(sentence).filter(({ type }) => type !== 'space');
  const named = (mayRun ? runsIn(sentence, tokens, known) : []).map(
    ({ start, end }): NameRun => ({ start, end, listed: isBeside(sentence, { start, end }, technical), small: false }),
  );
  if (!maySmall) return named;
  const free = tokens.filter(
    (token) => token.type === 'word' && isSmall(sentence.slice(token.start, token.end)) && !overlaps(token, known),
  );
  const small = spread(sentence, [...technical], free, isUnknownWord, cues).map(
    ({ start, end }): NameRun => ({ start, end, listed: true, small: true }),
  );
  return [...named, ...small].sort((a, b) => a.start - b.start);
};
