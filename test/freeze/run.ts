import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judgeAll } from './judge.js';
import { differences, documentOf } from './lines.js';
import { FROZEN, OWN, sourcesOf } from './sources.js';

/**
 * Judges postings and tells what differs from the last time. `npm run freeze` compares the project's own with
 * `test/freeze/own.txt`; `--write` writes it. With paths (folders, .ndjson) and `--to FILE` it does the same for those.
 */
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false }, to: { type: 'string', default: FROZEN } },
  allowPositionals: true,
});

const paths = positionals.length > 0 ? positionals : OWN;
const document = documentOf(await judgeAll(paths.flatMap(sourcesOf)));
const last = document.trimEnd().split('\n').at(-1);

if (values.write || !existsSync(values.to)) {
  writeFileSync(values.to, document);
  process.stdout.write(`${values.to}: written, ${last}\n`);
} else {
  const found = differences(readFileSync(values.to, 'utf8'), document);
  process.stdout.write(found.length === 0 ? `the same: ${last}\n` : `${found.join('\n')}\n`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
