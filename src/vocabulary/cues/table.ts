import type { z } from 'zod';

/** zod, given to the schemas by who reads YAML: a run opens what was compiled, and must not wait for zod to load. */
export type Zod = typeof z;

/**
 * One table of `lexicons/reading`, or one list of a table: what its YAML holds, and how that becomes what the program
 * uses. (Methods, so that lists of different kinds may stand in one table.)
 */
export interface CueTable<Written, Cues> {
  schema(zod: Zod): z.ZodType<Written>;
  compile(written: Written): Cues;
}

type Lists<Cues> = { readonly [Field in keyof Cues]: CueTable<unknown, Cues[Field]> };

/** A field as YAML names it: `goesOn` is `goes_on`. */
const writtenName = (field: string): string => field.replace(/\p{Lu}/gu, (letter) => `_${letter.toLowerCase()}`);

/** A table of lists under names, each compiled for itself. All of them must be written, and nothing else. */
export const tableOf = <Cues>(lists: Lists<Cues>): CueTable<Record<string, unknown>, Cues> => {
  const all: [string, CueTable<unknown, unknown>][] = Object.entries(lists);
  return {
    schema: (zod) =>
      zod.strictObject(Object.fromEntries(all.map(([name, list]) => [writtenName(name), list.schema(zod)]))),
    compile: (written) => {
      const fields: unknown[][] = all.map(([name, list]) => [name, list.compile(written[writtenName(name)])]);
      return Object.fromEntries(fields);
    },
  };
};
