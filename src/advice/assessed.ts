import type { Assessed } from '../coverage/assess.js';
import type { Suggestion } from '../coverage/schema.js';
import { type Sums, scoreWith, sumsOf } from '../coverage/sums.js';
import type { PlacedFact } from '../cv/placed.js';
import type { Shown } from '../cv/shown.js';

/** What is asked for and what a CV shows of it, with the sums behind the score. */
export interface AssessedCv {
  assessed: readonly Assessed[];
  shown: Shown;
  sums: Sums;
}

/** What advice is drawn from. */
export const assessedCvOf = (assessed: readonly Assessed[], shown: Shown): AssessedCv => ({
  assessed,
  shown,
  sums: sumsOf(assessed),
});

/** The points that better credits for some items, by their place among all, would add. */
export const gainOf = ({ sums }: AssessedCv, better: ReadonlyMap<number, number>): number =>
  Math.max(0, scoreWith(sums, better) - sums.score);

/** The line that tells a fact. */
export const placeOf = ({ line, section }: PlacedFact): Suggestion['where'] =>
  line === null ? null : { line, section };
