import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LexiconError } from '../errors.js';
import { acronyms } from './cues/acronyms.js';
import { advice } from './cues/advice.js';
import { asking } from './cues/asking.js';
import { checks } from './cues/checks.js';
import { clauses } from './cues/clauses.js';
import { company } from './cues/company.js';
import { counted } from './cues/counted.js';
import { cv } from './cues/cv.js';
import { description } from './cues/description.js';
import { employer } from './cues/employer.js';
import { extent } from './cues/extent.js';
import { frequency } from './cues/frequency.js';
import { groups } from './cues/groups.js';
import { guards } from './cues/guards.js';
import { headings } from './cues/headings.js';
import { importance } from './cues/importance.js';
import { languages } from './cues/languages.js';
import { lists } from './cues/lists.js';
import { negation } from './cues/negation.js';
import { people } from './cues/people.js';
import { posting } from './cues/posting.js';
import { sections } from './cues/sections.js';
import { seniority } from './cues/seniority.js';
import { senses } from './cues/senses.js';
import { studies } from './cues/studies.js';
import type { CueTable } from './cues/table.js';
import { unknown } from './cues/unknown.js';
import { wholes } from './cues/wholes.js';
import { work } from './cues/work.js';
import { years } from './cues/years.js';

/** The tables that tell how texts are read, each in `lexicons/reading/<name>.yaml`. */
const TABLES = {
  guards,
  negation,
  asking,
  extent,
  sections,
  importance,
  headings,
  groups,
  checks,
  counted,
  description,
  posting,
  cv,
  people,
  senses,
  advice,
  company,
  seniority,
  wholes,
  work,
  frequency,
  languages,
  unknown,
  years,
  studies,
  lists,
  clauses,
  employer,
  acronyms,
};

/** All tables, compiled: what each file of `cues/` says it is, under the table's name. */
export type CueTables = { readonly [Name in keyof typeof TABLES]: ReturnType<(typeof TABLES)[Name]['compile']> };

const readTable = <Cues>(folder: string, name: string, { schema, compile }: CueTable<unknown, Cues>): Cues => {
  const parsed = schema(z).safeParse(parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')));
  if (parsed.success) return compile(parsed.data);
  const [issue] = parsed.error.issues;
  throw new LexiconError(`${name}.yaml: ${issue?.path.join('.')}: ${issue?.message}; mend the table`);
};

/** Reads and compiles all tables of a folder. Throws LexiconError naming the file and what is wrong in it. */
export const readReading = (folder: string): CueTables => {
  const tables: unknown[][] = Object.entries<CueTable<unknown, unknown>>(TABLES).map(([name, table]) => [
    name,
    readTable(folder, name, table),
  ]);
  return Object.fromEntries(tables);
};
