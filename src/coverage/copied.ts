import { type Runs, sharedRuns } from '../cv/runs.js';
import type { Span } from '../model.js';

/** A tenth of a CV made of runs that a posting has too was copied. */
const COPIED_SHARE = 0.1;

/**
 * The passages of a CV that were taken from a posting: runs of eight words and more that both have. Empty where they are
 * less than a tenth of the CV, for a phrase or two may be shared. Spans are into the CV, in order and apart.
 */
export const copiedSpans = (posting: string, runs: Runs): Span[] => {
  const shared = sharedRuns(runs, posting);
  if (runs.count === 0 || shared.length / runs.count <= COPIED_SHARE) return [];
  const spans: Span[] = [];
  for (const from of shared) {
    const { start, end } = runs.spans[from] ?? { start: 0, end: 0 };
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
};
