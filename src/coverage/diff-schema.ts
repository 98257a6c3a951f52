import { z } from 'zod';
import { IMPORTANCES, PLACES } from '../model.js';
import { STATUSES, suggestionSchema } from './schema.js';
import { VIAS } from './weights.js';

const line = z.int().positive();
const ofScore = z.number().min(0).max(100).nullable();
const answer = z.enum(['met', 'unmet', 'unknown']);

/** One of the two coverages: what it is of, and what made it. */
const sideSchema = z.strictObject({
  file: z.string(),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  lexiconVersion: z.string(),
  posting: z.strictObject({
    title: z.string().nullable(),
    hiringOrganization: z.string().nullable(),
    sha256: z.string(),
  }),
  cv: z.strictObject({ path: z.string(), sha256: z.string() }),
});

/** A share of 100; the change is null where one of both was not measured. */
const shareSchema = z.strictObject({ before: ofScore, after: ofScore, change: z.number().nullable() });

/** A number of points on both sides. */
const pointsSchema = z.strictObject({ before: z.number(), after: z.number(), change: z.number() });

const evidenceSchema = z.strictObject({
  source: z.enum(['cv', 'fact']),
  line: line.nullable(),
  quote: z.string(),
  via: z.enum(VIAS),
  where: z.enum(PLACES).nullable(),
  surface: z.string(),
});

/** How a term stood on one side; the evidence is the one that its status rests on. */
const stateSchema = z.strictObject({
  status: z.enum(STATUSES),
  credit: z.number().min(0).max(1),
  importance: z.enum(IMPORTANCES),
  weight: z.number().nonnegative(),
  evidence: evidenceSchema.nullable(),
});

/**
 * What became of a term: `gained` or `lost` where the CV shows it on one side only, `better` or `worse` where it earns more
 * or less, `moved` to other words or another place at the same worth, `reweighed` where only its weight changed, asked for
 * only after (`added`) or only before (`dropped`).
 */
export const TERM_CHANGES = ['gained', 'better', 'lost', 'worse', 'added', 'dropped', 'moved', 'reweighed'] as const;

/** A requirement or a group of alternatives. */
const termSchema = z.strictObject({
  change: z.enum(TERM_CHANGES),
  /** Points of 100 that it brought and brings. `shown` and `asked` add up to the change. */
  points: pointsSchema.extend({
    /** What of the change is due to how the CV shows it. */
    shown: z.number(),
    /** What is due to how much it is asked for, beside all else that is. */
    asked: z.number(),
  }),
  items: z
    .array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        before: stateSchema.nullable(),
        after: stateSchema.nullable(),
      }),
    )
    .min(1),
});

const checkSchema = z.strictObject({
  /** A kind of check, or `seniority`. */
  kind: z.string(),
  quote: z.string(),
  line,
  /** Null where only the other side asks it. */
  before: answer.nullable(),
  after: answer.nullable(),
  /** Why it is answered so now, or was. */
  why: z.string(),
});

/** `new` and `gone` tell of the ledger, `told` and `untold` of the CV; `worth`: only what it carries or would gain. */
export const FACT_CHANGES = ['told', 'untold', 'moved', 'worth', 'new', 'gone'] as const;

const factSchema = z.strictObject({
  id: z.string(),
  statement: z.string(),
  change: z.enum(FACT_CHANGES),
  line: z.strictObject({ before: line.nullable(), after: line.nullable() }),
  carries: pointsSchema,
  gain: pointsSchema,
});

/** `done` where what it named is better shown, `void` where it no longer applies for another reason. */
export const SUGGESTION_CHANGES = ['done', 'void', 'new'] as const;

/** The contract of `ats diff`: everything its reports show stands in here. */
export const diffSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  before: sideSchema,
  after: sideSchema,
  /** In what both sides differ besides the CV's text: then not every change is due to an edit. */
  differences: z.array(z.enum(['posting', 'posting-text', 'cv-path', 'lexicon', 'tool'])),
  /** `shown` and `asked` are the sums over all terms, and add up to the change. */
  score: shareSchema.extend({ shown: z.number().nullable(), asked: z.number().nullable() }),
  parts: z.strictObject({
    required: shareSchema,
    preferred: shareSchema,
    hard: shareSchema,
    soft: shareSchema,
    literal: shareSchema,
  }),
  terms: z.array(termSchema),
  checks: z.array(checkSchema),
  facts: z.array(factSchema),
  suggestions: z.array(z.strictObject({ change: z.enum(SUGGESTION_CHANGES), suggestion: suggestionSchema })),
  warnings: z.array(z.strictObject({ change: z.enum(['new', 'gone']), code: z.string(), message: z.string() })),
  /** The names that the ids in suggestions stand for. */
  names: z.strictObject({
    items: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    facts: z.array(z.strictObject({ id: z.string(), statement: z.string() })),
  }),
});

export type Diff = z.infer<typeof diffSchema>;
export type DiffTerm = Diff['terms'][number];
export type TermState = z.infer<typeof stateSchema>;
export type DiffFact = Diff['facts'][number];
export type DiffCheck = Diff['checks'][number];
export type Share = z.infer<typeof shareSchema>;
