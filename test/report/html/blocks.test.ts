import { describe, expect, test } from 'vitest';
import { blocksOf, commentsIn } from '../../../src/report/html/blocks.js';
import { piecesOf } from '../../../src/report/html/pieces.js';
import { growthOf, MOST_GROWTH } from '../../support/growth.js';

/** Each block as its kind, level and lines, with their numbers; emphasis in brackets. */
const drawn = (text: string, from = 0, hidden = commentsIn(text)): string[] =>
  blocksOf(text, { from, hidden }).map(({ kind, level, ordinal, rows }) => {
    const lines = rows.map((row) => {
      const words = piecesOf(row, []).map(({ start, end, styles }) =>
        styles.reduce((inner, style) => `<${style}:${inner}>`, text.slice(start, end)),
      );
      return `${row.number} ${words.join('')}`;
    });
    return `${kind}${level || ''}${ordinal === null ? '' : `#${ordinal}`} ${lines.join(' / ')}`;
  });

describe('a text is read as blocks of lines', () => {
  test.each([
    ['nothing', '', []],
    ['white space', ' \n\t\n', []],
    ['a paragraph', 'One\ntwo', ['paragraph 1 One / 2 two']],
    ['two paragraphs', 'One\n\ntwo', ['paragraph 1 One', 'paragraph 3 two']],
    ['headings', '# One\n### Two', ['heading1 1 One', 'heading3 2 Two']],
    ['no heading: a number sign', '#1 in Europe\n# ', ['paragraph 1 #1 in Europe / 2 # ']],
    ['a list', '- a\n* b\n+ c\n• d', ['item1 1 a', 'item1 2 b', 'item1 3 c', 'item1 4 d']],
    ['a numbered list', '1. a\n2) b', ['item1#1 1 a', 'item1#2 2 b']],
    [
      'nested lists',
      '- a\n  - b\n    - c\n  - d\n- e',
      ['item1 1 a', 'item2 2 b', 'item3 3 c', 'item2 4 d', 'item1 5 e'],
    ],
    ['a list set in by tabs', '- a\n\t- b', ['item1 1 a', 'item2 2 b']],
    ['an item over two lines', '- a\n  goes on', ['item1 1 a / 2 goes on']],
    ['a list after a paragraph', 'We want:\n- a', ['paragraph 1 We want:', 'item1 2 a']],
    ['a paragraph after a list', '- a\n\nb', ['item1 1 a', 'paragraph 3 b']],
    ['rules', 'a\n---\n* * *\n- b', ['paragraph 1 a', 'rule 2 ', 'rule 3 ', 'item1 4 b']],
    ['CR LF and CR', 'a\r\n\r\n- b\r- c', ['paragraph 1 a', 'item1 3 b', 'item1 4 c']],
    ['emphasis', '**a** and *b*, __c__ _d_', ['paragraph 1 <strong:a> and <em:b>, <strong:c> <em:d>']],
    ['emphasis that ends with emphasis', '**a *b***', ['paragraph 1 <strong:a ><em:<strong:b>>']],
    ['emphasis that begins with emphasis', '***a* b**', ['paragraph 1 <em:<strong:a>><strong: b>']],
    ['emphasis in emphasis throughout', '***a***', ['paragraph 1 <em:<strong:a>>']],
    ['emphasis in emphasis', '**a *b* c**', ['paragraph 1 <strong:a ><em:<strong:b>><strong: c>']],
    ['code', 'run `npm *x* y*`', ['paragraph 1 run <code:npm *x* y*>']],
    [
      'no emphasis',
      'a * b * c, snake_case_name, 2*3*4, **open',
      ['paragraph 1 a * b * c, snake_case_name, 2*3*4, **open'],
    ],
    ['a link as its words', 'see [our page](https://example.com/a)', ['paragraph 1 see our page']],
    ['a sign meant as itself', String.raw`5 \* 3 \<b\>`, ['paragraph 1 5 * 3 <b>']],
    ['markup as text', '<b>bold</b>', ['paragraph 1 <b>bold</b>']],
    ['a comment', '- told <!-- fact: a -->\n- more', ['item1 1 told ', 'item1 2 more']],
    ['a comment in a word’s midst', 'a <!-- x --> b', ['paragraph 1 a  b']],
    ['a comment over lines', 'a <!-- x\ny -->\nb', ['paragraph 1 a  / 3 b']],
    ['a line of a comment alone', 'a\n<!-- x -->\nb', ['paragraph 1 a / 3 b']],
    ['a comment that never ends', 'a <!-- x', ['paragraph 1 a <!-- x']],
    ['a byte-order mark', '\uFEFF# One\n', ['heading1 1 One']],
    ['emoji and other pairs', '- 👩‍💻 𝒟ocker', ['item1 1 👩‍💻 𝒟ocker']],
  ])('%s', (_, text, blocks) => {
    expect(drawn(text)).toEqual(blocks);
  });

  test('from an offset on, with the lines’ own numbers', () => {
    const text = '---\ntitle: A\n---\n\n# A\n';
    expect(drawn(text, text.indexOf('\n# A'))).toEqual(['heading1 5 A']);
  });

  test('with comments shown where they are not hidden', () => {
    expect(drawn('a <!-- x -->', 0, [])).toEqual(['paragraph 1 a <!-- x -->']);
  });

  test.each(['*', '_', '`', '[', '**a', '**a** ', '[a](', '\\', '- ', '- a\n', '#', '<!--'])(
    'of %j again and again in linear time',
    async (sign) => {
      const draw = (text: string): void => {
        for (const { rows } of blocksOf(text, { from: 0, hidden: [] })) for (const row of rows) piecesOf(row, []);
      };
      expect(await growthOf(sign, draw)).toBeLessThan(MOST_GROWTH);
    },
  );
});
