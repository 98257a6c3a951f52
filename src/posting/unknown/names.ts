import { areListed } from '../../matching/list-context.js';
import type { Span } from '../../model.js';
import { overlap } from '../../text/spans.js';
import { isAbbreviation, type Token, tokenise } from '../../text/tokenise.js';

const LONGEST_NAME_WORDS = 4;

/** A run of words in a sentence that may be a name; offsets are the sentence's. */
export interface NameRun extends Span {
  /** In a list beside something technical, or beside another such run. */
  listed: boolean;
  /** Found only for its place in such a list: nothing in its writing makes it a name. */
  small: boolean;
}

/** Written as only a name is: capitals, digits or dots inside ("GraphiQL", "H3", "Turf.js"), or all in capitals. */
export const isMarked = (word: string): boolean => /\p{L}.*[\p{Lu}\d.]/u.test(word) && !isAbbreviation(word);
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

const isSmall = (word: string): boolean => /^[a-z][a-z0-9.]{3,}$/.test(word) && !isAbbreviation(word);

/** Adds to those found the words that stand beside them in a list, and their neighbours in turn. */
const spread = (sentence: string, found: Span[], words: readonly Token[]): Span[] => {
  const small: Span[] = [];
  const pass = (order: readonly Token[]): void => {
    for (const token of order) {
      if (overlaps(token, found)) continue;
      const beside = found.some((one) =>
        one.end <= token.start ? areListed(sentence, one, token) : areListed(sentence, token, one),
      );
      const alone = !/^\s+\p{L}/u.test(sentence.slice(token.end)) || /^\s+(?:and|or)\b/.test(sentence.slice(token.end));
      if (!beside || !alone) continue;
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
  sentence: string,
  known: readonly Span[],
  technical: readonly Span[],
  isUnknownWord: ((word: string) => boolean) | null,
): NameRun[] => {
  const tokens = tokenise(sentence).filter(({ type }) => type !== 'space');
  const runs = runsIn(sentence, tokens, known);
  const beside = (run: Span): boolean =>
    technical.some((one) => (one.end <= run.start ? areListed(sentence, one, run) : areListed(sentence, run, one)));
  const named = runs.map((run) => ({ ...run, listed: beside(run), small: false }));
  if (isUnknownWord === null || technical.length === 0) return named;
  const words = tokens.filter((token) => {
    const word = sentence.slice(token.start, token.end);
    return token.type === 'word' && isSmall(word) && !overlaps(token, known) && isUnknownWord(word);
  });
  const small = spread(sentence, [...technical], words).map((span) => ({ ...span, listed: true, small: true }));
  return [...named, ...small].sort((a, b) => a.start - b.start);
};
