import { describe, expect, test } from 'vitest';
import { LexiconError } from '../../src/errors.js';
import { findMentions } from '../../src/matching/match.js';
import { addConcepts } from '../../src/vocabulary/compile.js';
import { emptyLexicon, type GrowingLexicon } from '../../src/vocabulary/growing.js';
import { formAt, type Lexicon } from '../../src/vocabulary/lexicon.js';
import { fromStored, loadBuiltLexicon, readBuilt, toStored } from '../../src/vocabulary/store.js';
import { vocabulary } from '../support/vocabulary.js';
import { entry, lexiconOf } from './entries.js';

const roundTrip = (lexicon: Lexicon): GrowingLexicon => {
  const { words, numbers } = toStored(lexicon);
  return fromStored(words, numbers);
};

const allForms = (lexicon: Lexicon): unknown[] =>
  Array.from({ length: lexicon.forms.count }, (_, form) => formAt(lexicon, form));

describe('what is stored comes back', () => {
  test.each<[string, () => Lexicon]>([
    ['an empty lexicon', emptyLexicon],
    [
      'a small one',
      () => lexiconOf(entry('C++', { id: 'c-plus-plus', guard: 'case' }), entry('Go', { not: ['go live'] })),
    ],
    ['the built-in one', loadBuiltLexicon],
  ])('%s', (_, make) => {
    const lexicon = make();
    const back = roundTrip(lexicon);
    expect(back.version).toBe(lexicon.version);
    expect([...back.indexOf].join()).toBe([...lexicon.indexOf].join());
    expect([...back.trie.words].join()).toBe([...lexicon.trie.words].join());
    expect(JSON.stringify([...back.concepts])).toBe(JSON.stringify([...lexicon.concepts]));
    expect(JSON.stringify(allForms(back)) === JSON.stringify(allForms(lexicon))).toBe(true);
    expect(toStored(back).words).toBe(toStored(lexicon).words);
  });
});

test('a lexicon that was loaded matches, and can grow', () => {
  const text = 'Go, Grid 99 and C++, but go live';
  const lexicon = lexiconOf(entry('C++', { id: 'c-plus-plus' }), entry('Go', { not: ['go live'] }));
  const back = roundTrip(lexicon);
  const more = Array.from({ length: 400 }, (_, i) => entry(`Grid ${i}`));
  expect(addConcepts(back, more)).toEqual([]);
  const found = findMentions(text, { ...vocabulary(), lexicon: back });
  expect(found.map(({ conceptId }) => conceptId)).toEqual(['go', 'grid-99', 'c-plus-plus']);
});

test('the built lexicon has a version', () => {
  expect(loadBuiltLexicon().version).toMatch(/^[0-9a-f]{12}$/);
});

test('a file that was not built says what to do', () => {
  expect(() => readBuilt('nothing.bin')).toThrow(LexiconError);
  expect(() => readBuilt('nothing.bin')).toThrow('npm run build');
});
