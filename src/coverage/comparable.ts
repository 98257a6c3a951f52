import { z } from 'zod';
import { coverageSchema, type Suggestion, suggestionSchema } from './schema.js';

const { shape } = coverageSchema;
const item = shape.items.element.shape;
const evidence = item.evidence.element.shape;
const fact = shape.facts.element.shape;
const check = shape.checks.element.shape;

const evidenceSchema = z.object({
  source: evidence.source,
  line: evidence.line,
  quote: evidence.quote,
  via: evidence.via,
  where: evidence.where,
  surface: evidence.surface,
});

/** Kinds of checks may be added within a version, so any is read. */
const askedSchema = z.object({ quote: check.quote, line: check.line, answer: check.answer, why: check.why });

/** What a newer tool suggests in a way that this one does not know is left out. */
const suggestionsSchema = z.array(z.unknown()).transform((given): Suggestion[] =>
  given.flatMap((one) => {
    const read = suggestionSchema.safeParse(one);
    return read.success ? [read.data] : [];
  }),
);

/**
 * What of a coverage is compared with another. Fields may be added within a schemaVersion, so others are passed over and
 * only these must be there: a file that an older or newer tool wrote can be compared too.
 */
export const comparableSchema = z.object({
  schemaVersion: shape.schemaVersion,
  tool: z.object({ name: z.string(), version: z.string() }),
  lexiconVersion: shape.lexiconVersion,
  posting: z.object({
    title: shape.posting.shape.title,
    hiringOrganization: shape.posting.shape.hiringOrganization,
    sha256: shape.posting.shape.sha256,
  }),
  cv: z.object(shape.cv.shape),
  score: shape.score,
  parts: z.object(shape.parts.shape),
  items: z.array(
    z.object({
      id: item.id,
      label: item.label,
      anyOf: item.anyOf,
      importance: item.importance,
      weight: item.weight,
      status: item.status,
      credit: item.credit,
      evidence: z.array(evidenceSchema),
    }),
  ),
  checks: z.array(askedSchema.extend({ kind: z.string() })),
  seniority: askedSchema.nullable().default(null),
  facts: z.array(
    z.object({
      id: fact.id,
      statement: fact.statement,
      inCv: fact.inCv,
      line: fact.line,
      carries: fact.carries,
      gain: fact.gain,
    }),
  ),
  suggestions: suggestionsSchema,
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});

export type Comparable = z.infer<typeof comparableSchema>;
export type ComparableItem = Comparable['items'][number];
export type ComparableEvidence = ComparableItem['evidence'][number];

/** A coverage with the name of the file that it was read from. */
export interface Named {
  file: string;
  coverage: Comparable;
}
