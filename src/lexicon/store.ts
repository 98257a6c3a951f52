import { readFileSync } from 'node:fs';
import { LexiconError } from '../errors.js';
import type { Lexicon, LexiconConcept } from './lexicon.js';

/** The compiled lexicon on disk: words as JSON, numbers as little-endian 32-bit integers, lengths in the JSON. */
interface StoredWords {
  version: string;
  concepts: LexiconConcept[];
  labels: string[];
  /** Pairs: a form, and the concepts that the `not` phrase refuses. */
  phrases: [number, number[]][];
  words: string;
  lengths: { table: number; values: number; forms: number };
  counts: { edges: number; nodes: number; forms: number };
}

/** The two files of a compiled lexicon: what `readStored` reads. */
export const toStored = (lexicon: Lexicon): { words: string; numbers: Uint8Array } => {
  const { trie, forms, version, concepts, labels } = lexicon;
  const values = trie.values.subarray(0, trie.nodes);
  const data = forms.data.subarray(0, forms.data.length);
  const stored: StoredWords = {
    version,
    concepts,
    labels,
    phrases: [...lexicon.phrases],
    words: [...trie.words.keys()].join('\n'),
    lengths: { table: trie.table.length, values: values.length, forms: data.length },
    counts: { edges: trie.edges, nodes: trie.nodes, forms: forms.count },
  };
  const all = new Int32Array(trie.table.length + values.length + data.length);
  all.set(trie.table);
  all.set(values, trie.table.length);
  all.set(data, trie.table.length + values.length);
  return { words: JSON.stringify(stored), numbers: new Uint8Array(all.buffer) };
};

/** A lexicon from its two files' contents. They are our own build's output, so their shape is trusted. */
export const fromStored = (words: string, numbers: Uint8Array): Lexicon => {
  const stored: StoredWords = JSON.parse(words);
  const { lengths, counts } = stored;
  const all = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.byteLength / Int32Array.BYTES_PER_ELEMENT);
  const tableEnd = lengths.table;
  const valuesEnd = tableEnd + lengths.values;
  const numbered = new Map<string, number>();
  for (const word of stored.words === '' ? [] : stored.words.split('\n')) numbered.set(word, numbered.size);
  return {
    version: stored.version,
    concepts: stored.concepts,
    labels: stored.labels,
    phrases: new Map(stored.phrases),
    forms: { data: all.subarray(valuesEnd, valuesEnd + lengths.forms), count: counts.forms },
    trie: {
      words: numbered,
      table: all.subarray(0, tableEnd),
      edges: counts.edges,
      values: all.subarray(tableEnd, valuesEnd),
      nodes: counts.nodes,
    },
    indexOf: new Map(stored.concepts.map((concept, i) => [concept.id, i])),
  };
};

/** The names of the compiled files, in `dist/`. */
export const STORED = {
  words: 'lexicon.json',
  numbers: 'lexicon.bin',
  reading: 'reading.json',
  dictionary: 'words.txt',
} as const;

/** A file that the build wrote. Throws LexiconError when it is not there. */
export const readBuilt = (name: string): Buffer => {
  try {
    return readFileSync(new URL(`../../dist/${name}`, import.meta.url));
  } catch {
    throw new LexiconError('the compiled lexicon is missing; run npm run build.');
  }
};

/** Loads the lexicon that the build compiled. Throws LexiconError when it is not there. */
export const loadBuiltLexicon = (): Lexicon =>
  fromStored(readBuilt(STORED.words).toString(), alignedBytes(readBuilt(STORED.numbers)));

/** A small file's bytes may lie anywhere in Node's shared pool; 32-bit integers need a multiple of four. */
const alignedBytes = (bytes: Buffer): Uint8Array =>
  bytes.byteOffset % Int32Array.BYTES_PER_ELEMENT === 0 ? bytes : new Uint8Array(bytes);
