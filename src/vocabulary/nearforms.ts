import { ROOT, step, valueAt } from '../text/trie.js';
import type { Words } from '../text/words.js';
import { formAt, type Lexicon } from './lexicon.js';
import { NAMED } from './types.js';

/** A form of one word, to which a word unlike any other may be a misspelling. */
export interface NearForm {
  key: string;
  label: string;
  conceptId: string;
  /** An ordinary word too, so that only what is written as a name may be meant for it. */
  guarded: boolean;
}

/** Shorter names have too many neighbours. */
export const SHORTEST = 6;

/** A word of this length may differ by two letters; a shorter one by one. */
const TWO_EDITS_FROM = 9;
const MOST_EDITS = 2;

/** How many edits a name of this length may be away. */
export const editsFor = (length: number): number => (length < TWO_EDITS_FROM ? 1 : MOST_EDITS);

/** The letters and digits of a word as bits, to rule out most names without counting edits. */
const bitsOf = (key: string): number => {
  let bits = 0;
  for (let at = 0; at < key.length; at++) bits |= 1 << (key.charCodeAt(at) & 31);
  return bits;
};

const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** Whether more kinds of letters are in one of two words alone than so many edits could bring. */
const areUnlike = (a: number, b: number, edits: number): boolean =>
  Math.max(countBits(a & ~b), countBits(b & ~a)) > edits;

/** How many letters one word has that the other has not, on the side with more: never more than the edits between them. */
const unlikeLetters = (a: string, b: string): number => {
  const rest = [...b];
  let alone = 0;
  for (const letter of a) {
    const at = rest.indexOf(letter);
    if (at < 0) alone++;
    else rest.splice(at, 1);
  }
  return Math.max(alone, rest.length);
};

const digitsOf = (word: string): string => word.replace(/[^0-9]/g, '');

/** Whether a word goes on where a name ends: "dockers", "androide" are made of the name, "postgress" doubles a letter. */
const isExtended = (key: string, name: string): boolean =>
  key.startsWith(name) && !/^(.)\1*$/.test(name.slice(-1) + key.slice(name.length));

/** What a word in doubt may be to a name that begins with the same letter. */
const relationOf = (key: string, bits: number, name: string): 'near' | 'grown' | null => {
  const most = editsFor(Math.min(name.length, key.length));
  if (Math.abs(name.length - key.length) > most || areUnlike(bits, bitsOf(name), most)) return null;
  const unlike = unlikeLetters(key, name);
  if (unlike > most) return null;
  if (isExtended(key, name)) return key.length - name.length === 1 ? 'grown' : null;
  if (digitsOf(name) !== digitsOf(key) || isExtended(name, key)) return null;
  // One letter changed makes another short word too easily: "Vitess" is not Vitest.
  const changed = name.length === key.length && unlike > 0;
  return changed && key.length < TWO_EDITS_FROM - 1 ? null : 'near';
};

const formOf = (lexicon: Lexicon, word: number): Omit<NearForm, 'key'> | null => {
  const node = step(lexicon.trie, ROOT, word);
  const form = node === 0 ? undefined : valueAt(lexicon.trie, node);
  if (form === undefined) return null;
  const { concept, label, guard } = formAt(lexicon, form);
  return concept && NAMED.has(concept.kind) ? { label, conceptId: concept.id, guarded: guard !== 'none' } : null;
};

/** The words of a lexicon that may be names near one of some length and first letter: [word, its number]. */
type Candidates = Iterable<[name: string, word: number]>;

/** The words that are a product's name by themselves, by their first letter and then their length. */
export const nameWordsOf = (lexicon: Lexicon): Int32Array => {
  const { words } = lexicon.trie;
  const found = [...words].flatMap((name, word) =>
    name.length >= SHORTEST && formOf(lexicon, word) !== null ? [{ name, word }] : [],
  );
  found.sort((a, b) => a.name.charCodeAt(0) - b.name.charCodeAt(0) || a.name.length - b.name.length || a.word - b.word);
  return Int32Array.from(found, ({ word }) => word);
};

/** The first place in the sorted names whose word is not before a letter and a length. */
const placeOf = ({ ends, units }: Words, names: Int32Array, letter: number, length: number): number => {
  const startOf = (word: number): number => (word === 0 ? 0 : (ends[word - 1] ?? 0));
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = names[middle] ?? 0;
    const start = startOf(word);
    const first = units[start] ?? 0;
    if (first < letter || (first === letter && (ends[word] ?? 0) - start < length)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether a word has more letters of its own than edits could bring: told by its units, before it is made a text. */
const isFar = ({ ends, units }: Words, word: number, bits: number): boolean => {
  let own = 0;
  const end = ends[word] ?? 0;
  for (let at = word === 0 ? 0 : (ends[word - 1] ?? 0); at < end; at++) own |= 1 << ((units[at] ?? 0) & 31);
  return areUnlike(own, bits, MOST_EDITS);
};

/** The names that begin as a word does, are nearly as long, and have nearly its letters. */
function* namesBetween(words: Words, names: Int32Array, key: string, least: number, most: number): Candidates {
  const letter = key.charCodeAt(0);
  const bits = bitsOf(key);
  const end = placeOf(words, names, letter, most + 1);
  for (let at = placeOf(words, names, letter, least); at < end; at++) {
    const word = names[at] ?? 0;
    if (!isFar(words, word, bits)) yield [words.wordOf(word), word];
  }
}

/**
 * The names of one word that words in doubt may be meant for, before the edits are counted: same first letter, same
 * digits, nearly the same letters. A word that is a name and one letter more ("androide") is meant for none.
 */
export const namesLike = (lexicon: Lexicon, keys: readonly string[]): ReadonlyMap<string, readonly NearForm[]> => {
  const { words } = lexicon.trie;
  const found = new Map<string, readonly NearForm[]>();
  for (const key of new Set(keys)) {
    const letter = key.charCodeAt(0);
    // No edit changes the first letter, and none but MOST_EDITS the length.
    const [least, most] = [Math.max(SHORTEST, key.length - MOST_EDITS), key.length + MOST_EDITS];
    const { names } = lexicon;
    const candidates =
      names === null ? words.between(least, most, new Set([letter])) : namesBetween(words, names, key, least, most);
    const near = nearAmong(lexicon, key, candidates);
    if (near !== null) found.set(key, near);
  }
  return found;
};

/** Those of some names that a word may be meant for; null where it is one of them and a letter more. */
const nearAmong = (lexicon: Lexicon, key: string, candidates: Candidates): NearForm[] | null => {
  const bits = bitsOf(key);
  const near: NearForm[] = [];
  let grown = false;
  for (const [name, word] of candidates) {
    const relation = relationOf(key, bits, name);
    const form = relation === null ? null : formOf(lexicon, word);
    if (form && relation === 'near') near.push({ key: name, ...form });
    if (form && relation === 'grown') grown = true;
  }
  return grown ? null : near;
};
