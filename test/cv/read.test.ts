import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCv } from '../../src/cv/read.js';
import { vocabulary } from '../support/vocabulary.js';

const blocksOf = (text: string) =>
  readCv(text, 'cv.md', vocabulary().cv).blocks.map(({ start, end, place, section, factIds }) => ({
    text: text.slice(start, end).trim(),
    place,
    section,
    factIds,
  }));

describe('where in a CV something stands', () => {
  test.each([
    ['a bullet is a deed', '* Built queues', 'bullet'],
    ['a numbered bullet too', '1. Built queues', 'bullet'],
    ['a paragraph is prose', 'I built queues.', 'prose'],
    ['an indented line of plain text is prose', '    I built queues.', 'prose'],
    ['a quotation is prose', '> I built queues.', 'prose'],
    ['a heading is a heading', '## Queues', 'heading'],
    ['an underlined heading is a heading', 'Queues\n======', 'heading'],
    ['five short names between commas are a list', 'Go, Rust, Java, React, Docker', 'list'],
    ['a list may be introduced', 'Languages: Go, Rust, Java, Kotlin, Scala', 'list'],
    ['names between bars are a list', 'Go | Rust | Java | React | Docker', 'list'],
    ['names between dots are a list', 'Go · Rust · Java · React · Docker', 'list'],
    ['a bullet of names is a list', '* Go, Rust, Java, React, Docker', 'list'],
    ['four names are a sentence yet', 'Go, Rust, Java, React', 'prose'],
    [
      'long clauses between commas are prose',
      'I wrote all of the queues, drew the plans for each, met the client every week, hired two people, and ran it all.',
      'prose',
    ],
  ])('%s', (_, text, place) => {
    expect(blocksOf(text).map((block) => block.place)).toEqual([place]);
  });

  test.each([
    ['a paragraph', '## Technologies\n\nGo and Rust', 'list'],
    ['a bullet', '## Technologies\n\n* Go', 'list'],
    ['in any case, with signs', '## TECHNOLOGIES:\n\n* Go', 'list'],
    ['with a comment behind its name', '## Technologies <!-- none -->\n\n* Go', 'list'],
    ['under a heading of its own', '## Technologies\n\n### Cloud\n\n* Go', 'list'],
    ['by its own name', '## Work\n\n* Technologies: Go and Rust', 'list'],
    ['by its own name in bold', '**Technologies:** Go and Rust', 'list'],
    ['but not after it', '## Technologies\n\n## Work\n\n* Go', 'bullet'],
    ['but not in another section', '## Work\n\n* Go', 'bullet'],
  ])('a section that only lists technologies makes a list of %s', (_, text, place) => {
    expect(blocksOf(text).at(-1)?.place).toBe(place);
  });

  test('each block knows the heading it stands under', () => {
    expect(blocksOf('Before\n\n# One\n\n* a\n\n## Two\n\ntext').map(({ text, section }) => [text, section])).toEqual([
      ['Before', null],
      ['# One', 'One'],
      ['* a', 'One'],
      ['## Two', 'Two'],
      ['text', 'Two'],
    ]);
  });

  test('a bullet is a block without its sub-bullets', () => {
    expect(blocksOf('* Built:\n  * queues\n    * deep\n* Next').map((block) => block.text)).toEqual([
      '* Built:',
      '* queues',
      '* deep',
      '* Next',
    ]);
  });

  test('what follows the sub-bullets is not lost', () => {
    expect(blocksOf('* Built:\n  * queues\n\n  Later with Docker.').map(({ text, place }) => [text, place])).toEqual([
      ['* Built:', 'bullet'],
      ['* queues', 'bullet'],
      ['Later with Docker.', 'prose'],
    ]);
  });

  test('offsets are the text’s own behind a byte-order mark', () => {
    expect(blocksOf('\uFEFF# One\n\n* two').map((block) => block.text)).toEqual(['# One', '* two']);
  });
});

describe('the facts that a comment names', () => {
  test.each([
    ['in a bullet', '* Built it. <!-- fact: a -->', [['a']]],
    ['several, with commas', '* Built it. <!-- fact: a, b,c -->', [['a', 'b', 'c']]],
    ['in the plural', '* Built it. <!-- facts: a, b -->', [['a', 'b']]],
    ['in two comments', '* Built it. <!-- fact: a --> <!-- fact: b -->', [['a', 'b']]],
    ['on the next line of a bullet', '* Built it.\n  <!-- fact: a -->', [['a']]],
    ['in a paragraph', 'I built it. <!-- fact: a -->', [['a']]],
    ['after a paragraph', 'I built it.\n\n<!-- fact: a -->', [['a']]],
    ['in a paragraph and after it', 'I built it. <!-- fact: a -->\n\n<!-- fact: b -->', [['a', 'b']]],
    ['in a nested bullet, for it alone', '* All:\n  * one <!-- fact: a -->\n  * two', [[], ['a'], []]],
    ['of a parent, inherited', '* All: <!-- fact: a -->\n  * one\n  * two', [['a'], ['a'], ['a']]],
    ['of a grandparent', '* All: <!-- fact: a -->\n  * one\n    * deep', [['a'], ['a'], ['a']]],
    [
      'of its own, before its parent’s',
      '* All: <!-- fact: a -->\n  * one <!-- fact: b -->\n  * two',
      [['a'], ['b'], ['a']],
    ],
    [
      'of a parent, in what follows the sub-bullets',
      '* All: <!-- fact: a -->\n  * one\n\n  More.',
      [['a'], ['a'], ['a']],
    ],
    ['of a bullet, not of its neighbour', '* One <!-- fact: a -->\n* two', [['a'], []]],
    ['none in another comment', '* Built it. <!-- check this fact -->', [[]]],
    ['none before the first block', '<!-- fact: a -->\n\n* Built it.', [[]]],
    ['none without an id', '* Built it. <!-- fact: , -->', [[]]],
  ])('%s', (_, text, ids) => {
    expect(blocksOf(text).map((block) => block.factIds)).toEqual(ids);
  });
});

test('any text is read, and its blocks lie inside it in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('*', '#', ' ', '\n', 'a', '1', '.', '>', '-', '`', '<', '!', '\t') }),
      (text) => {
        const { blocks } = readCv(text, 'cv.md', vocabulary().cv);
        for (const { start, end } of blocks) expect(0 <= start && start <= end && end <= text.length).toBe(true);
        const starts = blocks.map((block) => block.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      },
    ),
    { numRuns: 300 },
  );
});
