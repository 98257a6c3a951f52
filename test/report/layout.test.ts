import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { columnsOf, cutAround, cutTo, padEnd, padStart, wrap } from '../../src/report/layout.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ñ', '語', 'é', '-', '·', '✓'), minLength: 1, maxLength: 9 });
const phrase = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

describe('the columns of a text', () => {
  test.each([
    ['', 0],
    ['plain', 5],
    ['señor', 5],
    ['日本語', 6],
    ['ｆｕｌｌ', 8],
    ['👩‍💻', 2],
    ['e\u0301', 1],
    ['“–…”', 4],
    ['✓ ✗ ≈ ◦ →', 9],
    ['\u001b[1mbold\u001b[22m', 4],
  ])('%j takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  test('are counted alike by the short way and the long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(columnsOf(text)).toBe(stringWidth(text));
      }),
    );
  });
});

describe('padding', () => {
  test.each([
    ['a text', 'ab', 5, 'ab   ', '   ab'],
    ['wide characters', '語', 5, '語   ', '   語'],
    ['a text as wide', 'abcde', 5, 'abcde', 'abcde'],
    ['a wider one', 'abcdef', 5, 'abcdef', 'abcdef'],
  ])('of %s', (_, text, width, atEnd, atStart) => {
    expect(padEnd(text, width)).toBe(atEnd);
    expect(padStart(text, width)).toBe(atStart);
  });
});

describe('cutting to a width', () => {
  test.each([
    ['leaves what fits', 'one two', 7, 'one two'],
    ['ends at a word', 'one two three', 10, 'one two …'],
    ['ends at a word where the ellipsis would not fit', 'one two three', 8, 'one …'],
    ['cuts a word that alone is too long', 'abcdefghij', 5, 'abcd…'],
    ['counts wide characters as two', '日本語 日本語', 9, '日本語 …'],
    ['cuts wide characters by columns', '日本語日本語', 6, '日本…'],
    ['keeps what the text begins with', ' – one two three', 9, ' – one …'],
    ['leaves nothing of nothing', '', 3, ''],
  ])('%s', (_, text, width, cut) => {
    expect(cutTo(text, width)).toBe(cut);
  });

  test('never is wider than it may be, and what is kept is the text’s own', () => {
    fc.assert(
      fc.property(phrase, fc.integer({ min: 1, max: 60 }), (text, width) => {
        const cut = cutTo(text, width);
        expect(stringWidth(cut)).toBeLessThanOrEqual(width);
        expect(text.startsWith(cut.replace(/ ?…$/, ''))).toBe(true);
      }),
    );
  });
});

describe('wrapping', () => {
  test.each([
    ['breaks at spaces', 'one two three', 7, ['one two', 'three']],
    ['breaks a longer word where the line ends', 'a abcdefghij b', 4, ['a', 'abcd', 'efgh', 'ij b']],
    ['breaks between wide characters', '日本語日本語', 5, ['日本', '語日', '本語']],
    ['leaves accents with their letters', 'e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
    ['leaves emoji of several parts whole', '👩‍💻👩‍💻', 3, ['👩‍💻', '👩‍💻']],
    ['counts no colours', '\u001b[1mabcdef\u001b[22m', 3, ['\u001b[1mabc', 'def\u001b[22m']],
    ['counts wide characters as two', '日本 語 日', 6, ['日本', '語 日']],
    ['makes one space of several', 'one   two\nthree', 20, ['one two three']],
    ['makes no line of nothing', '  ', 10, []],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('loses nothing, breaks no word that fits, and never is wider than it may be', () => {
    fc.assert(
      fc.property(phrase, fc.integer({ min: 1, max: 60 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        // One sign may take two columns.
        expect(lines.filter((line) => stringWidth(line) > Math.max(width, 2))).toEqual([]);
        const parts = new Set(lines.flatMap((line) => line.split(' ')));
        expect(text.split(' ').filter((word) => stringWidth(word) <= width && !parts.has(word))).toEqual([]);
      }),
    );
  });
});

describe('cutting around some words', () => {
  test.each([
    ['leaves what fits', 'one two three', 'two', 13, 'one two three'],
    ['at the start', 'one two three four five', 'one', 15, 'one two three …'],
    ['in the middle', 'one two three four five six', 'three', 16, '… three four …'],
    ['at the end', 'one two three four five', 'five', 12, '… four five'],
    ['with no room for more', 'one two three', 'two', 7, '… two …'],
    ['inside a word with slashes', 'know (TypeScript/JavaScript/Elm) well', 'TypeScript', 20, '… (TypeScript/JavaS…'],
    ['among wide characters', '日本語 テキスト React 書く こと', 'React', 14, '… React 書く …'],
    ['that it does not have', 'one two three', 'seven', 9, 'one two …'],
  ])('%s', (_, quote, words, width, cut) => {
    const found = cutAround(quote, words, width);
    expect(stringWidth(found)).toBeLessThanOrEqual(width);
    if (cut.includes(words)) expect(found).toContain(words);
    expect(found).toBe(cut);
  });

  test('keeps the words wherever they and two ellipses fit, within the width', () => {
    fc.assert(
      fc.property(phrase, phrase, fc.integer({ min: 0, max: 40 }), (before, after, extra) => {
        const words = 'Cloud Tasks';
        const width = words.length + 6 + extra;
        const cut = cutAround(`${before} ${words} ${after}`, words, width);
        expect(cut).toContain(words);
        expect(stringWidth(cut)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
