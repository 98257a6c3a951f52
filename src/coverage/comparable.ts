import { z } from 'zod';
import { coverageSchema, suggestionSchema, type ToldSuggestion } from './schema.js';
import { namesOf, sentenceOf } from './sentences.js';

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

/**
 * What is read of a coverage. Fields may be added within a schemaVersion, so others are passed over and
 * only these must be there: a file that an older or newer tool wrote can be compared too.
 */
const fieldsSchema = z.object({
  schemaVersion: shape.schemaVersion,
  tool: z.object({ name: z.string(), version: z.string() }),
  lexiconVersion: shape.lexiconVersion,
  posting: z.object({
    title: shape.posting.shape.title,
    hiringOrganization: shape.posting.shape.hiringOrganization,
    sha256: shape.posting.shape.sha256,
  }),
  cv: z.object({ path: shape.cv.shape.path, sha256: shape.cv.shape.sha256 }),
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
  suggestions: z.array(z.unknown()),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});

/** What a newer tool suggests in a way that this one does not know is left out; an older one wrote no sentences. */
const readSuggestions = ({ suggestions, ...named }: z.infer<typeof fieldsSchema>): ToldSuggestion[] => {
  const names = namesOf(named);
  return suggestions.flatMap((one) => {
    const read = suggestionSchema.safeParse(typeof one === 'object' && one !== null ? { text: '', ...one } : one);
    if (!read.success) return [];
    return read.data.text === '' ? [{ ...read.data, text: sentenceOf(read.data, names) }] : [read.data];
  });
};

/** The version that is read. */
export const [VERSION] = shape.schemaVersion.values;

/** What of a coverage is compared with another. */
export const comparableSchema = fieldsSchema.transform((read) => ({ ...read, suggestions: readSuggestions(read) }));

export type Comparable = z.infer<typeof comparableSchema>;
export type ComparableItem = Comparable['items'][number];
export type ComparableEvidence = ComparableItem['evidence'][number];

/** A coverage with the name of the file that it was read from. */
export interface Named {
  file: string;
  coverage: Comparable;
}
