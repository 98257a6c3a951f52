import type { ChalkInstance } from 'chalk';
import type { Coverage } from '../coverage/schema.js';
import { hanging, heading } from './draw.js';
import { padStart } from './layout.js';
import { signedPoints } from './numbers.js';

/** As many edits as one makes in one sitting. */
const MOST_SUGGESTIONS = 5;

/** Draws what to change, most points first: the first few, or all with `all`. */
export const suggestionLines = (coverage: Coverage, chalk: ChalkInstance, width: number, all: boolean): string[] => {
  const rows = coverage.edits;
  if (rows.length === 0) return [];
  const shown = all ? rows : rows.slice(0, MOST_SUGGESTIONS);
  const rest = rows.length - shown.length;
  const few = coverage.warnings.some(({ code }) => code === 'few-terms');
  return [
    heading(
      'What to change',
      few ? 'points by re-scoring; of so few terms each weighs much' : 'points by re-scoring',
      chalk,
      width,
    ),
    ...shown.flatMap(({ gain, text, line }) => {
      const where = line === null ? '' : ` (${coverage.cv.path}:${line})`;
      return hanging(` ${padStart(signedPoints(gain), 5)}  ${text}${where}`, 8, width);
    }),
    ...(rest > 0 ? [chalk.dim(`        and ${rest} more`)] : []),
  ];
};
