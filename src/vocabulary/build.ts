import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from './check.js';
import { compileScans } from './cues/scans.js';
import { stemKey } from './dictionary.js';
import { toPlain } from './json.js';
import { problemLine } from './problem.js';
import { readReading } from './reading.js';
import { STORED, toStored } from './store.js';
import { readNotNames, readWordList } from './wordlist.js';

/** Compiles `lexicons/` into the files that the program loads. Run by `npm run build` after the compiler. */
const folder = fileURLToPath(new URL('../../lexicons', import.meta.url));

const write = (name: string, content: string | Uint8Array): void => {
  const path = fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
  writeFileSync(`${path}.tmp`, content);
  renameSync(`${path}.tmp`, path);
};

const { lexicon, problems } = compileLexicon(folder);
if (problems.length > 0) {
  process.stderr.write(`${problems.map(problemLine).join('\n')}\n`);
  process.exitCode = 2;
} else {
  const cues = readReading(`${folder}/reading`);
  const reading = JSON.stringify(toPlain(cues));
  const { words, numbers } = toStored(lexicon);
  const version = createHash('sha256').update(words).update(numbers).update(reading).digest('hex').slice(0, 12);
  write(STORED.words, toStored({ ...lexicon, version }).words);
  write(STORED.numbers, numbers);
  write(STORED.reading, reading);
  write(STORED.scans, JSON.stringify(toPlain(compileScans(cues))));
  write(STORED.stems, `${[...new Set([...lexicon.trie.words].map(stemKey))].sort().join('\n')}\n`);
  const list = readWordList();
  write(STORED.dictionary, `${list.join('\n')}\n`);
  write(STORED.notNames, `${readNotNames(list).join('\n')}\n`);
}
