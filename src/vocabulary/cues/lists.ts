import { joinedKeys } from './phrases.js';
import { tableOf } from './table.js';

/** What stands in and around a list of terms (lexicons/reading/lists.yaml), as keys of units. */
export interface ListCues {
  /** Before one thing of a kind: "a cloud provider (AWS, GCP)". */
  readonly articles: ReadonlySet<string>;
  /** Between a kind of thing and its examples: "IaC tools like Terraform". */
  readonly nouns: ReadonlySet<string>;
  /** What gives examples behind a list. */
  readonly andSoOn: ReadonlySet<string>;
  /** Words that no name in a list holds. */
  readonly sentenceWords: ReadonlySet<string>;
}

export const lists = tableOf<ListCues>({
  articles: joinedKeys,
  nouns: joinedKeys,
  andSoOn: joinedKeys,
  sentenceWords: joinedKeys,
});
