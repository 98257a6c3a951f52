import { greatest } from '../text/extremes.js';
import { toUnits, type Weighed } from './score.js';

/** The sums behind a score, taken once, so that what other credits would make of it costs one walk over the units. */
export interface Sums {
  /** The unit that each item counts in, by the items' order. */
  unitOf: readonly number[];
  /** The items of each unit. */
  members: readonly (readonly number[])[];
  weights: readonly number[];
  credits: readonly number[];
  /** Of each unit. */
  best: readonly number[];
  total: number;
  /** As `scoreOf` gives it, but 0 where nothing is asked for. */
  score: number;
}

/** In the units' order, as `scoreOf` adds: sums of floating point depend on it to the last digit. */
const shareOf = (weights: readonly number[], best: readonly number[], total: number): number =>
  total === 0 ? 0 : 100 * (weights.reduce((sum, weight, unit) => sum + weight * (best[unit] ?? 0), 0) / total);

/** Takes the sums of some items. */
export const sumsOf = (items: readonly Weighed[]): Sums => {
  const units = toUnits(items.map((item, at) => ({ anyOf: item.anyOf, weight: item.weight, credit: item.credit, at })));
  const members = units.map((unit) => unit.items.map(({ at }) => at));
  const unitOf = items.map(() => 0);
  members.forEach((all, unit) => {
    for (const item of all) unitOf[item] = unit;
  });
  const weights = units.map(({ weight }) => weight);
  const best = units.map(({ credit }) => credit);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const credits = items.map(({ credit }) => credit);
  return { unitOf, members, weights, credits, best, total, score: shareOf(weights, best, total) };
};

/** The score if some items, by their place among all, had other credits. */
export const scoreWith = (
  { unitOf, members, weights, credits, best, total }: Sums,
  changed: ReadonlyMap<number, number>,
): number => {
  const now = [...best];
  for (const item of changed.keys()) {
    const unit = unitOf[item] ?? 0;
    now[unit] = greatest((members[unit] ?? []).map((one) => changed.get(one) ?? credits[one] ?? 0));
  }
  return shareOf(weights, now, total);
};
