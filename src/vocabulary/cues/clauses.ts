import { oneOf, phrases } from './phrases.js';
import type { CueTable } from './table.js';

/** Where the clauses of a sentence begin and end (lexicons/reading/clauses.yaml). */
export interface ClauseCues {
  /** A clause ends before these: words with a blank on both sides. */
  readonly breaks: readonly string[];
  /** Whether a text joins two things. */
  readonly joins: RegExp;
  /** Whether what follows a comma, it included, goes on with a list. */
  readonly goesOn: RegExp;
  /** Behind a term: what says of it alone what it is. */
  readonly bare: RegExp;
}

type List = 'breaks' | 'joins' | 'articles';

export const clauses: CueTable<Record<List, string[]>, ClauseCues> = {
  schema: (zod) => zod.record(zod.enum(['breaks', 'joins', 'articles']), phrases(zod)),
  compile: ({ breaks, joins, articles }) => ({
    breaks: breaks.map((word) => ` ${word} `),
    joins: new RegExp(`\\s${oneOf(joins)}\\s`, 'iu'),
    goesOn: new RegExp(`^,?\\s*${oneOf(joins)}\\b`, 'iu'),
    bare: new RegExp(`^(?:\\s*\\))?\\s+${oneOf(articles)}\\s`, 'iu'),
  }),
};
