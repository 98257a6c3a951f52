import { fold } from '../text/fold.js';
import type { Vocabulary } from '../vocabulary/open.js';

/** Fewer known small words than this tell nothing. */
const FEWEST_WORDS = 8;
/** A language's small words are at least this share of any of its running texts. */
const LEAST_SHARE = 0.06;

/** In a text too short for that, this many words that only one language's postings have tell it. */
const FEWEST_JOB_WORDS = 2;

interface Count {
  code: string;
  count: number;
}

const most = (counts: readonly Count[]): Count =>
  counts.reduce((best, one) => (one.count > best.count ? one : best), { code: 'und', count: 0 });

/**
 * The language of a text by its commonest small words, or, in a few lines without sentences, by words of the trade
 * ("engineer", "experiencia"): ISO 639-1, or `und` when neither tells.
 */
export const detectLanguage = (
  text: string,
  { languages, languagesByWord }: Pick<Vocabulary, 'languages' | 'languagesByWord'>,
): string => {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const codes = [...languages.keys()];
  const counts = { small: new Map(codes.map((code) => [code, 0])), jobs: new Map(codes.map((code) => [code, 0])) };
  for (const word of words) {
    const of = languagesByWord.get(word);
    for (const code of of?.small ?? []) counts.small.set(code, (counts.small.get(code) ?? 0) + 1);
    for (const code of of?.jobs ?? []) counts.jobs.set(code, (counts.jobs.get(code) ?? 0) + 1);
  }
  const counted = (kind: keyof typeof counts): Count[] => [...counts[kind]].map(([code, count]) => ({ code, count }));
  const small = most(counted('small'));
  if (small.count >= FEWEST_WORDS && small.count >= LEAST_SHARE * words.length) return small.code;
  const jobs = counted('jobs');
  const best = most(jobs);
  const others = jobs.some(({ code, count }) => code !== best.code && count >= best.count);
  return best.count >= FEWEST_JOB_WORDS && !others ? best.code : 'und';
};
