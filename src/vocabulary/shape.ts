import type { z } from 'zod';
import { isNear } from '../text/near.js';
import { lexiconFileSchema, sourceConceptSchema } from './schema.js';

const ENTRY_KEYS = Object.keys(sourceConceptSchema.shape);
const FILE_KEYS = Object.keys(lexiconFileSchema.shape);

const START = 'begin it with "field: my-terms" and "concepts:"; docs/lexicon.md shows a file';

/** Where in a file a fault lies: the key of an entry, the entry, or a key of the file. */
const placeName = (path: readonly PropertyKey[]): string => {
  const [key, entry, ...inner] = path;
  if (inner.length > 0) return inner.join('.');
  if (entry !== undefined) return 'the entry';
  return key === undefined ? 'the file' : String(key);
};

const unknownKey = (keys: readonly string[], known: readonly string[]): string => {
  const near = known.find((one) => keys.some((key) => isNear(key.toLowerCase(), one.toLowerCase())));
  return near ? `write ${near}` : `leave it out: the keys are ${known.join(', ')}`;
};

/** What a schema's issue says of a lexicon file, in words that need no knowledge of the schema, and the mend. */
export const shapeProblem = (issue: z.core.$ZodIssue, content: unknown): { what: string; fix: string } => {
  const place = placeName(issue.path);
  if (issue.path.length === 0 && content === null) return { what: 'the file is empty', fix: START };
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return { what: 'the file is no map of keys', fix: START };
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? FILE_KEYS : ENTRY_KEYS;
    return { what: `${place}: unknown key: ${issue.keys.join(', ')}`, fix: unknownKey(issue.keys, known) };
  }
  if (issue.code === 'invalid_value')
    return { what: `${place}: not one of the values there are`, fix: `write one of ${issue.values.join(', ')}` };
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return {
      what: `${place}: is missing`,
      fix: 'every entry has id, prefLabel and kind, every file field and concepts',
    };
  return { what: `${place}: ${issue.message}`, fix: 'see docs/lexicon.md for the keys of an entry' };
};
