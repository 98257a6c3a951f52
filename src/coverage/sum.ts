import type { Standings } from './groups.js';
import type { JudgedItem } from './judged.js';
import type { SumRow } from './schema.js';
import { toUnits, type Unit } from './score.js';
import { OLD } from './weights.js';

const two = (value: number): string => value.toFixed(2);

/** The same number, but for what multiplying rounds. */
const isOne = (value: number): boolean => Math.abs(value - 1) < 1e-9;

/** What the weight is made of: the one most wanted of a group tells. */
const weightWords = ({ items, weight }: Unit<JudgedItem>): string => {
  const { importance, kind, factors } = items.find((item) => item.weight === weight) ?? items[0];
  const title = isOne(factors.title) ? '' : ` × title ${factors.title}`;
  const lines = isOne(factors.lines) ? '' : ` × lines ${two(factors.lines)}`;
  const common = isOne(factors.specificity) ? '' : ` × common ${two(factors.specificity)}`;
  return `${importance} ${factors.importance} × ${kind} ${factors.kind}${title}${lines}${common}`;
};

const bestOf = ({ items, credit }: Unit<JudgedItem>): JudgedItem =>
  items.find((item) => item.credit === credit) ?? items[0];

/** What the credit is made of: the evidence of the one best shown. */
const creditWords = ({ evidence }: JudgedItem, credit: number): string => {
  const best = evidence.find(({ source }) => source === 'cv');
  if (!best || credit === 0) return 'not shown';
  return `${best.via} in a ${best.where}${best.old ? `, old ${OLD.strength}` : ''} (cv:${best.line})`;
};

/** The score taken apart, the weightiest first: the points of all rows add up to it. Empty where nothing is asked for. */
export const sumOf = (items: readonly JudgedItem[], standings: Standings): SumRow[] => {
  const units = toUnits(items).filter(({ weight }) => weight > 0);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  return units
    .map((unit): SumRow => {
      const { items: members, weight, credit } = unit;
      const best = bestOf(unit);
      return {
        items: members.map(({ id }) => id),
        weight,
        credit,
        points: (100 * weight * credit) / total,
        most: (100 * weight) / total,
        group: standings.get(best.id)?.group ?? best.status,
        why: { weight: weightWords(unit), credit: creditWords(best, credit) },
      };
    })
    .sort((a, b) => b.weight - a.weight || b.credit - a.credit);
};
