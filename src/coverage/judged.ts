import type { Coverage, CoverageFact, CoverageItem, Suggestion } from './schema.js';

/** An item before it is seen beside the others. */
export type JudgedItem = Omit<CoverageItem, 'group' | 'satisfiedBy' | 'points' | 'most'>;

/** What was judged, before what is told of the whole is drawn from it. */
export interface Judged
  extends Omit<
    Coverage,
    'items' | 'facts' | 'suggestions' | 'counts' | 'groups' | 'sum' | 'search' | 'edits' | 'leads'
  > {
  items: JudgedItem[];
  facts: CoverageFact[];
  suggestions: Suggestion[];
}
