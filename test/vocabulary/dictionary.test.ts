import { describe, expect, test } from 'vitest';
import { openDictionary } from '../../src/vocabulary/dictionary.js';

const dictionary = openDictionary();

describe('the dictionary has', () => {
  test.each([
    'reach',
    'flask',
    'swag',
    'gardens',
    'testing',
    'carried',
    'untrusted',
    'admiracion',
    'amistosa',
    'confluencia',
  ])('the word %s', (word) => {
    expect(dictionary.hasWord(word)).toBe(true);
  });

  test.each(['Berlin', 'Smith'])('the name %s', (name) => {
    expect(dictionary.hasName(name)).toBe(true);
  });
});

test.each(['kuberentes', 'pulumix', 'zorp', 'typesript', ''])('it has no %j', (word) => {
  expect(dictionary.hasWord(word)).toBe(false);
  expect(dictionary.hasName(word)).toBe(false);
});
