import type { Span } from '../model.js';
import { withUnits } from './read.js';
import { BREAK, endOf, keyAt, startOf } from './scan.js';

export { BREAK };

/** What the matcher reads: a token with the key that forms are made of. */
export interface Unit extends Span {
  key: string;
}

/** The units of a text in order, one by one: `read.ts` tells what they are. */
export const unitsOf = (text: string): Unit[] =>
  withUnits(text, (scan) => {
    const units: Unit[] = [];
    for (let i = 0; i < scan.count; i++) {
      units.push({ key: keyAt(scan, i) ?? BREAK, start: startOf(scan, i), end: endOf(scan, i) });
    }
    return units;
  });

/** The keys of a form: the same cut as a text's, so that what the tokenizer does to one it does to the other. */
export const keysOf = (form: string): string[] => unitsOf(form).map((unit) => unit.key);
