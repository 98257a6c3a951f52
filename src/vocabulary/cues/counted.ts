import { anywhere, atEnd, atStart, phrases } from './phrases.js';
import { type CueTable, tableOf } from './table.js';

/**
 * What years of experience are counted of, and how their numbers are joined (lexicons/reading/counted.yaml): patterns that
 * find the words of a list as whole words, anywhere in a text or, where it says so, at its start or its end.
 */
export interface CountedCues {
  /** At the end of what lies between one number of years and the next. */
  readonly joints: RegExp;
  /** At the end of what stands before years that are for something else, with words between. */
  readonly instead: RegExp;
  readonly insteadLeast: RegExp;
  /** At the end of what stands before one of two ways to choose from, with words between. */
  readonly ways: RegExp;
  readonly waysWith: RegExp;
  /** How a sentence begins that tells another way for the one before, as written. */
  readonly goesOn: readonly string[];
  readonly part: RegExp;
  readonly anyOf: RegExp;
  readonly suchAs: RegExp;
  readonly experience: RegExp;
  /** At the end of what stands before a number in a label. */
  readonly labelLeast: RegExp;
  /** At the start of what only goes on with what was told. */
  readonly aside: RegExp;
  /** At the start of what years are of. */
  readonly leading: RegExp;
  /** At its end. */
  readonly trailing: RegExp;
  readonly similar: RegExp;
}

const asWritten: CueTable<string[], readonly string[]> = { schema: phrases, compile: (written) => written };

export const counted = tableOf<CountedCues>({
  joints: atEnd,
  instead: atEnd,
  insteadLeast: atEnd,
  ways: atEnd,
  waysWith: atEnd,
  goesOn: asWritten,
  part: anywhere,
  anyOf: anywhere,
  suchAs: anywhere,
  experience: anywhere,
  labelLeast: atEnd,
  aside: atStart,
  leading: atStart,
  trailing: atEnd,
  similar: atEnd,
});
