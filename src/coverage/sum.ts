import type { GroupedItem } from './groups.js';
import type { SumRow } from './schema.js';
import { toUnits, type Unit } from './score.js';
import { OLD } from './weights.js';

const two = (value: number): string => value.toFixed(2);

/** The same number, but for what multiplying rounds. */
const isOne = (value: number): boolean => Math.abs(value - 1) < 1e-9;

/** What the weight is made of: the one most wanted of a group tells. */
const weightWords = ({ items, weight }: Unit<GroupedItem>): string => {
  const { importance, kind, factors } = items.find((item) => item.weight === weight) ?? items[0];
  return [
    `${importance} ${factors.importance}`,
    `${kind} ${factors.kind}`,
    ...(isOne(factors.title) ? [] : [`title ${factors.title}`]),
    ...(isOne(factors.lines) ? [] : [`lines ${two(factors.lines)}`]),
    ...(isOne(factors.specificity) ? [] : [`common ${two(factors.specificity)}`]),
  ].join(' × ');
};

const bestOf = ({ items, credit }: Unit<GroupedItem>): GroupedItem =>
  items.find((item) => item.credit === credit) ?? items[0];

/** What the credit is made of: the evidence of the one best shown. */
const creditWords = (unit: Unit<GroupedItem>): string => {
  const best = bestOf(unit).evidence.find(({ source }) => source === 'cv');
  if (!best || unit.credit === 0) return 'not shown';
  return `${best.via} in a ${best.where}${best.old ? `, old ${OLD.strength}` : ''} (cv:${best.line})`;
};

/** The score taken apart, the weightiest first: the points of all rows add up to it. Empty where nothing is asked for. */
export const sumOf = (items: readonly GroupedItem[]): SumRow[] => {
  const units = toUnits(items).filter(({ weight }) => weight > 0);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  return units
    .map((unit) => ({
      items: unit.items.map(({ id }) => id),
      weight: unit.weight,
      credit: unit.credit,
      points: (100 * unit.weight * unit.credit) / total,
      most: (100 * unit.weight) / total,
      group: bestOf(unit).group,
      why: { weight: weightWords(unit), credit: creditWords(unit) },
    }))
    .sort((a, b) => b.weight - a.weight || b.credit - a.credit);
};
