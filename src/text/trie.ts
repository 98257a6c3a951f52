import { type Gate, pairOf, put } from './gate.js';
import { copyWords, GrowingWords, hashOf, type Words } from './words.js';

/**
 * A trie over words. Words are numbered once and nodes are numbers. The edges of the root lie in an array by word; those
 * of all other nodes share one hash table with open addressing (slots of node, word, child). So a step is one probe, and
 * the whole loads as it lies on disk.
 */
export interface Trie {
  readonly words: Words;
  /** By word: the node of the path that begins with it, or 0. */
  readonly first: Int32Array;
  /** What paths begin with: the hashes of those of one word, and of the first two words of all others. */
  readonly gate: Gate;
  /** Three numbers a slot; an empty slot has child 0, which is the root and no node's child. */
  readonly table: Int32Array;
  readonly edges: number;
  /**
   * By node: twice the value of the path that ends there, plus two, or 0 where none ends; and one more where a path
   * goes on.
   */
  readonly values: Int32Array;
  readonly nodes: number;
}

/** A trie while it is built: the only one that changes. */
export interface GrowingTrie extends Trie {
  words: GrowingWords;
  first: Int32Array;
  gate: Gate;
  table: Int32Array;
  edges: number;
  values: Int32Array;
  nodes: number;
}

export const ROOT = 0;

/** Stands in a path for any year: the `YYYY` of a `not` phrase ("spring YYYY"). */
export const YEAR_KEY = '<year>';

const SLOT = 3;
const FEWEST_SLOTS = 64;
/** Beyond half full, probes grow long. */
const FULLEST = 0.5;
/** Of the gate's bits, one in so many is set at the most: no path has fewer nodes than bits there. */
const BITS_A_NODE = 16;
const GATE_WIDTH = 32;

export const emptyTrie = (): GrowingTrie => ({
  words: new GrowingWords(),
  first: new Int32Array(FEWEST_SLOTS),
  gate: new Int32Array(FEWEST_SLOTS),
  table: new Int32Array(FEWEST_SLOTS * SLOT),
  edges: 0,
  values: new Int32Array(FEWEST_SLOTS),
  nodes: 1,
});

/** The same trie, which can grow and leaves the one given as it is. Its arrays are copied: a few megabytes at most. */
export const copyTrie = (trie: Trie): GrowingTrie => ({
  words: copyWords(trie.words),
  first: trie.first.slice(),
  gate: trie.gate.slice(),
  table: trie.table.slice(),
  edges: trie.edges,
  values: trie.values.slice(),
  nodes: trie.nodes,
});

/** The slot of an edge, or the empty slot where it would go. Slots are a power of two, so a mask wraps them. */
const slotOf = (table: Int32Array, node: number, word: number): number => {
  const mask = table.length / SLOT - 1;
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;
  slot = (slot ^ (slot >>> 15)) & mask;
  for (;;) {
    const at = slot * SLOT;
    if (table[at + 2] === 0 || (table[at] === node && table[at + 1] === word)) return at;
    slot = (slot + 1) & mask;
  }
};

const growTable = (trie: GrowingTrie): void => {
  const old = trie.table;
  const table = new Int32Array(old.length * 2);
  for (let at = 0; at < old.length; at += SLOT) {
    if (old[at + 2] !== 0) table.set(old.subarray(at, at + SLOT), slotOf(table, old[at] ?? 0, old[at + 1] ?? 0));
  }
  trie.table = table;
};

/** The same numbers with room for the index `at`. */
const withRoom = (numbers: Int32Array, at: number): Int32Array => {
  if (at < numbers.length) return numbers;
  const larger = new Int32Array((at + 1) * 2);
  larger.set(numbers);
  return larger;
};

/** The node one word further, or 0 when there is none. */
export const step = (trie: Trie, node: number, word: number): number =>
  node === ROOT ? (trie.first[word] ?? 0) : (trie.table[slotOf(trie.table, node, word) + 2] ?? 0);

/** The value of the path that ends at a node, or undefined. */
export const valueAt = (trie: Trie, node: number): number | undefined => {
  const stored = (trie.values[node] ?? 0) >> 1;
  return stored === 0 ? undefined : stored - 1;
};

/** Whether a path goes on from a node; most end, and need no look at the next word. */
export const goesOn = ({ values }: Trie, node: number): boolean => ((values[node] ?? 0) & 1) === 1;

const addEdge = (trie: GrowingTrie, node: number, word: number): number => {
  const child = trie.nodes++;
  trie.values = withRoom(trie.values, child);
  trie.values[node] = (trie.values[node] ?? 0) | 1;
  if (node === ROOT) {
    trie.first = withRoom(trie.first, word);
    trie.first[word] = child;
    return child;
  }
  if ((trie.edges + 1) * SLOT > trie.table.length * FULLEST) growTable(trie);
  trie.table.set([node, word, child], slotOf(trie.table, node, word));
  trie.edges++;
  return child;
};

/** Makes the gate anew, for twice as many paths. */
const widenGate = (trie: GrowingTrie): void => {
  const { words, first, table } = trie;
  const gate = new Int32Array(trie.gate.length * 2);
  const hashes = new Int32Array(words.size);
  const heads = new Map<number, number>();
  words.eachHash((hash, word) => {
    hashes[word] = hash;
    const node = first[word] ?? 0;
    if (node !== 0) heads.set(node, hash);
  });
  const years = trie.words.get(YEAR_KEY);
  for (const [node, hash] of heads) if (valueAt(trie, node) !== undefined) put(gate, hash);
  for (let at = 0; at < table.length; at += SLOT) {
    const head = heads.get(table[at] ?? 0);
    if (head === undefined || table[at + 2] === 0) continue;
    const word = table[at + 1] ?? 0;
    put(gate, word === years ? head : pairOf(head, hashes[word] ?? 0));
  }
  trie.gate = gate;
};

/** Puts the beginning of a path into the gate. A year can be any word, so what stands before one is enough. */
const openGate = (trie: GrowingTrie, [head = '', next]: readonly string[]): void => {
  if (trie.nodes * BITS_A_NODE > trie.gate.length * GATE_WIDTH) widenGate(trie);
  put(trie.gate, next === undefined || next === YEAR_KEY ? hashOf(head) : pairOf(hashOf(head), hashOf(next)));
};

/**
 * Adds a path, in place. The value already there is kept and given back, unless `yields` says that it gives way; else
 * the new one.
 */
export const insert = (
  trie: GrowingTrie,
  path: readonly string[],
  value: number,
  yields: (there: number) => boolean = () => false,
): number => {
  let node = ROOT;
  for (const word of path) {
    const number = trie.words.add(word);
    node = step(trie, node, number) || addEdge(trie, node, number);
  }
  openGate(trie, path);
  const there = valueAt(trie, node);
  if (there !== undefined && !yields(there)) return there;
  trie.values[node] = ((value + 1) << 1) | ((trie.values[node] ?? 0) & 1);
  return value;
};
