import type { Coverage, CoverageItem } from '../coverage/schema.js';
import { toUnits, type Unit } from '../coverage/score.js';
import { IMPORTANCE_WEIGHT, KIND_WEIGHT, LINE_FACTOR, OLD, TITLE_FACTOR } from '../coverage/weights.js';
import { columnsOf, cutTo, padEnd, padStart, wrap } from './layout.js';

/** One line of the sum: what a requirement, or a group of alternatives, brings of what it could. */
export interface SumRow {
  items: [CoverageItem, ...CoverageItem[]];
  weight: number;
  credit: number;
  /** Points of 100 that it brings, and that it would bring if it were shown in full. */
  points: number;
  most: number;
}

/** The score taken apart, the weightiest first: the points of all rows add up to it. Empty where nothing is asked for. */
export const sumOf = ({ items }: Pick<Coverage, 'items'>): SumRow[] => {
  const units = toUnits(items).filter(({ weight }) => weight > 0);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  return units
    .map((unit) => ({ ...unit, most: (100 * unit.weight) / total, points: (100 * unit.weight * unit.credit) / total }))
    .sort((a, b) => b.weight - a.weight || b.credit - a.credit);
};

const two = (value: number): string => value.toFixed(2);

/** What the weight is made of: the one most wanted of a group tells. */
export const weightWords = ({ items, weight }: Unit<CoverageItem>): string => {
  const [first] = items;
  const { importance, kind, specificity } = items.find((item) => item.weight === weight) ?? first;
  const rest = weight / (IMPORTANCE_WEIGHT[importance] * KIND_WEIGHT[kind] * specificity);
  const inTitle = !LINE_FACTOR.some((factor) => isSame(factor, rest));
  const lines = inTitle ? rest / TITLE_FACTOR : rest;
  const factors = [
    `${importance} ${IMPORTANCE_WEIGHT[importance]}`,
    `${kind} ${KIND_WEIGHT[kind]}`,
    ...(inTitle ? [`title ${TITLE_FACTOR}`] : []),
    ...(isSame(lines, 1) ? [] : [`lines ${two(lines)}`]),
    ...(isSame(specificity, 1) ? [] : [`common ${two(specificity)}`]),
  ];
  return factors.join(' × ');
};

/** The same number, but for what multiplying and dividing rounds. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** What the credit is made of: the evidence of the one best shown. */
export const creditWords = ({ items, credit }: Unit<CoverageItem>): string => {
  const best = items.find((item) => item.credit === credit)?.evidence.find(({ source }) => source === 'cv');
  if (!best || credit === 0) return 'not shown';
  return `${best.via} in a ${best.where}${best.old ? `, old ${OLD.strength}` : ''} (cv:${best.line})`;
};

const LABEL = 34;
/** What stands beside a label: two numbers and a product. */
const NUMBERS = 32;

/** Draws the sum line by line, in columns of a terminal of this width, ending with the score. */
export const sumLines = (coverage: Coverage, width: number): string[] => {
  const rows = sumOf(coverage);
  if (rows.length === 0) return [];
  const label = Math.min(LABEL, width - NUMBERS);
  const lines = rows.flatMap((row) => {
    const names = padEnd(cutTo(row.items.map((item) => item.label).join(' or '), label), label);
    const numbers = `${padStart(two(row.points), 6)} of ${padStart(two(row.most), 5)}`;
    const product = `${two(row.weight)} × ${two(row.credit)}`;
    const head = ` ${numbers}  ${names} ${product}`;
    const why = `${weightWords(row)}; ${creditWords(row)}`;
    const indent = ' '.repeat(18);
    return columnsOf(head) + 2 + columnsOf(why) <= width
      ? [`${head}  ${why}`]
      : [head, ...wrap(why, width - indent.length).map((line) => indent + line)];
  });
  const points = rows.reduce((sum, row) => sum + row.points, 0);
  return [...lines, ` ${padStart(two(points), 6)} of ${padStart('100', 5)}  the score`];
};
