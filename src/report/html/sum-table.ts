import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { creditWords, type SumRow, sumOf, weightWords } from '../sum.js';
import { type Report, section } from './report.js';

const two = (value: number): string => value.toFixed(2);

const rowOf = (row: SumRow): ElementContent =>
  h('tr', [
    h('th', { scope: 'row' }, row.items.map(({ label }) => label).join(' or ')),
    h('td.n', two(row.points)),
    h('td.n', two(row.most)),
    h('td', [two(row.weight), h('small', weightWords(row))]),
    h('td', [two(row.credit), h('small', creditWords(row))]),
  ]);

/** The sum behind the score as a table, the weightiest first; the same figures as the picture in the head. */
export const sumTable = ({ coverage }: Report): ElementContent[] => {
  const rows = sumOf(coverage);
  if (rows.length === 0) return [];
  const total = rows.reduce((sum, row) => sum + row.points, 0);
  const head = ['Term', 'Points', 'of', 'Weight', 'Credit'].map((name, i) =>
    h(i === 1 || i === 2 ? 'th.n' : 'th', { scope: 'col' }, name),
  );
  const foot = h('tr', [
    h('th', { scope: 'row' }, 'The score'),
    h('td.n', two(total)),
    h('td.n', '100.00'),
    h('td'),
    h('td'),
  ]);
  const table = h('table', [h('thead', h('tr', head)), h('tbody', rows.map(rowOf)), h('tfoot', foot)]);
  return [
    section(
      'sum',
      'The sum',
      'Points are weight × credit, of 100.',
      h('details', [
        h(
          'summary',
          rows.length === 1 ? 'The line that makes the score' : `The ${rows.length} lines that add up to the score`,
        ),
        table,
      ]),
    ),
  ];
};
