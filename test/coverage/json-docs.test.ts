import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { comparableSchema } from '../../src/coverage/comparable.js';
import { diffCoverages } from '../../src/coverage/diff.js';
import { diffSchema } from '../../src/coverage/diff-schema.js';
import { type Coverage, coverageSchema } from '../../src/coverage/schema.js';
import { coverageOf } from '../support/analysis.js';
import { ROOT, vocabulary } from '../support/vocabulary.js';

const text = readFileSync(join(ROOT, 'docs/json.md'), 'utf8');
const [posting = '', cv = '', facts = '', coverage = '', diff = ''] = [...text.matchAll(/```\w+\n([\s\S]*?)```/g)].map(
  ([, block]) => block ?? '',
);

const digest = (content: string): string => createHash('sha256').update(content).digest('hex');

const now = coverageOf({ posting, cv, facts }, vocabulary());

/** Every name of a field or a value that a JSON Schema knows. */
const namesIn = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...namesIn(value),
  ]);
};

describe('docs/json.md', () => {
  test('has a coverage that is that of its posting and its CV', () => {
    const written: Coverage = coverageSchema.parse(JSON.parse(coverage));
    expect(written).toEqual({
      ...now,
      // What each release or edit of the vocabulary changes is not compared.
      tool: written.tool,
      lexiconVersion: written.lexiconVersion,
      posting: { ...now.posting, sha256: digest(posting) },
      cv: { ...now.cv, sha256: digest(cv) },
    });
    expect(Object.keys(written)).toEqual(Object.keys(now));
  });

  test('has the diff that the example’s first bullet makes', () => {
    const [first = ''] = /^\* .*\n/m.exec(cv) ?? [];
    const before = coverageOf({ posting, cv: cv.replace(first, ''), facts }, vocabulary());
    const made = diffCoverages(
      { file: 'a', coverage: comparableSchema.parse(before) },
      { file: 'b', coverage: comparableSchema.parse(now) },
    );
    expect(made).toMatchObject(JSON.parse(diff));
  });

  test.each([
    ['coverage', coverageSchema],
    ['diff', diffSchema],
  ])('names every field of the %s', (_, schema) => {
    const fields = new Set(namesIn(z.toJSONSchema(schema)));
    expect([...fields].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
