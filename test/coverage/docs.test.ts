import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { diffSchema } from '../../src/coverage/diff-schema.js';
import { coverageSchema } from '../../src/coverage/schema.js';
import { ROOT } from '../support/vocabulary.js';

test.each([
  ['coverage', coverageSchema],
  ['diff', diffSchema],
])('docs/%s.schema.json is the schema (npm run schema writes it)', (name, schema) => {
  const written: unknown = JSON.parse(readFileSync(join(ROOT, `docs/${name}.schema.json`), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(schema))));
});
