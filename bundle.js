import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { openBundle } from './dist/cli/bundled.js';

/** Bundles the command line into `dist/chunks`, which `dist/bin.js` runs. The last step of `npm run build`. */
const folder = fileURLToPath(new URL('dist/chunks', import.meta.url));

/** What few runs need, and what finds its own files beside it. */
const OUTSIDE = [/^node:/, /^undici/, /^cheerio/, /^mammoth/, /^unpdf/];

// What V8 kept for other chunks would be taken for these, where they are of one length.
rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: {
    main: fileURLToPath(new URL('dist/cli/main.js', import.meta.url)),
    worker: fileURLToPath(new URL('dist/cli/worker.js', import.meta.url)),
  },
  platform: 'node',
  external: OUTSIDE,
  transform: { define: { 'import.meta.url': '__url' } },
  checks: { ineffectiveDynamicImport: false },
});
await bundle.write({
  dir: folder,
  format: 'cjs',
  // Where V8 takes kept code for a script, the script's own `import()` fails.
  dynamicImportInCjs: false,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
});

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
const POSTING = 'jobs/senior-integration-engineer.md';
const scratch = mkdtempSync(join(tmpdir(), 'ats-'));
const records = join(scratch, 'records.ndjson');
writeFileSync(records, JSON.stringify({ id: 1, text: readFileSync(POSTING, 'utf8') }));

/** What is compiled in a run of these is kept. */
const COMMONLY = [
  ['completion', '--', 'score', ''],
  ['score', POSTING],
  ['terms', records, '--ndjson'],
];

process.stdout.write = () => true;
const { load, keep } = openBundle(folder);
for (const words of COMMONLY) {
  process.argv = ['node', 'ats', ...words];
  await load('main.cjs').start();
}
keep();
rmSync(scratch, { recursive: true });
