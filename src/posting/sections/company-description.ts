import type { Span } from '../../model.js';
import type { DescriptionCues } from '../../vocabulary/cues/description.js';
import { callsCompany } from '../words/companies.js';

/**
 * Where in a line that holds a whole posting the employer portrays itself: from a sentence that says what kind of company
 * it is to one that tells whom it seeks, or to the line's end. `companies` are the words for a company, folded.
 */
export const companyDescriptionsIn = (
  line: string,
  companies: ReadonlySet<string>,
  { opening, named, seeks }: DescriptionCues,
): Span[] => {
  // Whoever says "we are" is no product; of a name it must be told.
  const placesOf = (pattern: RegExp, strictly: boolean): number[] =>
    [...line.matchAll(pattern)]
      .filter(({ 1: what = '' }) => callsCompany(what, companies, strictly))
      .map(({ index }) => index);
  const sought = [...line.matchAll(seeks)].map(({ index }) => index);
  return [...placesOf(opening, false), ...placesOf(named, true)]
    .sort((a, b) => a - b)
    .map((start) => ({ start, end: sought.find((at) => at >= start) ?? line.length }));
};
