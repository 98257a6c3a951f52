import type { Coverage, SumRow } from '../coverage/schema.js';
import { columnsOf, cutTo, padEnd, padStart, wrap } from './layout.js';
import { itemsOf } from './lookup.js';

const two = (value: number): string => value.toFixed(2);

const LABEL = 34;
/** What stands beside a label: two numbers and a product. */
const NUMBERS = 32;

/** The names of a line of the sum. */
export const labelOf = ({ items }: Pick<SumRow, 'items'>, coverage: Pick<Coverage, 'items'>): string =>
  itemsOf(items, coverage)
    .map(({ label }) => label)
    .join(' or ');

/** Draws the sum line by line, in columns of a terminal of this width, ending with the score. */
export const sumLines = (coverage: Coverage, width: number): string[] => {
  const rows = coverage.sum;
  if (rows.length === 0) return [];
  const label = Math.min(LABEL, width - NUMBERS);
  const lines = rows.flatMap((row) => {
    const names = padEnd(cutTo(labelOf(row, coverage), label), label);
    const numbers = `${padStart(two(row.points), 6)} of ${padStart(two(row.most), 5)}`;
    const product = `${two(row.weight)} × ${two(row.credit)}`;
    const head = ` ${numbers}  ${names} ${product}`;
    const why = `${row.why.weight}; ${row.why.credit}`;
    const indent = ' '.repeat(18);
    return columnsOf(head) + 2 + columnsOf(why) <= width
      ? [`${head}  ${why}`]
      : [head, ...wrap(why, width - indent.length).map((line) => indent + line)];
  });
  return [...lines, ` ${padStart(two(coverage.score ?? 0), 6)} of ${padStart('100', 5)}  the score`];
};
