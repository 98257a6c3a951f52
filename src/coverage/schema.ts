import { z } from 'zod';
import { CHECK_KINDS, IMPORTANCES, KINDS, PLACES, SENIORITIES } from '../model.js';
import { VIAS } from './weights.js';

/** Covered outright, named in a list or a heading only, implied, near, in the ledger only, or not at all. */
export const STATUSES = ['covered', 'listed', 'implied', 'related', 'unsaid', 'missing'] as const;

export type Status = (typeof STATUSES)[number];

const percent = z.number().min(0).max(100).nullable();
const line = z.int().positive();

const evidenceSchema = z.strictObject({
  source: z.enum(['cv', 'fact']),
  factId: z.string().optional(),
  line: line.nullable(),
  /** Where it stands in the CV's file, in UTF-16 units; null for a fact of the ledger. */
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
  quote: z.string(),
  via: z.enum(VIAS),
  where: z.enum(PLACES).nullable(),
  /** The words in the CV (or the concept of the fact) that count. */
  surface: z.string(),
  /** Other words of the CV that only together with them imply what is asked for. */
  besides: z.array(z.strictObject({ surface: z.string(), line })),
  /** The last year of the part of the CV it stands in; null where that states none or goes on. */
  until: z.int().nullable(),
  /** Whether that is so long ago that it shows less. */
  old: z.boolean(),
});

export type CoverageEvidence = z.infer<typeof evidenceSchema>;

const itemSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  conceptId: z.string().nullable(),
  kind: z.enum(KINDS),
  importance: z.enum(IMPORTANCES),
  anyOf: z.string().nullable(),
  years: z.number().nullable(),
  /** Whether the posting itself lets something similar stand for it. */
  open: z.boolean(),
  weight: z.number().nonnegative(),
  /** The part of the weight that tells how few postings name the term: 1 for a rare one. */
  specificity: z.number().min(0).max(1),
  status: z.enum(STATUSES),
  credit: z.number().min(0).max(1),
  posting: z.array(
    z.strictObject({
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      line,
      quote: z.string(),
      surface: z.string(),
    }),
  ),
  evidence: z.array(evidenceSchema),
});

export type CoverageItem = z.infer<typeof itemSchema>;

const checkSchema = z.strictObject({
  kind: z.enum(CHECK_KINDS),
  quote: z.string(),
  line,
  /** Whether the posting only wishes for it, which knocks nobody out. */
  wished: z.boolean(),
  answer: z.enum(['met', 'unmet', 'unknown']),
  why: z.string(),
});

export type Check = z.infer<typeof checkSchema>;

/** The level that the job's title asks for, answered from the CV's titles; the lowest of several levels is named. */
const senioritySchema = z.strictObject({
  level: z.enum(SENIORITIES),
  quote: z.string(),
  line,
  answer: z.enum(['met', 'unknown']),
  why: z.string(),
});

export type SeniorityCheck = z.infer<typeof senioritySchema>;

const factSchema = z.strictObject({
  id: z.string(),
  statement: z.string(),
  inCv: z.boolean(),
  line: line.nullable(),
  origin: z.enum(['stated', 'extrapolated']),
  importance: z.enum(['high', 'normal']),
  carries: z.number(),
  gain: z.number(),
  covers: z.array(z.string()),
});

export type CoverageFact = z.infer<typeof factSchema>;

const where = z.strictObject({ line, section: z.string().nullable() }).nullable();
const common = { gain: z.number(), where };

/** What the owner could do, one shape a code; the sentences stand in `src/report/prose.ts`. */
export const suggestionSchema = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('lead-with-fact'),
    ...common,
    factId: z.string(),
    carries: z.number(),
    items: z.array(z.string()),
    /** The line of the bullet it should stand before; null where it stands first or in no list. */
    before: line.nullable(),
    confirm: z.boolean(),
  }),
  z.strictObject({
    code: z.literal('add-fact'),
    ...common,
    factId: z.string(),
    confirm: z.boolean(),
    items: z.array(z.string()),
  }),
  z.strictObject({
    code: z.literal('name-in-bullet'),
    ...common,
    item: z.string(),
    factId: z.string(),
    to: z.string(),
    confirm: z.boolean(),
  }),
  z.strictObject({
    code: z.literal('show-listed'),
    ...common,
    item: z.string(),
    factId: z.string().nullable(),
    /** Where no fact has it: what the bullet shows that lies nearest to it. */
    beside: z.string().nullable(),
  }),
  z.strictObject({ code: z.literal('use-their-words'), ...common, item: z.string(), from: z.string(), to: z.string() }),
  z.strictObject({
    code: z.literal('write-both-forms'),
    ...common,
    item: z.string(),
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({ code: z.literal('nearest-evidence'), ...common, item: z.string(), from: z.string() }),
  z.strictObject({ code: z.literal('say-implied'), ...common, item: z.string(), from: z.string(), to: z.string() }),
]);

export type Suggestion = z.infer<typeof suggestionSchema>;

/** The contract: everything any report shows stands in here. */
export const coverageSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  lexiconVersion: z.string(),
  posting: z.strictObject({
    title: z.string().nullable(),
    hiringOrganization: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string(),
    sha256: z.string(),
  }),
  cv: z.strictObject({ path: z.string(), sha256: z.string() }),
  score: percent,
  parts: z.strictObject({ required: percent, preferred: percent, hard: percent, soft: percent, literal: percent }),
  items: z.array(itemSchema),
  checks: z.array(checkSchema),
  facts: z.array(factSchema),
  suggestions: z.array(suggestionSchema),
  unknownTerms: z.array(z.strictObject({ text: z.string(), count: z.int().positive(), line })),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
  seniority: senioritySchema.nullable(),
});

export type Coverage = z.infer<typeof coverageSchema>;
