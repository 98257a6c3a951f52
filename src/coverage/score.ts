import type { Importance, Kind } from '../model.js';
import { COMMON, IMPORTANCE_WEIGHT, KIND_WEIGHT, LINE_FACTOR, TITLE_FACTOR } from './weights.js';

/** What multiplying, dividing and adding fractions may be off by: 58 points may be kept as 57.99999999999999. */
export const ROUNDING = 1e-9;

/** Fewer points than this are shown as 0.0. */
export const LEAST = 0.05;

/** What a requirement brings to a score. */
export interface Weighed {
  anyOf: string | null;
  weight: number;
  credit: number;
}

/** What a requirement's weight is made of. */
export interface Wanted {
  importance: Importance;
  kind: Kind;
  inTitle: boolean;
  /** How many lines of the posting name it. */
  lines: number;
  /** From 0 to 1: 1 for a term that few postings name. */
  specificity: number;
}

/** How specific a term is by the share of postings that name it, 0 to 1: 1 for a rare one. */
export const specificityOf = (share: number): number =>
  1 - COMMON.lossPerDoubling * Math.log2(Math.max(share, COMMON.from) / COMMON.from);

/** What multiplied is a weight: each is 1 where it changes nothing. */
export interface Factors {
  importance: number;
  kind: number;
  title: number;
  lines: number;
  specificity: number;
}

/** The numbers that a requirement's weight is made of. */
export const factorsOf = ({ importance, kind, inTitle, lines, specificity }: Wanted): Factors => ({
  importance: IMPORTANCE_WEIGHT[importance],
  kind: KIND_WEIGHT[kind],
  title: inTitle ? TITLE_FACTOR : 1,
  lines: LINE_FACTOR[Math.min(lines, LINE_FACTOR.length) - 1] ?? 1,
  specificity,
});

/** A requirement's weight: importance × kind × title × lines × specificity. */
export const weightOf = ({ importance, kind, title, lines, specificity }: Factors): number =>
  importance * kind * title * lines * specificity;

/** How much a requirement is asked for, however many postings ask for it. */
export const wishOf = ({ weight, specificity }: { weight: number; specificity: number }): number =>
  weight / specificity;

/** What counts once: a requirement, or all alternatives of a group. */
export interface Unit<Item> {
  items: [Item, ...Item[]];
  weight: number;
  credit: number;
}

/**
 * The units of some items, in their order. Alternatives count once, with the weight of the one most wanted and the credit
 * of the one best shown.
 */
export const toUnits = <Item extends Weighed>(items: readonly Item[]): Unit<Item>[] => {
  const groups = new Map<string, Unit<Item>>();
  const units: Unit<Item>[] = [];
  for (const item of items) {
    const { anyOf, weight, credit } = item;
    const group = anyOf === null ? undefined : groups.get(anyOf);
    if (group) {
      group.items.push(item);
      group.weight = Math.max(group.weight, weight);
      group.credit = Math.max(group.credit, credit);
      continue;
    }
    const unit: Unit<Item> = { items: [item], weight, credit };
    units.push(unit);
    if (anyOf !== null) groups.set(anyOf, unit);
  }
  return units;
};

/**
 * The share of a posting's wanted weight that is covered: 100 × Σ weight × credit / Σ weight, from 0 to 100, not
 * rounded. Null when nothing is asked for: nothing measured is not zero.
 */
export const scoreOf = (items: readonly Weighed[]): number | null => {
  const units = toUnits(items);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  // Divided before it is multiplied: the share of all is then 1 at most, however the sums were rounded.
  return 100 * (units.reduce((sum, { weight, credit }) => sum + weight * credit, 0) / total);
};
