import damerau from 'natural/lib/natural/distance/levenshtein_distance.js';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** The stem of a word (Porter 1980). Short and mixed forms are names, which have none, and stay as they are. */
export const stemOf = (word: string): string => (/^[a-z]{5,}$/.test(word) ? porter.stem(word) : word);

/** How many single letters must be added, dropped, changed or swapped to make one word of another (Damerau 1964). */
export const editDistance = (a: string, b: string): number =>
  damerau.DamerauLevenshteinDistance(a, b, { restricted: true });

/** More edits than this a word of the length is another word: one for five letters, two from nine on. */
export const mostEdits = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** A word is near another when few edits make it that, and both begin with the same letter. */
export const isNear = (a: string, b: string): boolean =>
  a.charAt(0) === b.charAt(0) &&
  Math.abs(a.length - b.length) <= 2 &&
  editDistance(a, b) <= mostEdits(Math.min(a.length, b.length));
