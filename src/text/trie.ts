/**
 * A trie over words. Words are numbered once, nodes are numbers, and the edges of all nodes share one map, so that a
 * step is one look-up of a number and the whole is quick to load.
 */
export interface Trie {
  words: Map<string, number>;
  edges: Map<number, number>;
  values: Map<number, number>;
  nodes: number;
}

/** The trie as it is stored: words joined by line breaks, edges and values flattened to pairs. */
export interface StoredTrie {
  words: string;
  edges: number[];
  values: number[];
  nodes: number;
}

/** More words than any vocabulary holds; an edge's key is `node * WORD_LIMIT + word`, exact below 2^53. */
const WORD_LIMIT = 2 ** 24;
export const ROOT = 0;

export const emptyTrie = (): Trie => ({ words: new Map(), edges: new Map(), values: new Map(), nodes: 1 });

const wordNumber = (trie: Trie, word: string): number => {
  const known = trie.words.get(word);
  if (known !== undefined) return known;
  const number = trie.words.size;
  trie.words.set(word, number);
  return number;
};

/** Adds a path; the value already there is kept and given back, else the new one. Mutates the trie. */
export const insert = (trie: Trie, path: readonly string[], value: number): number => {
  let node = ROOT;
  for (const word of path) {
    const edge = node * WORD_LIMIT + wordNumber(trie, word);
    let next = trie.edges.get(edge);
    if (next === undefined) {
      next = trie.nodes++;
      trie.edges.set(edge, next);
    }
    node = next;
  }
  const there = trie.values.get(node);
  if (there !== undefined) return there;
  trie.values.set(node, value);
  return value;
};

/** The node one word further, or undefined. */
export const step = (trie: Trie, node: number, word: number): number | undefined =>
  trie.edges.get(node * WORD_LIMIT + word);

export const storeTrie = (trie: Trie): StoredTrie => ({
  words: [...trie.words.keys()].join('\n'),
  edges: [...trie.edges].flat(),
  values: [...trie.values].flat(),
  nodes: trie.nodes,
});

const pairs = (flat: number[]): Map<number, number> => {
  const map = new Map<number, number>();
  for (let i = 0; i < flat.length; i += 2) map.set(flat[i] ?? 0, flat[i + 1] ?? 0);
  return map;
};

export const loadTrie = (stored: StoredTrie): Trie => {
  const words = new Map<string, number>();
  for (const word of stored.words.split('\n')) words.set(word, words.size);
  return { words, edges: pairs(stored.edges), values: pairs(stored.values), nodes: stored.nodes };
};
