import { expect, test } from 'vitest';
import { typeOf } from '../../src/vocabulary/types.js';

test.each([
  ['tool', 'hard'],
  ['practice', 'hard'],
  ['certification', 'hard'],
  ['soft', 'soft'],
  ['domain', 'other'],
  ['degree', 'other'],
  ['human-language', 'other'],
] as const)('%s is %s', (kind, type) => {
  expect(typeOf(kind)).toBe(type);
});
