import { describe, expect, test } from 'vitest';
import { blocksOf, toMarkdownLines } from '../../../src/intake/documents/pdf-blocks.js';
import { inReadingOrder } from '../../../src/intake/documents/pdf-order.js';
import type { Run } from '../../../src/intake/documents/pdf-runs.js';
import { type StructNode, tagsOf } from '../../../src/intake/documents/pdf-tags.js';
import { renderLines } from '../../../src/intake/html/lines.js';

/** An element of a structure tree; a string is the text of a piece that it holds. */
type Element = [role: string, ...children: (Element | string)[]];

/** Lays pieces out one below the other, in the order given, and reads them with the tree's help. */
const read = (tree: Element, places: Record<string, Partial<Run>> = {}): string => {
  const texts: string[] = [];
  const node = ([role, ...children]: Element): StructNode => ({
    role,
    children: children.map((child) => {
      if (typeof child !== 'string') return node(child);
      texts.push(child);
      return { type: 'content', id: child };
    }),
  });
  const tags = tagsOf(node(tree));
  const runs = texts.map((text, i): Run => {
    const place = { x: 60, y: 80 + 14 * i, ...places[text] };
    const right = place.right ?? place.x + 5 * text.length;
    return { size: 10, font: 'f', bold: false, spaced: false, tag: tags.get(text) ?? null, ...place, text, right };
  });
  return renderLines(toMarkdownLines(blocksOf(inReadingOrder([{ height: 842, runs }]))));
};

describe('a tagged page', () => {
  test.each<[string, Element, Record<string, Partial<Run>>, string]>([
    [
      'headings of the size of the text',
      ['Document', ['H2', 'Duties'], ['P', 'Bake bread.'], ['H3', 'You'], ['P', 'Rise early.']],
      {},
      '## Duties\n\nBake bread.\n\n## You\n\nRise early.',
    ],
    [
      'items whose bullets are drawn and not written',
      ['Document', ['L', ['LI', ['Lbl'], ['LBody', 'rye']], ['LI', ['Lbl'], ['LBody', 'spelt']]]],
      {},
      '- rye\n- spelt',
    ],
    [
      'nested lists',
      [
        'L',
        ['LI', ['Lbl', '1.'], ['LBody', 'rye', ['L', ['LI', ['LBody', 'dark']]]]],
        ['LI', ['Lbl', '2.'], ['LBody', 'spelt']],
      ],
      { '1.': { x: 50, y: 94 }, '2.': { x: 50, y: 136 } },
      '- rye\n  - dark\n- spelt',
    ],
    [
      'spans within a paragraph part nothing',
      ['P', ['Span', 'Bake bread'], ['Link', 'and rolls.']],
      { 'and rolls.': { x: 113, y: 80 } },
      'Bake bread and rolls.',
    ],
    [
      'the order of the tags, not of the places',
      ['Document', ['P', 'First.'], ['P', 'Second.']],
      { 'First.': { y: 400 }, 'Second.': { y: 100 } },
      'First.\n\nSecond.',
    ],
    [
      'rows of a table, however high their cells',
      ['Table', ['TR', ['TH', ['P', 'Pay']], ['TD', ['P', 'twelve a']]], ['TR', ['TH', 'Start'], ['TD', 'in May']]],
      { 'twelve a': { x: 120, y: 80 }, 'in May': { x: 120, y: 122 } },
      'Pay | twelve a\nStart | in May',
    ],
    [
      'a table for layout is none',
      ['Table', ['TR', ['TD', ['H2', 'Us'], ['P', 'We bake.']], ['TD', ['L', ['LI', ['LBody', 'rye']]]]]],
      { rye: { x: 300, y: 80 } },
      '## Us\n\nWe bake.\n\n- rye',
    ],
  ])('%s', (_, tree, places, markdown) => {
    expect(read(tree, places)).toBe(markdown);
  });

  test('with little of its text tagged is read by places', () => {
    const [tag = null] = tagsOf({ role: 'P', children: [{ type: 'content', id: 'a' }] }).values();
    const run = { x: 60, right: 200, size: 10, font: 'f', bold: false, spaced: false };
    const runs = [
      { ...run, text: 'Tagged, but below.', y: 300, tag },
      { ...run, text: 'Not tagged, though there is much more of this.', y: 200, tag: null },
    ];
    expect(inReadingOrder([{ height: 842, runs }]).map(({ y }) => y)).toEqual([200, 300]);
  });
});
