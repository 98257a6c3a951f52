import { joinedKeys, type KeyPhrases, keys } from './phrases.js';
import { tableOf } from './table.js';

/** Words that make a name of the ambiguous word next to them (lexicons/reading/guards.yaml), folded. */
export interface GuardCues {
  /** Directly after, one word or two: "go developer", "go back-end". */
  readonly after: ReadonlySet<string>;
  /** Directly before: "language R". */
  readonly before: ReadonlySet<string>;
  /** Phrases before, when nothing but punctuation follows: "proficient in excel." */
  readonly lead: KeyPhrases;
}

export const guards = tableOf<GuardCues>({ after: joinedKeys, before: joinedKeys, lead: keys });
