import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legible, unsteered } from '../../src/text/legible.js';
import { STEERS } from '../support/steers.js';

describe('a text may be shown and saved', () => {
  test.each<[string, string, string]>([
    ['plain', 'Go, Señor\t– 漢字 👩🏽‍💻\r\nnext\n', 'Go, Señor\t– 漢字 👩🏽‍💻\r\nnext\n'],
    ['with what paints', 'a\u001b[31mb\u009b2Jc', 'a [31mb 2Jc'],
    ['with what renames the window', '\u001b]0;mine\u0007', ' ]0;mine '],
    ['with what turns the direction of writing', 'a\u202eb\u2066c\u200fd', 'a b c d'],
    ['with NUL, backspace, form feed and next line', 'a\0b\bc\fd\u0085e', 'a b c d e'],
    ['with a return that would write over the line', 'seen\rhidden', 'seen\nhidden'],
    ['with halves of pairs', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
  ])('%s', (_, text, expected) => {
    expect(legible(text)).toBe(expected);
  });

  test('with offsets and lines that hold, and once for all', () => {
    const unit = fc.constantFrom('a', ' ', '\n', '\r', '\t', '\0', '\u001b', '\u009b', '\u202e', '\ud83d', '\ude00');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const shown = legible(text);
        expect(shown).toHaveLength(text.length);
        expect(shown.split(/\r\n|\r|\n/)).toHaveLength(text.split(/\r\n|\r|\n/).length);
        expect(shown.replace(/\t|\r\n/g, ' ')).not.toMatch(STEERS);
        expect(legible(shown)).toBe(shown);
        expect(Buffer.from(shown).toString()).toBe(shown);
      }),
    );
  });
});

test('one line holds no break, and a space for several signs', () => {
  expect(unsteered('a\u001b\u0007\r\nb')).toBe('a b');
});
