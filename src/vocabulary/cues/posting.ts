import { type KeyPhrases, toKeys } from './phrases.js';
import { type CueTable, tableOf } from './table.js';

/** What tells that a text is a job posting (lexicons/reading/posting.yaml). */
export interface PostingCues {
  /** Each is one sign, however often its phrases occur. */
  readonly signs: readonly KeyPhrases[];
}

const signs: CueTable<string[][], readonly KeyPhrases[]> = {
  schema: (zod) => zod.array(zod.array(zod.string())),
  compile: (written) => written.map(toKeys),
};

export const posting = tableOf<PostingCues>({ signs });
