import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LexiconError } from '../errors.js';
import { MOST_ROWS } from '../matching/askingwords.js';
import { CHECK_KINDS, SECTION_KINDS, SENIORITIES, STATED_KINDS } from '../model.js';
import { ASKING_SIGNS, ASKING_TIERS } from './cues/asking.js';
import { CHECK_SIGNS, CHECK_WORDS } from './cues/checks.js';

const phrases = z.array(z.union([z.string(), z.array(z.string())])).transform((lists) => lists.flat());

/** Rows of a side of lexicons/reading/asking.yaml: points by the most words away. */
const cues = z.array(
  z.strictObject({ says: z.string(), points: z.record(z.string().regex(/^\d+$/), z.int()), words: phrases }),
);

/** The tables that tell how texts are read: `lexicons/reading/<name>.yaml`, one schema each. */
const schemas = {
  guards: z.strictObject({ after: phrases, before: phrases, lead: phrases }),
  negation: z.strictObject({ before: phrases, except: phrases, after: phrases, resume: phrases, stop: phrases }),
  asking: z.strictObject({
    enough: z.int(),
    start: z.partialRecord(z.enum(ASKING_TIERS), z.int()),
    signs: z.record(z.enum(ASKING_SIGNS), z.int()),
    before: cues.max(MOST_ROWS),
    after: cues.max(MOST_ROWS),
  }),
  extent: z.strictObject({
    before: phrases,
    after: phrases,
    titles: phrases,
    leading: phrases,
    apart: phrases,
    degrees: phrases,
    field: phrases,
  }),
  sections: z.partialRecord(z.enum(SECTION_KINDS), phrases),
  importance: z.strictObject({
    preferred: phrases,
    required: phrases,
    asks: phrases,
    seeks: phrases,
    merits: phrases,
    goes_on: phrases,
    before_merits: phrases,
    adjectives: phrases,
    of: phrases,
    and_so: phrases,
    adverbs: phrases,
    maybe: phrases,
    of_things: phrases,
    denies: phrases,
    offers: phrases,
    ours: phrases,
    yours: phrases,
  }),
  headings: z.strictObject({
    alone: phrases,
    last: phrases,
    first: phrases,
    except: phrases,
    joined: phrases,
    compounds: phrases,
    clauses: phrases,
    demands: phrases,
    duties: phrases,
    perks: phrases,
    pay: phrases,
    law: phrases,
  }),
  groups: z.strictObject({
    or: phrases,
    and: phrases,
    any_before: phrases,
    any_after: phrases,
    open_before: phrases,
    open_after: phrases,
    together: z.array(z.array(z.string()).min(1).max(2)),
  }),
  checks: z.record(z.enum([...CHECK_KINDS, 'instead_of_degree', ...CHECK_SIGNS, ...CHECK_WORDS]), phrases),
  posting: z.strictObject({ signs: z.array(z.array(z.string())) }),
  cv: z.strictObject({
    lists: phrases,
    wishes: phrases,
    says: z.record(z.enum(STATED_KINDS), phrases),
    places: z.array(z.array(z.string()).min(2)),
    companies: phrases,
  }),
  people: z.strictObject({
    meeting: phrases,
    with: phrases,
    teams: phrases,
    whose: phrases,
    joining: phrases,
    of: phrases,
    ends: phrases,
  }),
  senses: z.strictObject({
    senses: z.array(z.strictObject({ usually: z.string(), written: phrases, means: z.string(), beside: phrases })),
  }),
  advice: z.strictObject({ untold: phrases, vague: phrases }),
  company: z.strictObject({ others: phrases, officers: phrases, likened: phrases }),
  seniority: z.record(z.enum([...SENIORITIES, 'trade']), phrases),
  wholes: z.strictObject({ wholes: z.array(z.strictObject({ whole: z.string(), parts: z.array(z.string()).min(2) })) }),
  frequency: z.strictObject({ postings: z.int().positive(), named: z.record(z.string(), z.int().positive()) }),
  languages: z.record(z.string(), z.strictObject({ small: z.array(z.string()), jobs: z.array(z.string()) })),
  unknown: z.strictObject({ no_skill: phrases, organisations: phrases }),
};

/** The reading tables as plain strings. */
export type Reading = { [Name in keyof typeof schemas]: z.infer<(typeof schemas)[Name]> };

/** Reads and checks one table. Throws LexiconError naming the file and what is wrong. */
const readTable = <Schema extends z.ZodType>(folder: string, name: string, schema: Schema): z.output<Schema> => {
  const parsed = schema.safeParse(parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new LexiconError(`${name}.yaml: ${issue?.path.join('.')}: ${issue?.message}; mend the table`);
};

/** Reads all tables from `lexicons/reading`. */
export const readReading = (folder: string): Reading => ({
  guards: readTable(folder, 'guards', schemas.guards),
  negation: readTable(folder, 'negation', schemas.negation),
  asking: readTable(folder, 'asking', schemas.asking),
  extent: readTable(folder, 'extent', schemas.extent),
  sections: readTable(folder, 'sections', schemas.sections),
  headings: readTable(folder, 'headings', schemas.headings),
  importance: readTable(folder, 'importance', schemas.importance),
  groups: readTable(folder, 'groups', schemas.groups),
  checks: readTable(folder, 'checks', schemas.checks),
  posting: readTable(folder, 'posting', schemas.posting),
  cv: readTable(folder, 'cv', schemas.cv),
  people: readTable(folder, 'people', schemas.people),
  senses: readTable(folder, 'senses', schemas.senses),
  advice: readTable(folder, 'advice', schemas.advice),
  company: readTable(folder, 'company', schemas.company),
  seniority: readTable(folder, 'seniority', schemas.seniority),
  wholes: readTable(folder, 'wholes', schemas.wholes),
  frequency: readTable(folder, 'frequency', schemas.frequency),
  languages: readTable(folder, 'languages', schemas.languages),
  unknown: readTable(folder, 'unknown', schemas.unknown),
});
