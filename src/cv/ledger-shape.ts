import type { z } from 'zod';
import { isNear } from '../text/near.js';

const NEEDED = 'every entry has id, statement and origin';

const unknownKey = (keys: readonly string[], known: readonly string[]): string => {
  const near = known.find((one) => keys.some((key) => isNear(key.toLowerCase(), one)));
  return near ? `write ${near}` : `leave it out: the keys are ${known.join(', ')}`;
};

const typeProblem = ({ expected, message }: z.core.$ZodIssueInvalidType): string => {
  if (message.endsWith('received undefined')) return `is missing; ${NEEDED}`;
  return expected === 'array' ? 'is no list; write one in brackets: [a, b]' : 'is no text; write it in quotes';
};

/** What a schema's issue says of a ledger, in words that need no knowledge of the schema, and the mend. */
export const ledgerProblem = (issue: z.core.$ZodIssue, entryKeys: readonly string[]): string => {
  const [list, entry, ...inner] = issue.path;
  if (issue.code === 'unrecognized_keys') {
    const fix =
      entry === undefined ? 'a ledger has one key, facts, with a list of entries' : unknownKey(issue.keys, entryKeys);
    return `unknown key: ${issue.keys.join(', ')}; ${fix}`;
  }
  if (inner.length === 0 && issue.code === 'invalid_type') {
    if (list === undefined) return 'the ledger is no map of keys; begin it with "facts:" and a list of entries';
    return entry === undefined
      ? `there is no list of facts; write one under "facts:": ${NEEDED}`
      : `the entry is no map of keys; ${NEEDED}`;
  }
  const place = inner.length === 0 ? '' : `${inner.join('.')}: `;
  if (issue.code === 'invalid_value')
    return `${place}not one of the values there are; write one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return place + typeProblem(issue);
  return `${place}${issue.code === 'too_small' ? 'is empty; write what is meant, or leave it out' : issue.message}`;
};
