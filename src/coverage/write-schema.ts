import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { coverageSchema } from './schema.js';

/** Writes the JSON Schema of the coverage JSON into `docs/`. Run by `npm run schema` after a change of the zod schema. */
const path = fileURLToPath(new URL('../../docs/coverage.schema.json', import.meta.url));
writeFileSync(path, `${JSON.stringify(z.toJSONSchema(coverageSchema), null, 2)}\n`);
