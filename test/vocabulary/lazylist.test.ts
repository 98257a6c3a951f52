import { expect, test } from 'vitest';
import { GrowingList, packTexts } from '../../src/vocabulary/lazylist.js';

const listOf = (...texts: string[]): GrowingList<{ text: string }> =>
  new GrowingList((text) => ({ text }), packTexts(texts));

test('an item is made from its text when it is asked for, and is the same one ever after', () => {
  const list = listOf('a', '', 'ñandú');
  expect([...list].map(({ text }) => text)).toEqual(['a', '', 'ñandú']);
  expect(list.at(2)).toBe(list.at(2));
  expect([list.at(-1), list.at(3)]).toEqual([undefined, undefined]);
});

test('a copy grows, and what it was made from does not', () => {
  const list = listOf('a');
  const copy = list.copy();
  expect([list.push({ text: 'b' }), copy.push({ text: 'c' }), copy.push({ text: 'd' })]).toEqual([1, 1, 2]);
  const again = copy.copy();
  expect([...list].map(({ text }) => text)).toEqual(['a', 'b']);
  expect([...again].map(({ text }) => text)).toEqual(['a', 'c', 'd']);
});
