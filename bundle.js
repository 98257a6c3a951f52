import { rmSync } from 'node:fs';
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
  input: { main: fileURLToPath(new URL('dist/cli/main.js', import.meta.url)) },
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

/** What is compiled in a run of these is kept. */
const COMMONLY = [
  ['completion', '--', 'score', ''],
  ['score', 'jobs/senior-integration-engineer.md'],
];

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
process.stdout.write = () => true;
const { load, keep } = openBundle(folder);
for (const words of COMMONLY) {
  process.argv = ['node', 'ats', ...words];
  await load('main.cjs').start();
}
keep();
