import type { Span } from '../../model.js';

/** The brackets of a sentence, innermost text included, as spans. */
export const bracketsOf = (sentence: string): Span[] => {
  if (!sentence.includes('(') && !sentence.includes('[')) return [];
  return [...sentence.matchAll(/\([^()]*\)|\[[^[\]]*\]/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
};
