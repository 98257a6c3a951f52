import type { ChalkInstance } from 'chalk';
import type { Coverage } from '../coverage/schema.js';
import { hanging, heading, indented } from './draw.js';

/** Draws the search that a recruiter would likely write, whether it finds the CV, and by what it misses it. */
export const queryLines = (coverage: Coverage, chalk: ChalkInstance, width: number): string[] => {
  if (coverage.search === null) return [];
  const { terms, drawnFrom, misses, boolean } = coverage.search;
  const lost = terms.filter(({ line }) => line === null);
  const verdict = misses === 0 ? 'finds this CV' : `misses this CV by ${misses} of ${terms.length} terms`;
  return [
    heading(
      'A recruiter’s likely search',
      `${verdict}, word for word${drawnFrom === 'required' ? '' : '; nothing is required, so from what it wishes'}`,
      chalk,
      width,
    ),
    ...indented(boolean, 1, width),
    ...lost.flatMap(({ words, instead }) => {
      const cause = instead
        ? `the CV writes “${instead.surface}” (${coverage.cv.path}:${instead.line})`
        : 'not in the CV';
      return hanging(` ✗ ${words.join(' or ')}: ${cause}`, 3, width);
    }),
  ];
};
