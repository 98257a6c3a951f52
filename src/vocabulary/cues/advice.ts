import { ids } from './phrases.js';
import { tableOf } from './table.js';

/** What is not worth advising (lexicons/reading/advice.yaml): ids of concepts. */
export interface AdviceCues {
  /** Not worth naming where something implies them. */
  readonly untold: ReadonlySet<string>;
  /** Those among them that no fact of a CV speaks to by implying them. */
  readonly vague: ReadonlySet<string>;
}

export const advice = tableOf<AdviceCues>({ untold: ids, vague: ids });
