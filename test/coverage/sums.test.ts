import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreOf } from '../../src/coverage/score.js';
import { scoreWith, sumsOf } from '../../src/coverage/sums.js';

const credit = fc.double({ min: 0, max: 1, noNaN: true });
const item = fc.record({
  anyOf: fc.option(fc.constantFrom('a', 'b'), { nil: null }),
  weight: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 2, noNaN: true })),
  credit,
});

test('other credits give the score that scoring all again gives, to the last digit', () => {
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 12 }),
      fc.dictionary(fc.nat({ max: 11 }).map(String), credit),
      (items, to) => {
        const changed = new Map(
          Object.entries(to).flatMap(([at, to]) => (Number(at) < items.length ? [[Number(at), to] as const] : [])),
        );
        const again = items.map((one, at) => ({ ...one, credit: changed.get(at) ?? one.credit }));
        const sums = sumsOf(items);
        expect(sums.score).toBe(scoreOf(items) ?? 0);
        expect(scoreWith(sums, changed)).toBe(scoreOf(again) ?? 0);
      },
    ),
  );
});
