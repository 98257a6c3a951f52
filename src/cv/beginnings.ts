import { fold } from '../text/fold.js';

/** A shorter word is in every CV, and longer ones share as many letters with their other forms. */
const [SHORTEST, STEM] = [4, 6];

/** The beginnings of a CV's words, of four to six letters. */
export const beginningsOf = (words: string): Set<string> => {
  const beginnings = new Set<string>();
  for (const word of fold(words).match(/[\p{L}\p{N}]+/gu) ?? [])
    for (let length = SHORTEST; length <= Math.min(STEM, word.length); length++) beginnings.add(word.slice(0, length));
  return beginnings;
};

/** Whether any longer word of a phrase stands in the CV with those beginnings of words, in this form or another. */
export const namesAny = (phrase: string, beginnings: ReadonlySet<string>): boolean =>
  (fold(phrase).match(/\p{L}+/gu) ?? []).some((word) => word.length >= SHORTEST && beginnings.has(word.slice(0, STEM)));
