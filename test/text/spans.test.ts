import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansIn } from '../../src/text/spans.js';

test('spansIn finds what a look at every span finds', () => {
  const gaps = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 4 })), { maxLength: 30 });
  fc.assert(
    fc.property(gaps, fc.nat(100), fc.nat(40), (pairs, start, length) => {
      let at = 0;
      const spans = pairs.map(([gap, size]) => {
        const from = at + gap;
        at = from + size;
        return { start: from, end: at };
      });
      const end = start + length;
      expect(spansIn(spans, { start, end })).toEqual(spans.filter((one) => one.start >= start && one.end <= end));
    }),
  );
});
