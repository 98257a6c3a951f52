import { fold } from './fold.js';

/** "US", "UK": no word begins a sentence like that. */
const SHORT_NAME = /^\p{Lu}{2,3}$/u;
/** "Ghent, Belgium": what begins with a name and no sentence. */
const STANDS_ALONE = /^\s*(?:$|[,;|)])/u;

/**
 * Names in a sentence that may be places, each folded and by one name of several: capitalised words but for the first,
 * which any sentence begins with, unless it stands alone.
 */
export const placesIn = (sentence: string, names: ReadonlyMap<string, string>): Set<string> => {
  const joined = sentence.replace(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1').replace(/\bUnited (\p{Lu})/gu, 'United$1');
  const found = [...joined.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}]+/gu)]
    .filter(({ index, 0: name }) => {
      if (index > 0 || SHORT_NAME.test(name) || joined === joined.toUpperCase()) return true;
      return STANDS_ALONE.test(joined.slice(name.length));
    })
    .map(([name]) => fold(name));
  return new Set(found.map((name) => names.get(name) ?? name));
};
