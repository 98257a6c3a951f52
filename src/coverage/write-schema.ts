import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { diffSchema } from './diff-schema.js';
import { coverageSchema } from './schema.js';

/** Writes the JSON Schemas of the coverage and of the diff into `docs/`. Run by `npm run schema` after a change of either. */
for (const [name, schema] of [
  ['coverage', coverageSchema],
  ['diff', diffSchema],
] as const) {
  const path = fileURLToPath(new URL(`../../docs/${name}.schema.json`, import.meta.url));
  writeFileSync(path, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
}
