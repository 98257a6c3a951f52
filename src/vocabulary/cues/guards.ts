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
  /** What may follow the name behind one of those. */
  readonly verbs: ReadonlySet<string>;
  /** Units of time: a number of them behind a name and a sign tells that it is one. */
  readonly years: ReadonlySet<string>;
}

export const guards = tableOf<GuardCues>({
  after: joinedKeys,
  before: joinedKeys,
  lead: keys,
  verbs: joinedKeys,
  years: joinedKeys,
});
