import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHold, pairOf } from '../../src/text/gate.js';
import { emptyTrie, insert, ROOT, step, type Trie, valueAt, YEAR_KEY } from '../../src/text/trie.js';
import { hashOf } from '../../src/text/words.js';

const find = (trie: Trie, path: readonly string[]): number | undefined => {
  let node = ROOT;
  for (const word of path) {
    node = step(trie, node, trie.words.get(word) ?? -1);
    if (node === ROOT) return undefined;
  }
  return valueAt(trie, node);
};

test('a path is found whole, not by its beginning or beyond its end', () => {
  const trie = emptyTrie();
  insert(trie, ['rest', 'api', 'design'], 7);
  expect(find(trie, ['rest', 'api', 'design'])).toBe(7);
  expect(find(trie, ['rest', 'api'])).toBeUndefined();
  expect(find(trie, ['rest', 'api', 'design', 'rest'])).toBeUndefined();
  expect(find(trie, ['api', 'design'])).toBeUndefined();
});

test('the first value of a path stands, and is given back', () => {
  const trie = emptyTrie();
  expect(insert(trie, ['go'], 0)).toBe(0);
  expect(insert(trie, ['go'], 5)).toBe(0);
  expect(find(trie, ['go'])).toBe(0);
});

test('an empty trie finds nothing', () => {
  expect(find(emptyTrie(), ['go'])).toBeUndefined();
});

test('it holds what a map of joined paths holds, also after it has grown', () => {
  const path = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 1200 }), fc.array(path), (paths, others) => {
      const trie = emptyTrie();
      const expected = new Map<string, number>();
      paths.forEach((one, i) => {
        insert(trie, one, i);
        if (!expected.has(one.join(' '))) expected.set(one.join(' '), i);
      });
      for (const one of [...paths, ...others]) expect(find(trie, one)).toBe(expected.get(one.join(' ')));
    }),
    { numRuns: 30 },
  );
});

test('ten thousand words', () => {
  const trie = emptyTrie();
  const words = Array.from({ length: 10_000 }, (_, i) => [`w${i}`, `v${i % 7}`]);
  words.forEach((path, i) => {
    insert(trie, path, i);
  });
  expect(words.filter((path, i) => find(trie, path) !== i)).toEqual([]);
});

test('the gate lets in every path, also after it has grown, and few other words', () => {
  const trie = emptyTrie();
  const lone = Array.from({ length: 5000 }, (_, i) => `w${i}`);
  lone.forEach((word, i) => {
    insert(trie, [word], i);
    insert(trie, [`head${i}`, `next${i % 7}`, 'last'], i);
    insert(trie, [`before${i}`, YEAR_KEY], i);
  });
  const shut = (hash: number): boolean => !mayHold(trie.gate, hash);
  expect(lone.filter((word) => shut(hashOf(word)))).toEqual([]);
  expect(lone.filter((_, i) => shut(pairOf(hashOf(`head${i}`), hashOf(`next${i % 7}`))))).toEqual([]);
  expect(lone.filter((_, i) => shut(hashOf(`before${i}`)))).toEqual([]);
  expect(lone.filter((_, i) => !shut(hashOf(`other${i}`))).length).toBeLessThan(500);
});
