import type { Span } from '../../model.js';
import type { Sifted } from '../../text/needles.js';
import type { Sentence } from '../sentence/sentence.js';

/** Where a match stands. */
export const spanOf = ({ index, 0: found }: RegExpExecArray): Span => ({ start: index, end: index + found.length });

/** Where the first pattern of some that fires in a sentence does so; null where none does. */
export const hitIn = (
  { flat: { text }, sifted }: Pick<Sentence, 'flat' | 'sifted'>,
  patterns: readonly Sifted[],
): Span | null => {
  for (const one of patterns) {
    const found = sifted.has(one) ? one.pattern.exec(text) : null;
    if (found) return spanOf(found);
  }
  return null;
};
