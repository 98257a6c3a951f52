import { phrases } from './phrases.js';
import type { CueTable } from './table.js';

/** A name that means one thing by itself and another beside certain names (lexicons/reading/senses.yaml). */
export interface Sense {
  /** How the name is written, exactly. */
  readonly written: ReadonlySet<string>;
  /** The id of what it means beside one of those. */
  readonly means: string;
  /** Ids. */
  readonly beside: ReadonlySet<string>;
}

/** The second senses of concepts, by the id of what the name usually means. */
export type Senses = ReadonlyMap<string, Sense>;

/** The table as YAML holds it. */
export interface Written {
  senses: { usually: string; written: string[]; means: string; beside: string[] }[];
}

export const senses: CueTable<Written, Senses> = {
  schema: (zod) => {
    const [written, beside] = [phrases(zod), phrases(zod)];
    const row = zod.strictObject({ usually: zod.string(), written, means: zod.string(), beside });
    return zod.strictObject({ senses: zod.array(row) });
  },
  compile: ({ senses }) =>
    new Map(
      senses.map(({ usually, written, means, beside }): [string, Sense] => [
        usually,
        { written: new Set(written), means, beside: new Set(beside) },
      ]),
    ),
};
