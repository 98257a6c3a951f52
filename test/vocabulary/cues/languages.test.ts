import { expect, test } from 'vitest';
import { languages } from '../../../src/vocabulary/cues/languages.js';

test('words of a language are folded', () => {
  const { small, jobs } = languages.compile({ es: { small: ['más'], jobs: ['Años'] } }).get('es') ?? {};
  expect([small?.has('mas'), jobs?.has('anos')]).toEqual([true, true]);
});
