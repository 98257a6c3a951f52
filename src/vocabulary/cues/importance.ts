import { type KeyPhrases, keys } from './phrases.js';
import { tableOf } from './table.js';

/** Words of a line that say how much its terms are wanted (lexicons/reading/importance.yaml). `*` is any word. */
export interface ImportanceCues {
  /** Only a wish: "nice to have". */
  readonly preferred: KeyPhrases;
  /** Plainly demanded: "must have". */
  readonly required: KeyPhrases;
  /** Make a requirement of a line outside any section of requirements: "experience with". */
  readonly asks: KeyPhrases;
  /** So do these, up to where the sentence goes on about the work: "we are looking for". */
  readonly seeks: KeyPhrases;
  /** And these, where they begin a clause: "strong". */
  readonly merits: KeyPhrases;
  /** Where `seeks` end: the work, the product or the company is told of. */
  readonly goesOn: KeyPhrases;
  /** What stands before `merits` where they are a demand, besides nothing and signs. */
  readonly beforeMerits: KeyPhrases;
  /** Adjectives that say nothing of what is demanded where another noun follows: "all necessary steps". */
  readonly adjectives: KeyPhrases;
  /** Nouns after which such an adjective, or before which it, does speak of a demand: "required skills". */
  readonly of: KeyPhrases;
  /** Words that go on behind an adjective which stands for itself: "preferred but …". */
  readonly andSo: KeyPhrases;
  /** Where these open a clause that names no term, the wish is about its other words: "ideally with a fence". */
  readonly adverbs: KeyPhrases;
  /** What could be is not demanded: "may be". */
  readonly maybe: KeyPhrases;
  /** What things must do is no demand: "queues that must". */
  readonly ofThings: KeyPhrases;
  /** Deny a demand: the rest of the line only mentions. */
  readonly denies: KeyPhrases;
  /** Before "experience with": it will be had there, and is not asked for. */
  readonly offers: KeyPhrases;
  /** Whose experience it is where these stand before it: the company's. */
  readonly ours: KeyPhrases;
  /** Unless one of these does too. */
  readonly yours: KeyPhrases;
  /** Between a duty and what it is done with. */
  readonly doneWith: KeyPhrases;
  /** A bracket that begins with one of these is the company's own. */
  readonly owned: KeyPhrases;
}

export const importance = tableOf<ImportanceCues>({
  preferred: keys,
  required: keys,
  asks: keys,
  seeks: keys,
  merits: keys,
  goesOn: keys,
  beforeMerits: keys,
  adjectives: keys,
  of: keys,
  andSo: keys,
  adverbs: keys,
  maybe: keys,
  ofThings: keys,
  denies: keys,
  offers: keys,
  ours: keys,
  yours: keys,
  doneWith: keys,
  owned: keys,
});
