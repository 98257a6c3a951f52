import { type KeyPhrases, keys } from './phrases.js';
import { type CueTable, tableOf } from './table.js';

/** What makes one requirement of several terms side by side (lexicons/reading/groups.yaml). */
export interface GroupCues {
  /** Between terms of which any one will do. */
  readonly or: KeyPhrases;
  /** Between terms that are all wanted. */
  readonly and: KeyPhrases;
  /** Before a list of which any one will do: "one of". */
  readonly anyBefore: KeyPhrases;
  /** After a list, or one term, where something like it will do too: "or similar". */
  readonly anyAfter: KeyPhrases;
  /** Those of `anyBefore` that let something similar stand for what is in the list. */
  readonly openBefore: KeyPhrases;
  /** Those of `anyAfter` that do. */
  readonly openAfter: KeyPhrases;
  /** Ids of what stands beside others and never for them, and pairs of ids, in order and joined by a space. */
  readonly together: ReadonlySet<string>;
}

const together: CueTable<string[][], ReadonlySet<string>> = {
  schema: (zod) => zod.array(zod.array(zod.string()).min(1).max(2)),
  compile: (written) => new Set(written.map((ids) => [...ids].sort().join(' '))),
};

export const groups = tableOf<GroupCues>({
  or: keys,
  and: keys,
  anyBefore: keys,
  anyAfter: keys,
  openBefore: keys,
  openAfter: keys,
  together,
});
