import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storeTrie } from '../text/trie.js';
import { compileLexicon } from './check.js';
import type { CompiledLexicon } from './lexicon.js';
import { readReading } from './reading.js';
import { problemLine } from './sources.js';

/** Compiles `lexicons/` into the two files that the program loads. Run by `npm run build` after the compiler. */
const folder = fileURLToPath(new URL('../../lexicons', import.meta.url));

const write = (name: string, content: string): void => {
  const path = fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
  writeFileSync(`${path}.tmp`, content);
  renameSync(`${path}.tmp`, path);
};

const { lexicon, problems } = compileLexicon(folder);
if (problems.length > 0) {
  process.stderr.write(`${problems.map(problemLine).join('\n')}\n`);
  process.exitCode = 2;
} else {
  const { trie, indexOf: _, ...rest } = lexicon;
  const reading = JSON.stringify(readReading(folder.concat('/reading')));
  const content = JSON.stringify({ ...rest, trie: storeTrie(trie) } satisfies CompiledLexicon);
  const version = createHash('sha256').update(content).update(reading).digest('hex').slice(0, 12);
  write('lexicon.json', JSON.stringify({ ...rest, version, trie: storeTrie(trie) } satisfies CompiledLexicon));
  write('reading.json', reading);
}
