import { expect, test } from 'vitest';
import { z } from 'zod';
import { ASKING_SIGNS, type AskingSign, asking, MOST_ROWS } from '../../../src/vocabulary/cues/asking.js';

const signs: Record<AskingSign, number> = {
  follows: 1,
  listed: 1,
  covered: 1,
  bullet: 1,
  capital: 1,
  acronym: 1,
  long: 1,
  begins: -1,
};
const row = { says: 'experience', points: { 10: 3, 3: 4 }, words: ['Años'] };

test('points stand with the nearest first, words folded, and kinds in the order of all', () => {
  const cues = asking.compile({ enough: 2, start: { seldom: -9, practice: 1 }, signs, before: [row], after: [] });
  expect(cues.before).toEqual([
    {
      says: 'experience',
      points: [
        [3, 4],
        [10, 3],
      ],
      words: ['anos'],
    },
  ]);
  expect([...cues.start]).toEqual([
    ['practice', 1],
    ['seldom', -9],
  ]);
});

test('there are no more rows than bits, and every sign has its points', () => {
  const schema = asking.schema(z);
  const written = { enough: 0, start: {}, signs, before: Array.from({ length: MOST_ROWS }, () => row), after: [] };
  expect(schema.safeParse(written).success).toBe(true);
  expect(schema.safeParse({ ...written, before: [...written.before, row] }).success).toBe(false);
  expect(schema.safeParse({ ...written, signs: { ...signs, [ASKING_SIGNS[0]]: undefined } }).success).toBe(false);
});
