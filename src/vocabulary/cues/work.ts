import type { z } from 'zod';
import { phrases } from './phrases.js';
import { type CueTable, tableOf, type Zod } from './table.js';

/** How much something belongs to kinds of work, by their names, from 0 to 1. */
export type WorkShares = ReadonlyMap<string, number>;

/** What kind of work terms belong to (lexicons/reading/work.yaml). */
export interface WorkCues {
  /** By the name of a lexicon file, without its ending. */
  readonly files: ReadonlyMap<string, WorkShares>;
  /** By a concept's id. */
  readonly terms: ReadonlyMap<string, WorkShares>;
  /** Lexicon files whose terms belong to no kind of work. */
  readonly any: ReadonlySet<string>;
  /** Kinds of which a few words tell much, by how much more. */
  readonly telling: WorkShares;
}

type Written = Record<string, number>;

const shares = (zod: Zod): z.ZodType<Written> => zod.record(zod.string(), zod.number().nonnegative());

const byName: CueTable<Record<string, Written>, ReadonlyMap<string, WorkShares>> = {
  schema: (zod) => zod.record(zod.string(), shares(zod)),
  compile: (written) => new Map(Object.entries(written).map(([name, kinds]) => [name, new Map(Object.entries(kinds))])),
};

const any: CueTable<string[], WorkCues['any']> = { schema: phrases, compile: (written) => new Set(written) };

const telling: CueTable<Written, WorkShares> = {
  schema: shares,
  compile: (written) => new Map(Object.entries(written)),
};

export const work = tableOf<WorkCues>({ files: byName, terms: byName, any, telling });
