import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { SYMBOLS } from '../groups.js';
import { points, wholePoints } from '../numbers.js';
import type { SumRow } from '../sum.js';
import type { Key, TermGroup } from './marks.js';

/** The picture's own units; the page stretches it. */
const WIDTH = 1000;
const HEIGHT = 100;
/** Between two units, where both are wide enough to spare it. */
const GAP = 1.5;

/** A number for an attribute: no more digits than anyone sees. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

const rect = (className: string, x: number, y: number, width: number, height: number): Element =>
  s('rect', { className: [className], x: short(x), y: short(y), width: short(width), height: short(height) });

/** The key of a unit: that of the one best shown, which its credit is. */
const keyOf = ({ items, credit }: SumRow, keys: ReadonlyMap<string, Key>): Key => {
  const best = items.find((item) => item.credit === credit) ?? items[0];
  return keys.get(best.id) ?? 'missing';
};

const unitOf = (row: SumRow, key: Key, title: string, x: number): Element => {
  const width = (WIDTH * row.most) / 100;
  const wide = Math.max(width - GAP, width * 0.7);
  const name = row.items.map(({ label }) => label).join(' or ');
  const told = `${name}: ${points(row.points)} of ${points(row.most)} points, ${title.toLowerCase()}`;
  const filled = HEIGHT * row.credit;
  return s('g', { className: [`k-${key}`] }, [
    s('title', told),
    rect('track', x, 0, wide, HEIGHT),
    ...(filled > 0 ? [rect('fill', x, HEIGHT - filled, wide, filled)] : []),
  ]);
};

const legendOf = ({ key, title, terms }: TermGroup): Element =>
  h(
    `li.k-${key}`,
    h('a', { href: `#g-${key}` }, [
      h('span.sym', { ariaHidden: 'true' }, SYMBOLS[key]),
      ` ${title} `,
      h('b', String(terms.length)),
    ]),
  );

/**
 * The sum behind the score as one picture: a bar of units, each as wide as its weight and filled as high as its credit,
 * so that the filled part of the bar is the score. Best shown first.
 */
export const sumPicture = (rows: readonly SumRow[], groups: readonly TermGroup[], score: number): Element => {
  const keys = new Map(groups.flatMap(({ terms }) => terms.map(({ key, item }) => [item.id, key])));
  const titles = new Map(groups.map(({ key, title }) => [key, title]));
  const order = groups.map(({ key }) => key);
  const rankOf = (row: SumRow): number => order.indexOf(keyOf(row, keys));
  // Gaps stand first in lists and last in the bar.
  const sorted = [...rows].sort((a, b) => b.credit - a.credit || rankOf(b) - rankOf(a) || b.weight - a.weight);
  let x = 0;
  const units = sorted.map((row) => {
    const key = keyOf(row, keys);
    const unit = unitOf(row, key, titles.get(key) ?? '', x);
    x += (WIDTH * row.most) / 100;
    return unit;
  });
  const label = `${wholePoints(score)} of 100: ${groups.map(({ title, terms }) => `${title.toLowerCase()} ${terms.length}`).join(', ')}. The table under “The sum” has each term.`;
  return h('figure.sum', [
    s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img', ariaLabel: label }, units),
    h('figcaption', [
      h('p.caption', { dataCaption: '' }, 'Each block is a term: as wide as it weighs, as full as the CV shows it.'),
      h('ul.legend', groups.map(legendOf)),
    ]),
  ]);
};

/** A share of 100 as a small bar; the number stands beside it. */
export const barOf = (value: number): Element =>
  s('svg.bar', { viewBox: `0 0 100 4`, preserveAspectRatio: 'none', ariaHidden: 'true' }, [
    rect('track', 0, 0, 100, 4),
    rect('fill', 0, 0, value, 4),
  ]);
