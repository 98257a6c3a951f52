import { expect, test } from 'vitest';
import { tagWords } from '../../src/matching/tags.js';

test('words come with their part of speech and whether they are small words', async () => {
  const tagged = await tagWords('We build the reliable pipelines.');
  expect(tagged.map(({ word }) => word)).toEqual(['We', 'build', 'the', 'reliable', 'pipelines', '.']);
  expect(tagged.map(({ tag }) => tag)).toEqual(['PRON', 'VERB', 'DET', 'ADJ', 'NOUN', 'PUNCT']);
  expect(tagged.filter(({ isStop }) => isStop).map(({ word }) => word)).toEqual(['We', 'the']);
});

test('an empty sentence has no words', async () => {
  expect(await tagWords('')).toEqual([]);
});

test('a word that is a member of every object is only a word', async () => {
  const tagged = await tagWords('constructor toString __proto__');
  expect(tagged.every(({ word, tag }) => word.length > 0 && /^[A-Z]+$/.test(tag))).toBe(true);
});
