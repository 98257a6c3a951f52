import { expect, test } from 'vitest';
import { lists, says } from '../../../src/vocabulary/cues/checks.js';

test('a sign is said where any of its patterns is', () => {
  const signs = new Map([['sponsored' as const, [/we sponsor/iu, /visa support/iu]]]);
  expect(says(signs, 'sponsored', 'Visa support is given')).toBe(true);
  expect(says(signs, 'sponsored', 'No visa')).toBe(false);
  expect(says(signs, 'citizenship', 'Visa support is given')).toBe(false);
});

test('a list has its words, and one that is not there has none', () => {
  const words = new Map([['places' as const, new Set(['spain'])]]);
  expect(lists(words, 'places', 'spain')).toBe(true);
  expect(lists(words, 'no_places', 'spain')).toBe(false);
});
