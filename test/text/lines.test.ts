import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAt, linesOf } from '../../src/text/lines.js';

test.each([
  ['', ['']],
  ['one', ['one']],
  ['one\ntwo', ['one', 'two']],
  ['one\r\ntwo\rthree\nfour', ['one', 'two', 'three', 'four']],
  ['one\n', ['one', '']],
  ['\n\n', ['', '', '']],
  ['\r\r\n', ['', '', '']],
])('%j has the lines %j', (text, expected) => {
  expect(linesOf(text).map((line) => line.text)).toEqual(expected);
});

test.each([
  [0, 1],
  [2, 1],
  [3, 1],
  [5, 2],
  [7, 3],
  [8, 3],
])('offset %i of "one\\r\\nb\\n!" is on line %i', (offset, number) => {
  expect(lineAt(linesOf('one\r\nb\n!'), offset).number).toBe(number);
});

test('an offset lies on the line that lineAt gives', () => {
  const text = fc.array(fc.constantFrom('a', 'é', '\n', '\r', '\r\n'), { minLength: 1 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.nat(), (all, any) => {
      const offset = any % all.length;
      const lines = linesOf(all);
      const line = lineAt(lines, offset);
      expect(all.slice(line.start, line.end)).toBe(line.text);
      expect(line.start).toBeLessThanOrEqual(offset);
      expect(lines[line.number]?.start ?? all.length + 1).toBeGreaterThan(offset);
    }),
  );
});
