import type { CoverageFact } from '../coverage/schema.js';

/** Facts that differ by less are told as equally relevant. */
const SAME = 0.005;

const isImportant = ({ importance }: CoverageFact): number => Number(importance === 'high');

/**
 * Facts in the order in which they say the most for a posting: by their relevance; of equals the more important, then the
 * one that carries and would gain more points, then in the ledger's order.
 */
export const inOrder = (facts: readonly CoverageFact[]): CoverageFact[] =>
  [...facts].sort(
    (a, b) =>
      Math.round(b.relevance / SAME) - Math.round(a.relevance / SAME) ||
      isImportant(b) - isImportant(a) ||
      b.carries + b.gain - (a.carries + a.gain),
  );
