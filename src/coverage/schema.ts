import { z } from 'zod';
import { CHECK_KINDS, IMPORTANCES, KINDS, PLACES, SENIORITIES } from '../model.js';
import { VIAS } from './weights.js';

/** Covered outright, named in a list or a heading only, implied, near, in the ledger only, or not at all. */
export const STATUSES = ['covered', 'listed', 'implied', 'related', 'unsaid', 'missing'] as const;

export type Status = (typeof STATUSES)[number];

/**
 * Where an item stands in the gap report, gaps first: as its status, but that what is covered may be `worded` otherwise, and
 * that an alternative may be `spare`, another of its group being shown.
 */
export const GROUPS = ['missing', 'unsaid', 'related', 'implied', 'listed', 'worded', 'covered', 'spare'] as const;

export type GroupKey = (typeof GROUPS)[number];

/** What part a fact has in the advice of what to put first. */
export const FACT_USES = ['lead', 'also', 'leave', 'none'] as const;

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
  /** Whether it is of the kind that the status rests on: what is shown outright needs no neighbour. */
  bears: z.boolean(),
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
  /** Whether the job's title names it. */
  inTitle: z.boolean(),
  /** How many lines of the posting name it. */
  lines: z.int().nonnegative(),
  /** Whether the posting names it by words of everyday speech only. */
  everyday: z.boolean(),
  /** What multiplied is the weight. */
  factors: z.strictObject({
    importance: z.number(),
    kind: z.number(),
    title: z.number(),
    lines: z.number(),
    specificity: z.number(),
  }),
  status: z.enum(STATUSES),
  credit: z.number().min(0).max(1),
  /** Which of the evidence the status rests on; null where there is none. */
  restsOn: z.int().nonnegative().nullable(),
  /** How that stands to what was asked, in a few words; empty where it is the same word. */
  how: z.string(),
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
  group: z.enum(GROUPS),
  /** The item of its alternatives that makes it unneeded; null unless its group is `spare`. */
  satisfiedBy: z.string().nullable(),
  /** Points of 100 that it brings, with all its alternatives, and that it would bring shown in full. */
  points: z.number().nonnegative(),
  most: z.number().nonnegative(),
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

export type AnsweredCheck = z.infer<typeof checkSchema>;

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
  /** How much of what is asked for, and of what kind of work it is, the fact speaks to; 0: the job has no use for it. */
  relevance: z.number(),
  /** The requirements that it names (1), implies or is near, the nearest first. */
  speaksTo: z.array(z.strictObject({ id: z.string(), near: z.number() })),
  /** The kinds of work that it shares with the job. */
  kinds: z.array(z.string()),
});

/** A fact as it is weighed. */
export type CoverageFact = z.infer<typeof factSchema>;

const judgedFactSchema = factSchema.extend({
  /**
   * `lead`: to be put first; `also`: important and asked for, but says only what those say; `leave`: important, and nothing
   * here asks for it; `none`: neither.
   */
  use: z.enum(FACT_USES),
  /** Whether its terms stand on other lines too: it carries and would gain nothing that shows. */
  elsewhere: z.boolean(),
});

/** A fact with what part it has in the advice. */
export type JudgedFact = z.infer<typeof judgedFactSchema>;

const where = z.strictObject({ line, section: z.string().nullable() }).nullable();
const common = { gain: z.number(), where, /** The whole in one sentence. */ text: z.string() };

/** What the owner could do, one shape a code; the sentences stand in `sentences.ts`. */
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

/** A suggestion with its sentence. */
export type ToldSuggestion = z.infer<typeof suggestionSchema>;

type WithoutText<One> = One extends unknown ? Omit<One, 'text'> : never;

/** What could be done, before it is put in words. */
export type Suggestion = WithoutText<ToldSuggestion>;

/** One line of advice: an edit, or several of one kind at one place; `suggestions` are their places in the list. */
const editSchema = z.strictObject({
  gain: z.number(),
  text: z.string(),
  line: line.nullable(),
  suggestions: z.array(z.int().nonnegative()),
});

export type Edit = z.infer<typeof editSchema>;

/** A bullet to put first: the facts it tells, what they speak to, and which of them are to be confirmed. */
const leadSchema = z.strictObject({
  line,
  facts: z.array(z.string()),
  covers: z.array(z.string()),
  /** The kinds of work that its facts share with the job. */
  kinds: z.array(z.string()),
  confirm: z.array(z.string()),
  /** The line of the bullet it should stand before; null where it stands well. */
  before: line.nullable(),
});

export type Lead = z.infer<typeof leadSchema>;

/** A group of the gap report: its items, the most wanted first, and its rows, in which alternatives stand together. */
const groupSchema = z.strictObject({
  key: z.enum(GROUPS),
  items: z.array(z.string()),
  /** `label`: the names in the posting's order; `items`: led by the one whose own status is the group's. */
  rows: z.array(z.strictObject({ label: z.string(), items: z.array(z.string()) })),
});

export type CoverageGroup = z.infer<typeof groupSchema>;

const count = z.int().nonnegative();

/** How many there are, alternatives counted once. */
const countsSchema = z.strictObject({
  /** All that is asked for. */
  terms: count,
  /** The rows of each group; of what is spare each alternative is one. */
  groups: z.strictObject({
    missing: count,
    unsaid: count,
    related: count,
    implied: count,
    listed: count,
    worded: count,
    covered: count,
    spare: count,
  }),
  /** Those with an item of this importance. */
  importance: z.strictObject({ required: count, preferred: count, mentioned: count }),
});

export type Counts = z.infer<typeof countsSchema>;

/** One line of the sum: a requirement or a group of alternatives. */
const sumRowSchema = z.strictObject({
  items: z.array(z.string()),
  weight: z.number(),
  credit: z.number(),
  points: z.number(),
  most: z.number(),
  /** The group of the item best shown, which the credit is of. */
  group: z.enum(GROUPS),
  /** What weight and credit are made of, in words. */
  why: z.strictObject({ weight: z.string(), credit: z.string() }),
});

export type SumRow = z.infer<typeof sumRowSchema>;

/** The search that a recruiter would likely write, and where a plain search finds the CV by it. */
const searchSchema = z.strictObject({
  /** In the syntax that the systems share: AND, OR, quoted phrases, brackets. */
  boolean: z.string(),
  /** How much what it asks for is wanted: where nothing is required, it is drawn from wishes. */
  drawnFrom: z.enum(IMPORTANCES),
  /** How many of its terms a plain search does not find. */
  misses: count,
  terms: z.array(
    z.strictObject({
      /** Any of these will do. */
      words: z.array(z.string()),
      items: z.array(z.string()),
      /** The CV's line with one of the words, literally; null where a plain search does not find it. */
      line: line.nullable(),
      /** What the CV writes in their place, with its line. */
      instead: z.strictObject({ surface: z.string(), line }).nullable(),
    }),
  ),
});

export type Search = z.infer<typeof searchSchema>;
export type SearchTerm = Search['terms'][number];

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
  cv: z.strictObject({
    path: z.string(),
    /** Of the text that its lines are counted in: the file's own, or what `ats lint --text` prints. */
    sha256: z.string(),
    /** Whether it was made from another format, so that its lines are those of `ats lint --text`. */
    converted: z.boolean(),
  }),
  /** The month up to which what goes on has lasted, "2026-12". */
  asOf: z.string(),
  score: percent,
  parts: z.strictObject({ required: percent, preferred: percent, hard: percent, soft: percent, literal: percent }),
  items: z.array(itemSchema),
  checks: z.array(checkSchema),
  facts: z.array(judgedFactSchema),
  suggestions: z.array(suggestionSchema),
  unknownTerms: z.array(z.strictObject({ text: z.string(), count: z.int().positive(), line })),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
  seniority: senioritySchema.nullable(),
  counts: countsSchema,
  groups: z.array(groupSchema),
  /** The score taken apart, the weightiest first: the points of all rows add up to it. */
  sum: z.array(sumRowSchema),
  search: searchSchema.nullable(),
  /** What to change, most points first. */
  edits: z.array(editSchema),
  /** The bullets to put first, best first. */
  leads: z.array(leadSchema),
});

export type Coverage = z.infer<typeof coverageSchema>;
