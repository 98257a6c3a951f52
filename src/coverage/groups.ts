import { addTo } from '../text/lists.js';
import type { JudgedItem } from './judged.js';
import { type CoverageGroup, type CoverageItem, GROUPS, type GroupKey, type Status } from './schema.js';
import { wishOf } from './score.js';

/** Where an item stands among the others, and which of its alternatives makes it unneeded. */
export type Standing = Pick<CoverageItem, 'group' | 'satisfiedBy'>;

/** Where items stand, by their ids. */
export type Standings = ReadonlyMap<string, Standing>;

/** A neighbour of an alternative does not spare the others. */
const SHOWN: ReadonlySet<Status> = new Set(['covered', 'listed', 'implied']);

/** By group of alternatives the item best shown, the first of equals. */
const bestOfAlternatives = (items: readonly JudgedItem[]): Map<string, JudgedItem> => {
  const best = new Map<string, JudgedItem>();
  for (const item of items) {
    if (item.anyOf !== null && SHOWN.has(item.status) && item.credit > (best.get(item.anyOf)?.credit ?? 0))
      best.set(item.anyOf, item);
  }
  return best;
};

/** Of alternatives with one that could be said, or a neighbour for one, the others are no gaps of their own. */
const somethingOf = (items: readonly JudgedItem[]): Map<string, GroupKey> => {
  const some = new Map<string, GroupKey>();
  for (const key of ['related', 'unsaid'] as const) {
    for (const { anyOf, status } of items) if (anyOf !== null && status === key) some.set(anyOf, key);
  }
  return some;
};

/** The group of the gap report that each item stands in. */
export const standingsOf = (items: readonly JudgedItem[]): Standings => {
  const best = bestOfAlternatives(items);
  const some = somethingOf(items);
  const standingOf = ({ status, evidence, anyOf, credit }: JudgedItem): Standing => {
    const better = anyOf === null ? undefined : best.get(anyOf);
    if (status !== 'covered' && better && credit < better.credit) return { group: 'spare', satisfiedBy: better.id };
    const own = status === 'covered' && evidence[0]?.via === 'alias' ? 'worded' : status;
    const gap = anyOf !== null && (status === 'missing' || status === 'related');
    return { group: gap ? (some.get(anyOf) ?? own) : own, satisfiedBy: null };
  };
  return new Map(items.map((item) => [item.id, standingOf(item)]));
};

type Row = [JudgedItem, ...JudgedItem[]];

/** Alternatives stand in one row, led by the one whose own status is the group's; those that are not needed are on their own. */
const rowsOf = (key: GroupKey, items: readonly JudgedItem[]): Row[] => {
  const rows: Row[] = [];
  for (const item of items) {
    const stands = key !== 'spare' && item.anyOf !== null;
    const row = stands ? rows.find(([one]) => one.anyOf === item.anyOf) : undefined;
    if (!row) rows.push([item]);
    else if (row[0].status !== key && item.status === key) row.unshift(item);
    else row.push(item);
  }
  return rows;
};

/** Where the posting first names an item, in UTF-16 units. */
const firstOf = ({ posting }: JudgedItem): number => {
  let first = Number.POSITIVE_INFINITY;
  for (const { start } of posting) if (start < first) first = start;
  return first;
};

/** The names of a row, as the posting has them in order. */
const labelOf = (row: Row): string =>
  row.length === 1
    ? row[0].label
    : [...row]
        .sort((a, b) => firstOf(a) - firstOf(b))
        .map(({ label }) => label)
        .join(' or ');

const idOf = ({ id }: { id: string }): string => id;

/** The gap report: items by group, gaps first, in each the most wanted first; groups without any are left out. */
export const groupsOf = (items: readonly JudgedItem[], standings: Standings): CoverageGroup[] => {
  const byGroup = new Map<GroupKey, JudgedItem[]>();
  for (const item of items) addTo(byGroup, standings.get(item.id)?.group ?? item.status, item);
  return GROUPS.flatMap((key) => {
    const some = byGroup.get(key)?.sort((a, b) => wishOf(b) - wishOf(a) || b.credit - a.credit);
    if (!some) return [];
    const rows = rowsOf(key, some).map((row) => ({ label: labelOf(row), items: row.map(idOf) }));
    return [{ key, items: some.map(idOf), rows }];
  });
};
