import type { Slip } from '../cv/slips.js';
import type { NearMiss } from '../matching/nearmiss.js';
import type { Warning } from '../model.js';
import { type Line, lineAt } from '../text/lines.js';

/** More than these of one text are a fault of the text, and listing them helps nobody. */
const MOST_OF_ONE = 5;

const warning = (place: string, message: string): Warning => ({ code: 'near-miss', message: `${place} ${message}` });

/** A warning for each slip, the CV's first: a slip there costs points. `lines` are the posting's. */
export const misspeltWarnings = (
  inCv: readonly Slip[],
  inPosting: readonly NearMiss[],
  lines: readonly Line[],
): Warning[] => [
  ...inCv
    .slice(0, MOST_OF_ONE)
    .map(({ line, surface, label }) =>
      warning(`cv:${line}`, `“${surface}” looks like ${label}: if it is meant, mend it, for it counts for nothing`),
    ),
  ...inPosting
    .slice(0, MOST_OF_ONE)
    .map(({ start, surface, label }) =>
      warning(`posting:${lineAt(lines, start).number}`, `“${surface}” looks like ${label}; it is not scored`),
    ),
];
