import { expect, test } from 'vitest';
import { worthOf } from '../../src/report/facts.js';

test.each([
  [{ carries: 12.34, gain: 0.96, elsewhere: false, covers: ['go'] }, 'carries 12.3, gain +1.0'],
  [{ carries: 0, gain: 0.2, elsewhere: false, covers: ['go'] }, 'carries 0.0, gain +0.2'],
  [{ carries: 0.04, gain: 0, elsewhere: true, covers: ['go'] }, 'its terms stand on other lines too'],
  [{ carries: 0, gain: 0, elsewhere: true, covers: [] }, 'not asked for by name'],
])('%j: %s', (fact, words) => {
  expect(worthOf(fact)).toBe(words);
});
