import { foldedSet } from './phrases.js';
import { tableOf } from './table.js';

/** What an unknown name may be besides a skill (lexicons/reading/unknown.yaml), folded. */
export interface UnknownCues {
  /** Short forms and names of no thing that one can know: officers, regions, money. */
  readonly noSkill: ReadonlySet<string>;
  /** A name with such a word in it, or ending in it, is an organisation or a place. */
  readonly organisations: ReadonlySet<string>;
}

export const unknown = tableOf<UnknownCues>({ noSkill: foldedSet, organisations: foldedSet });
