import type { CueTable } from './table.js';

/** The share of postings that name a concept, 0 to 1, by its id, for those that many name. */
export type Shares = ReadonlyMap<string, number>;

/** The table as YAML holds it. */
export interface Written {
  postings: number;
  /** How many of them name a concept. */
  named: Record<string, number>;
}

/** How common terms are (lexicons/reading/frequency.yaml). */
export const frequency: CueTable<Written, Shares> = {
  schema: (zod) =>
    zod.strictObject({
      postings: zod.int().positive(),
      named: zod.record(zod.string(), zod.int().positive()),
    }),
  compile: ({ postings, named }) => new Map(Object.entries(named).map(([id, count]) => [id, count / postings])),
};
