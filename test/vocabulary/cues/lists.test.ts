import { expect, test } from 'vitest';
import { acronyms } from '../../../src/vocabulary/cues/acronyms.js';
import { lists } from '../../../src/vocabulary/cues/lists.js';

test('words of lists are compared as the keys of units, those of acronyms in small letters', () => {
  const { nouns } = lists.compile({ articles: [], nouns: ['Tecnologías'], and_so_on: [], sentence_words: [] });
  expect([...nouns]).toEqual(['tecnologias']);
  expect([...acronyms.compile({ small: ['Y', '&'], generic: [] }).small]).toEqual(['y', '&']);
});
