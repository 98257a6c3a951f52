import { fold } from './fold.js';

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
