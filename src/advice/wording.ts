import { NAMED } from '../lexicon/types.js';
import type { Kind } from '../model.js';
import { fold } from '../text/fold.js';

const numbersIn = (words: string): string => (words.match(/\d+/g) ?? []).join();

const initialsOf = (words: string): string =>
  fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0))
    .join('');

/** Shorter letters stand for too many things. */
const SHORTEST_ACRONYM = 2;

/** Whether one of two names is the acronym of the other: "OCR" and "optical character recognition". */
export const isAcronymPair = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const letters = fold(short).replace(/[^\p{L}\p{N}]+/gu, '');
  return letters.length >= SHORTEST_ACRONYM && letters === initialsOf(long);
};

/**
 * Whether two names may stand for one another without claiming more: names of one product but for its versions, an
 * acronym and its words, or a longer and a shorter form of one phrase. Other names of a subject may be narrower.
 */
export const isSameThing = (from: string, to: string, kind: Kind): boolean => {
  if (numbersIn(to) !== '' && numbersIn(to) !== numbersIn(from)) return false;
  if (NAMED.has(kind) || isAcronymPair(from, to)) return true;
  const [mine, theirs] = [fold(from), fold(to)];
  return mine.includes(theirs) || theirs.includes(mine);
};
