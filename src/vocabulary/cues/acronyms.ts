import { lowerSet } from './phrases.js';
import { tableOf } from './table.js';

/** How postings write acronyms out (lexicons/reading/acronyms.yaml), in small letters. */
export interface AcronymCues {
  /** Words that an acronym may leave out. */
  readonly small: ReadonlySet<string>;
  /** Nouns at the end of what it stands for. */
  readonly generic: ReadonlySet<string>;
}

export const acronyms = tableOf<AcronymCues>({ small: lowerSet, generic: lowerSet });
