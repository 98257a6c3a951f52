import { joinedKeys, type KeyPhrases, keys } from './phrases.js';
import { tableOf } from './table.js';

/** What turns a mention into its opposite (lexicons/reading/negation.yaml). */
export interface NegationCues {
  /** Reach to the end of the clause: "no", "without". */
  readonly before: KeyPhrases;
  /** Phrases in which the first word negates nothing: "not only". */
  readonly except: KeyPhrases;
  /** Count when they follow in the same clause: "is not required". */
  readonly after: KeyPhrases;
  /** Words after one of `after` that take it back. */
  readonly resume: ReadonlySet<string>;
  /** Words that end the reach of a negation. */
  readonly stop: ReadonlySet<string>;
}

export const negation = tableOf<NegationCues>({
  before: keys,
  except: keys,
  after: keys,
  resume: joinedKeys,
  stop: joinedKeys,
});
