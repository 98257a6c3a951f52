import type { JudgedItem } from './judged.js';
import { type CoverageGroup, type CoverageItem, GROUPS, type GroupKey, type Status } from './schema.js';
import { wishOf } from './score.js';

type Standing = Pick<CoverageItem, 'group' | 'satisfiedBy'>;

/** An item with where it stands among the others, and which of its alternatives makes it unneeded. */
export type GroupedItem = JudgedItem & Standing;

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

/** Items with the group of the gap report that each stands in. */
export const inGroups = (items: readonly JudgedItem[]): GroupedItem[] => {
  const best = bestOfAlternatives(items);
  const some = somethingOf(items);
  const standingOf = ({ status, evidence, anyOf, credit }: JudgedItem): Standing => {
    const better = anyOf === null ? undefined : best.get(anyOf);
    if (status !== 'covered' && better && credit < better.credit) return { group: 'spare', satisfiedBy: better.id };
    const own = status === 'covered' && evidence[0]?.via === 'alias' ? 'worded' : status;
    const gap = anyOf !== null && (status === 'missing' || status === 'related');
    return { group: gap ? (some.get(anyOf) ?? own) : own, satisfiedBy: null };
  };
  return items.map((item) => ({ ...item, ...standingOf(item) }));
};

type Row = [GroupedItem, ...GroupedItem[]];

/** Alternatives stand in one row, led by the one whose own status is the group's; those that are not needed are on their own. */
const rowsOf = (key: GroupKey, items: readonly GroupedItem[]): Row[] => {
  const rows: Row[] = [];
  for (const item of items) {
    const row = key === 'spare' ? undefined : rows.find(([one]) => item.anyOf !== null && one.anyOf === item.anyOf);
    if (!row) rows.push([item]);
    else if (row[0].status !== key && item.status === key) row.unshift(item);
    else row.push(item);
  }
  return rows;
};

/** The names of a row, as the posting has them in order. */
const labelOf = (row: Row): string => {
  const firstOf = ({ posting }: GroupedItem): number => Math.min(...posting.map(({ start }) => start));
  return [...row]
    .sort((a, b) => firstOf(a) - firstOf(b))
    .map(({ label }) => label)
    .join(' or ');
};

const idOf = ({ id }: { id: string }): string => id;

/** The gap report: items by group, gaps first, in each the most wanted first; groups without any are left out. */
export const groupsOf = (items: readonly GroupedItem[]): CoverageGroup[] =>
  GROUPS.flatMap((key) => {
    const some = items
      .filter(({ group }) => group === key)
      .sort((a, b) => wishOf(b) - wishOf(a) || b.credit - a.credit);
    const rows = rowsOf(key, some).map((row) => ({ label: labelOf(row), items: row.map(idOf) }));
    return some.length === 0 ? [] : [{ key, items: some.map(idOf), rows }];
  });
