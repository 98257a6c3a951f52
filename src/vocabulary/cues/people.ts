import { foldedSet, oneOf, phrases } from './phrases.js';
import { type CueTable, tableOf } from './table.js';

/** What tells that a posting's subjects are people, of whom nothing is asked (lexicons/reading/people.yaml), folded. */
export interface PeopleCues {
  /** Words after which one of `with` leads to people: "sit down with sales". */
  readonly meeting: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  /** Words that make a team of the subject before them. */
  readonly teams: ReadonlySet<string>;
  /** Whose team it is: "our machine learning team". */
  readonly whose: ReadonlySet<string>;
  /** Words before that, by which the team is what one does: "join our machine learning team". */
  readonly joining: ReadonlySet<string>;
  /** What stands between a team and its subjects: "colleagues across Compost and Sales". */
  readonly of: ReadonlySet<string>;
  /** Words that end the list of such subjects. */
  readonly ends: ReadonlySet<string>;
  /** The next of a list of short names: ", QA" and " and DevOps" in "UX, QA and DevOps teams". */
  readonly joins: RegExp;
  /** Words behind a subject that leave it a department. */
  readonly goesOn: ReadonlySet<string>;
}

const nextOfList: CueTable<string[], RegExp> = {
  schema: phrases,
  compile: (written) => {
    const join = oneOf(written);
    const name = '[\\p{L}&/-]+';
    return new RegExp(
      `^(?:\\s*[,/&](?:\\s*${join})?\\s*|\\s+(?:&|${join})\\s+)${name}(?:\\s(?!${join}\\s)${name})?`,
      'iu',
    );
  },
};

export const people = tableOf<PeopleCues>({
  meeting: foldedSet,
  with: foldedSet,
  teams: foldedSet,
  whose: foldedSet,
  joining: foldedSet,
  of: foldedSet,
  ends: foldedSet,
  joins: nextOfList,
  goesOn: foldedSet,
});
