import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';

test.each([
  ['case', 'PostgreSQL', 'postgresql'],
  ['an accent', 'Gestión', 'gestion'],
  ['a combining accent', 'gestio\u0301n', 'gestion'],
  ['a tilde', 'España', 'espana'],
  ['full-width', 'Ｊａｖａ', 'java'],
  ['a ligature', 'eﬃcient', 'efficient'],
  ['a mathematical alphabet', '𝐉𝐚𝐯𝐚', 'java'],
  ['a soft hyphen', 'soft\u00adware', 'software'],
  ['zero-width signs', '\ufeffType\u200bScr\u2060ipt', 'typescript'],
  ['curly apostrophes', 'don’t ‘so’ʼ', "don't 'so''"],
  ['Turkish capital I', 'İstanbul', 'istanbul'],
  ['signs stay', 'C++/C# .NET', 'c++/c# .net'],
])('%s: %s', (_, text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('every Unicode normal form of a text has the same key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (text, form) => {
      expect(fold(text.normalize(form))).toBe(fold(text));
    }),
  );
});
