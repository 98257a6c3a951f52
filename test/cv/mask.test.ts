import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCv } from '../../src/cv/read.js';
import { vocabulary } from '../support/vocabulary.js';

const wordsOf = (text: string): string => readCv(text, 'cv.md', vocabulary().cv).words;

describe('what is left of a CV when only its words are kept', () => {
  test.each([
    ['emphasis', 'Built **React** _dashboards_', 'Built   React    dashboards '],
    ['a comment', 'Built it <!-- fact: a -->', `Built it ${' '.repeat(16)}`],
    ['a link’s address', '[Docker](https://docker.com)', ` Docker${' '.repeat(21)}`],
    ['code', 'Ran `kubectl`', 'Ran `kubectl`'],
    ['a heading', '## Skills', '•  Skills'],
    ['an underlined heading', 'Skills\n======', 'Skills\n      '],
    ['bullets', '* Go\n* Rust', '• Go\n• Rust'],
    ['numbered bullets', '1. Go\n2. Rust', '•  Go\n•  Rust'],
    ['a quotation', '> said so', '• said so'],
    ['HTML', '<div>Java</div>', ' '.repeat(15)],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  const markdown = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '# ',
          '* ',
          '  * ',
          '1. ',
          '> ',
          '    ',
          '```\n',
          '\n',
          '\r\n',
          '---\n',
          '===\n',
          '<!-- fact: a -->',
        ),
        fc.constantFrom(
          '**',
          '_',
          '`',
          '[a](b)',
          '![i](j)',
          '&amp;',
          '<b>',
          '\t',
          '\\',
          '\uFEFF',
          '•',
          '|',
          '[r]: /x\n',
        ),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  test('has the length and the line breaks of any text', () => {
    const breaks = (text: string): number[] => [...text.matchAll(/[\n\r]/g)].map((found) => found.index);
    fc.assert(
      fc.property(markdown, (text) => {
        const words = wordsOf(text);
        expect(words).toHaveLength(text.length);
        expect(breaks(words)).toEqual(breaks(text));
      }),
      { numRuns: 500 },
    );
  });

  test('has at each place the text’s own character, a blank or the sign of a block', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const words = wordsOf(text);
        const foreign = [...Array(text.length).keys()].filter(
          (at) => words[at] !== text[at] && words[at] !== ' ' && words[at] !== '•',
        );
        expect(foreign).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
