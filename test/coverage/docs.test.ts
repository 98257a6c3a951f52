import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { coverageSchema } from '../../src/coverage/schema.js';
import { ROOT } from '../support/knowledge.js';

test('docs/coverage.schema.json is the schema (npm run schema writes it)', () => {
  const written: unknown = JSON.parse(readFileSync(join(ROOT, 'docs/coverage.schema.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(coverageSchema))));
});
