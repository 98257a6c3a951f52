import { fold } from './fold.js';

/** A heading as the section table compares it: folded, only letters, digits and single spaces. */
export const headingKey = (heading: string): string =>
  fold(heading)
    .replace(/&/g, ' and ')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
