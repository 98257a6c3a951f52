import type { Span } from '../model.js';
import { type Unit, unitsOf } from '../text/units.js';

/** Eight words in a row are not shared by chance; a tenth of a CV made of such runs was copied. */
const RUN = 8;
const COPIED_SHARE = 0.1;

const wordsOf = (text: string): Unit[] => unitsOf(text).filter(({ key }) => /[\p{L}\p{N}]/u.test(key));

const runAt = (words: readonly Unit[], from: number): string =>
  words
    .slice(from, from + RUN)
    .map(({ key }) => key)
    .join(' ');

const runsOf = (words: readonly Unit[]): string[] =>
  Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, from) => runAt(words, from));

/**
 * The passages of a CV that were taken from a posting: runs of eight words and more that both have. Empty where they are
 * less than a tenth of the CV, for a phrase or two may be shared. Spans are into the CV, in order and apart.
 */
export const copiedSpans = (posting: string, cv: string): Span[] => {
  const theirs = new Set(runsOf(wordsOf(posting)));
  const words = wordsOf(cv);
  const runs = runsOf(words);
  const shared = runs.flatMap((run, from) => (theirs.has(run) ? [from] : []));
  if (runs.length === 0 || shared.length / runs.length <= COPIED_SHARE) return [];
  const spans: Span[] = [];
  for (const from of shared) {
    const [start, end] = [words[from]?.start ?? 0, words[from + RUN - 1]?.end ?? 0];
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
};
