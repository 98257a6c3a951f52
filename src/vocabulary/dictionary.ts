import { stemOf } from '../text/near.js';
import { readBuilt, STORED } from './store.js';

/** Words of English and Spanish, to tell an ordinary word from a name that nobody knows yet. */
export interface Dictionary {
  /** Whether a word in small letters without accents is listed, or is an inflection of one that is. */
  hasWord: (key: string) => boolean;
  /** Whether a name ("Berlin", "Smith") is listed; so it is older than nearly every technology. */
  hasName: (name: string) => boolean;
  /** Whether a word is no name though it is written as one ("IMPLEMENT", "ONLY"): a verb, an adverb, a small word. */
  isNoName: (word: string) => boolean;
  /** Whether a word in small letters is an inflection of one that the built-in lexicon has in a name. */
  hasStem: (key: string) => boolean;
}

/** Inflections of a word begin alike. */
const STEM_START = 4;

/** What inflections of one word share: how they begin, and their stem. */
export const stemKey = (word: string): string => `${word.slice(0, STEM_START)} ${stemOf(word)}`;

/** The words that a word may be an inflection of, or the Spanish sister of (confluencia, confluence). */
const basesOf = (key: string): string[] => {
  const bases = [key];
  const bare = /^(?:un|re|non|pre|mis|dis)(.{5,})$/.exec(key)?.[1];
  if (bare) for (const one of basesOf(bare)) bases.push(one);
  for (const [ending, others] of ENDINGS) {
    if (key.endsWith(ending)) for (const other of others) bases.push(key.slice(0, -ending.length) + other);
  }
  return bases;
};

const ENDINGS: readonly [string, readonly string[]][] = [
  ['s', ['']],
  ['es', ['', 'e']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ly', ['']],
  ['ness', ['']],
  ['a', ['o']],
  ['as', ['o', 'a']],
  ['os', ['o']],
  ['cia', ['ce', 'cy']],
  ['ico', ['ic']],
  ['ica', ['ic']],
];

/** Whether a sorted list, one word a line, has the word: found by halving, since nothing else is asked of it. */
const listed = (list: string, word: string): boolean => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = list.lastIndexOf('\n', middle - 1) + 1;
    const end = list.indexOf('\n', start);
    const found = list.slice(start, end);
    if (found === word) return true;
    if (found < word) low = end + 1;
    else high = start;
  }
  return false;
};

/** A list of the build, read when it is first asked for. */
const lazily = (name: string): (() => string) => {
  let read: string | null = null;
  return () => {
    read ??= readBuilt(name).toString();
    return read;
  };
};

const words = lazily(STORED.dictionary);
const stems = lazily(STORED.stems);
const notNames = lazily(STORED.notNames);

/** The dictionary that the build made. A megabyte: it is read for the first word that is in doubt. Throws LexiconError. */
export const openDictionary = (): Dictionary => ({
  hasWord: (key) => basesOf(key).some((base) => listed(words(), base)),
  hasName: (name) => listed(words(), name),
  isNoName: (word) => listed(notNames(), word.toLowerCase()),
  hasStem: (key) => listed(stems(), stemKey(key)),
});
