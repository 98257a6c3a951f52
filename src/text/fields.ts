import type { Span } from '../model.js';

/** A line with fewer bars is no line of fields. */
const FEWEST_BARS = 2;

/** The fields of a line like "Acme | Ghent | On-site | Full-time", without spaces around; the whole text where it has none. */
export const fieldsOf = (text: string): Span[] => {
  const bars = text.split('|').length - 1;
  if (bars < FEWEST_BARS) return [{ start: 0, end: text.length }];
  return [...text.matchAll(/[^|]+/g)].flatMap(({ index, 0: field }): Span[] => {
    const from = index + field.length - field.trimStart().length;
    return field.trim() === '' ? [] : [{ start: from, end: from + field.trim().length }];
  });
};
