import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAbbreviation, tokenise } from '../../src/text/tokenise.js';
import { growthOf, MOST_GROWTH } from '../support/growth.js';

const cut = (text: string): string[] =>
  tokenise(text)
    .filter(({ type }) => type !== 'space')
    .map(({ start, end }) => text.slice(start, end));

const typed = (text: string): string[] =>
  tokenise(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('a name stays one token', () => {
  test.each([
    'C++',
    'C#',
    'F#',
    'C♯',
    '.NET',
    'ASP.NET',
    'VB.NET',
    'Node.js',
    'monday.com',
    'CI/CD',
    'TCP/IP',
    'PL/SQL',
    'A/B',
    'S/4HANA',
    'R&D',
    'AT&T',
    'm/f/d',
    'k8s',
    'log4j',
    'U.S.',
    'e.g.',
    'i.e.',
    'Ph.D.',
    'B.Sc.',
    'M.B.A.',
    "don't",
    'don’t',
    'donʼt',
    'my_table',
    'Notepad++',
    '24/7',
    '3.11',
    '10.2.1',
  ])('%s', (name) => {
    expect(cut(name)).toEqual([name]);
    expect(cut(`(${name}, x)`)).toEqual(['(', name, ',', 'x', ')']);
  });
});

describe('side by side is apart', () => {
  test.each([
    ['AWS/GCP', ['AWS', '/', 'GCP']],
    ['AWS/GCP/Azure', ['AWS', '/', 'GCP', '/', 'Azure']],
    ['C++/C#', ['C++', '/', 'C#']],
    ['Vue.js/React', ['Vue.js', '/', 'React']],
    ['CI/CD/CT', ['CI/CD', '/', 'CT']],
    ['Salt&Pepper', ['Salt', '&', 'Pepper']],
    ['C#.NET', ['C#', '.NET']],
    ['C++17', ['C++', '17']],
    ['C#er', ['C', '#', 'er']],
    ['event-driven', ['event', '-', 'driven']],
    ['#golang', ['#', 'golang']],
    ['@angular/core', ['@', 'angular', '/', 'core']],
    ['.network', ['.', 'network']],
    ['version2.x', ['version2', '.', 'x']],
    ['1,000', ['1', ',', '000']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

describe('a full stop', () => {
  test.each([
    ['a sentence run into the next', 'done.Next', ['done', '.', 'Next']],
    ['after a name', 'We use Node.js.', ['We', 'use', 'Node.js', '.']],
    ['after a number', 'Python 3.11.', ['Python', '3.11', '.']],
    ['after one letter', 'We use C. You', ['We', 'use', 'C', '.', 'You']],
    ['of an abbreviation belongs to it', 'the U.S. market', ['the', 'U.S.', 'market']],
    ['after an ellipsis', 'and so on...', ['and', 'so', 'on', '.', '.', '.']],
  ])('%s: %s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

describe('an underline', () => {
  test.each([
    ['between letters', 'my_table', ['my_table']],
    ['of emphasis', '_Node.js_ and __C#__', ['_', 'Node.js', '_', 'and', '_', '_', 'C#', '_', '_']],
  ])('%s: %s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

describe('types', () => {
  test.each([
    ["Kubernetes's", ['word Kubernetes', "possessive 's"]],
    ['Kubernetes’s', ['word Kubernetes', 'possessive ’s']],
    ['Kubernetesʼs', ['word Kubernetes', 'possessive ʼs']],
    ["GCP'S", ['word GCP', "possessive 'S"]],
    ["Node.js's", ['word Node.js', "possessive 's"]],
    ["developers'", ['word developers', "symbol '"]],
    ["'so'", ["symbol '", 'word so', "symbol '"]],
    ['“Go”', ['symbol “', 'word Go', 'symbol ”']],
    ['3.11', ['number 3.11']],
    ['3rd', ['word 3rd']],
    ['a \r\n\t b', ['word a', 'space  \r\n\t ', 'word b']],
    ['REST\u00a0API', ['word REST', 'space \u00a0', 'word API']],
  ])('%j', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });
});

describe('addresses', () => {
  test.each([
    ['See https://example.com/jobs?id=3.', 'https://example.com/jobs?id=3'],
    ['(www.example.com/react)', 'www.example.com/react'],
    ['<HTTPS://EXAMPLE.COM>', 'HTTPS://EXAMPLE.COM'],
    ['Mail jobs@example.com!', 'jobs@example.com'],
    ['Mail java.jobs+spring@mail.example.co.uk, please', 'java.jobs+spring@mail.example.co.uk'],
    ['Mail data-team@example.com', 'data-team@example.com'],
  ])('%s', (text, address) => {
    expect(typed(text).filter((token) => token.startsWith('address'))).toEqual([`address ${address}`]);
  });

  test.each(['react@home', 'a @ b', 'user@', 'http:', 'www'])('%s is none', (text) => {
    expect(typed(text).filter((token) => token.startsWith('address'))).toEqual([]);
  });
});

describe('what pages put into words', () => {
  test.each([
    ['a soft hyphen', 'soft\u00adware'],
    ['a zero-width space', 'Type\u200bScript'],
    ['a combining mark', 'gestio\u0301n'],
    ['full-width letters', 'Ｊａｖａ'],
    ['mathematical letters', '𝐉𝐚𝐯𝐚'],
    ['ideographs', '日本語'],
  ])('%s stays inside', (_, word) => {
    expect(typed(`${word} x`)[0]).toBe(`word ${word}`);
  });

  test.each([
    ['Python🐍', ['Python', '🐍']],
    ['🚀React', ['🚀', 'React']],
    ['🚀🚀', ['🚀', '🚀']],
    ['✅Docker', ['✅', 'Docker']],
  ])('an emoji is no part of a word: %s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

test.each([
  ['U.S.', true],
  ['e.g', true],
  ['B.Sc.', true],
  ['Ph.D.', true],
  ['Node.js', false],
  ['X.io', false],
  ['A.', false],
  ['done.Next', false],
])('is %s written as an abbreviation: %s', (surface, expected) => {
  expect(isAbbreviation(surface)).toBe(expected);
});

const pieces = fc.constantFrom(
  '.',
  '@',
  '/',
  "'",
  '’s',
  '&',
  '+',
  '#',
  'www.',
  'https://',
  ' ',
  '\n',
  'a',
  'Z',
  '9',
  'é',
);
const loneSurrogates = fc.constantFrom('\ud83d', '\ude80', '\ud835', '\udc00');
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(pieces, loneSurrogates)).map((all) => all.join('')),
);

test('no character is lost: tokens touch, none is empty, joined they are the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end } of tokenise(text)) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 500 },
  );
});

describe('the time is linear, of', () => {
  test.each([
    'a.',
    'a/',
    "a'",
    'a@',
    '@a',
    'a&',
    'a-',
    'a@a.',
    'a.a@a-',
    'A.A',
    'Ph.D',
    '.net',
    'www.',
    'http://',
    "'s",
    '+',
    'c#',
    '1.',
    'x',
    '_',
    ' ',
    '\n',
    '🚀',
    '\u0301',
  ])('%j', async (piece) => {
    expect(await growthOf(piece, tokenise)).toBeLessThan(MOST_GROWTH);
  });

  test.each<[string, (length: number) => string]>([
    ['dots in a URL', (length) => `www.${'.'.repeat(length)}a`],
    ['underlines in a URL', (length) => `https://${'_'.repeat(length)}a`],
    ['an e-mail address without its dot', (length) => `a@${'a'.repeat(length)}`],
    ['a compound without its end', (length) => `a/${'a'.repeat(length)}`],
  ])('%s', async (_, textOf) => {
    expect(await growthOf(textOf, tokenise)).toBeLessThan(MOST_GROWTH);
  });
});
