import type { Knowledge } from '../lexicon/open.js';
import { fold } from '../text/fold.js';

/** Fewer known small words than this tell nothing. */
const FEWEST_WORDS = 8;
/** A language's small words are at least this share of any of its running texts. */
const LEAST_SHARE = 0.06;

/**
 * The language of a text by its commonest small words: ISO 639-1, or `und` when the text is too short or its small words
 * are of no language known.
 */
export const detectLanguage = (text: string, { languages }: Pick<Knowledge, 'languages'>): string => {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  let best = { code: 'und', count: 0 };
  for (const [code, small] of languages) {
    const count = words.filter((word) => small.has(word)).length;
    if (count > best.count) best = { code, count };
  }
  return best.count >= FEWEST_WORDS && best.count >= LEAST_SHARE * words.length ? best.code : 'und';
};
