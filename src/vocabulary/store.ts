import { readFileSync } from 'node:fs';
import { LexiconError } from '../errors.js';
import { GrowingWords, type Words } from '../text/words.js';
import type { GrowingLexicon } from './growing.js';
import { GrowingList, packTexts } from './lazylist.js';
import type { Lexicon, LexiconConcept } from './lexicon.js';
import { nameWordsOf } from './nearforms.js';

/**
 * The compiled lexicon on disk: one file of numbers and texts that are used as they lie there (little-endian), and a
 * small JSON that says where each part begins and how much there is of it.
 */
interface Contents {
  version: string;
  counts: { edges: number; nodes: number; forms: number; refused: number };
  /** Offset in bytes and length in items, by name. */
  parts: Record<string, [offset: number, length: number]>;
}

type Part = Int32Array | Uint16Array | Uint8Array;

const ALIGNMENT = Int32Array.BYTES_PER_ELEMENT;
const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

const wordParts = (name: string, { units, ends, slots, size }: Words): Record<string, Part> => ({
  [`${name}.ends`]: ends.subarray(0, size),
  [`${name}.units`]: units.subarray(0, size === 0 ? 0 : ends[size - 1]),
  [`${name}.slots`]: slots,
});

const textParts = (name: string, texts: Iterable<string>): Record<string, Part> => {
  const { bytes, ends } = packTexts(texts);
  return { [`${name}.ends`]: ends, [`${name}.bytes`]: bytes };
};

/** The two files of a compiled lexicon: what `fromStored` reads. */
export const toStored = (lexicon: Lexicon): { words: string; numbers: Uint8Array } => {
  const { trie, forms, version, labels, concepts, indexOf } = lexicon;
  const all: Record<string, Part> = {
    ...wordParts('words', trie.words),
    first: trie.first,
    gate: trie.gate,
    table: trie.table,
    values: trie.values.subarray(0, trie.nodes),
    forms: forms.data,
    refusals: forms.refusals,
    ...wordParts('ids', indexOf),
    names: nameWordsOf(lexicon),
    ...textParts('labels', labels),
    ...textParts(
      'concepts',
      [...concepts].map((concept) => JSON.stringify(concept)),
    ),
  };
  const parts: Contents['parts'] = {};
  let size = 0;
  for (const [name, part] of Object.entries(all)) {
    parts[name] = [size, part.length];
    size = aligned(size + part.byteLength);
  }
  const numbers = new Uint8Array(size);
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(all)) {
    numbers.set(new Uint8Array(buffer, byteOffset, byteLength), parts[name]?.[0]);
  }
  const counts = { edges: trie.edges, nodes: trie.nodes, forms: forms.count, refused: forms.refused };
  const contents: Contents = { version, counts, parts };
  return { words: JSON.stringify(contents), numbers };
};

/**
 * A lexicon from its two files' contents. They are our own build's output, so their shape is trusted. Nothing is copied
 * or built: `numbers` belongs to the lexicon from here on.
 */
export const fromStored = (words: string, numbers: Uint8Array): GrowingLexicon => {
  const { version, counts, parts }: Contents = JSON.parse(words);
  const place = (name: string): [ArrayBufferLike, number, number] => {
    const [offset, length] = parts[name] ?? [0, 0];
    return [numbers.buffer, numbers.byteOffset + offset, length];
  };
  const ints = (name: string): Int32Array => new Int32Array(...place(name));
  const wordsOf = (name: string): GrowingWords => {
    const ends = ints(`${name}.ends`);
    const units = new Uint16Array(...place(`${name}.units`));
    return new GrowingWords({ units, ends, slots: ints(`${name}.slots`), size: ends.length });
  };
  const listOf = <Item>(name: string, make: (text: string) => Item): GrowingList<Item> =>
    new GrowingList(make, { bytes: new Uint8Array(...place(`${name}.bytes`)), ends: ints(`${name}.ends`) });
  const known = wordsOf('words');
  return {
    version,
    builtWords: known.size,
    names: ints('names'),
    concepts: listOf('concepts', (text): LexiconConcept => JSON.parse(text)),
    labels: listOf('labels', (text) => text),
    forms: { data: ints('forms'), count: counts.forms, refusals: ints('refusals'), refused: counts.refused },
    trie: {
      words: known,
      first: ints('first'),
      gate: ints('gate'),
      table: ints('table'),
      edges: counts.edges,
      values: ints('values'),
      nodes: counts.nodes,
    },
    indexOf: wordsOf('ids'),
  };
};

/** The names of the compiled files, in `dist/`. */
export const STORED = {
  words: 'lexicon.json',
  numbers: 'lexicon.bin',
  reading: 'reading.json',
  scans: 'scans.json',
  dictionary: 'words.txt',
  notNames: 'not-names.txt',
  stems: 'stems.txt',
} as const;

/** A file that the build wrote. Throws LexiconError when it is not there. */
export const readBuilt = (name: string): Buffer => {
  try {
    return readFileSync(new URL(`../../dist/${name}`, import.meta.url));
  } catch (cause) {
    throw new LexiconError('the compiled lexicon is missing; run npm run build.', { cause });
  }
};

/** The numbers of the lexicon that the build compiled, for several threads to see. Throws LexiconError. */
export const readShared = (): SharedArrayBuffer => {
  const numbers = readBuilt(STORED.numbers);
  const shared = new SharedArrayBuffer(numbers.byteLength);
  new Uint8Array(shared).set(numbers);
  return shared;
};

/**
 * Loads the lexicon that the build compiled; its numbers are those given, where they have been read before. Throws
 * LexiconError when it is not there.
 */
export const loadBuiltLexicon = (numbers: Uint8Array = alignedBytes(readBuilt(STORED.numbers))): GrowingLexicon =>
  fromStored(readBuilt(STORED.words).toString(), numbers);

/** A small file's bytes may lie anywhere in Node's shared pool; 32-bit integers need a multiple of four. */
const alignedBytes = (bytes: Buffer): Uint8Array =>
  bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes);
