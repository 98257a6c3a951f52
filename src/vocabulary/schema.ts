import { z } from 'zod';
import { ASKED, GUARDS, KINDS } from '../model.js';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const label = z.string().trim().min(1);
const guarded = z.union([label, z.strictObject({ form: label, guard: z.enum(GUARDS) })]);

export const sourceConceptSchema = z.strictObject({
  id,
  prefLabel: label,
  altLabels: z.array(guarded).default([]),
  es: z.array(guarded).default([]),
  verbs: z.array(label).default([]),
  kind: z.enum(KINDS),
  guard: z.enum(GUARDS).default('none'),
  asked: z.enum(ASKED).optional(),
  not: z.array(label).default([]),
  broader: z.array(id).default([]),
  implies: z.array(id).default([]),
  related: z.array(id).default([]),
});

/** One entry of a lexicon file, defaults filled in. */
export type SourceConcept = z.infer<typeof sourceConceptSchema>;

/** One lexicon file. */
export const lexiconFileSchema = z.strictObject({ field: label, concepts: z.array(sourceConceptSchema) });
