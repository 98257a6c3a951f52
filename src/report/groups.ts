import type { CoverageItem } from '../coverage/schema.js';

/** A group of a gap report: what its items have in common, and what that means. */
export interface Group {
  key: 'covered' | 'worded' | 'listed' | 'implied' | 'related' | 'unsaid' | 'missing' | 'spare';
  title: string;
  meaning: string;
  items: CoverageItem[];
}

/** The sign of each group, in every report the same. */
export const SYMBOLS: Readonly<Record<Group['key'], string>> = {
  spare: '-',
  covered: '✓',
  worded: '≈',
  listed: '◦',
  implied: '→',
  related: '~',
  unsaid: '+',
  missing: '✗',
};

const GROUPS: readonly Omit<Group, 'items'>[] = [
  { key: 'missing', title: 'Missing', meaning: 'neither the CV nor the ledger has it: a real gap' },
  { key: 'unsaid', title: 'Unsaid', meaning: 'the ledger has it, the CV does not say it' },
  { key: 'related', title: 'Only something near', meaning: 'a neighbour is shown, not the term itself' },
  { key: 'implied', title: 'Implied', meaning: 'something in the CV implies it; the word is not there' },
  { key: 'listed', title: 'Listed only', meaning: 'named in a list or heading, shown in no bullet' },
  { key: 'worded', title: 'Worded otherwise', meaning: 'shown, in other words than the posting’s' },
  { key: 'covered', title: 'Covered', meaning: 'shown in the posting’s own words' },
  { key: 'spare', title: 'Not needed', meaning: 'the CV shows another of the alternatives' },
];

const groupOf = (
  { status, evidence, anyOf, credit }: CoverageItem,
  best: ReadonlyMap<string, number>,
  some: ReadonlyMap<string, Group['key']>,
): Group['key'] => {
  if (anyOf !== null && status !== 'covered' && credit < (best.get(anyOf) ?? 0)) return 'spare';
  if (anyOf !== null && (status === 'missing' || status === 'related')) return some.get(anyOf) ?? status;
  if (status !== 'covered') return status;
  return evidence[0]?.via === 'alias' ? 'worded' : 'covered';
};

/** A neighbour of an alternative does not spare the others. */
const SHOWN: ReadonlySet<CoverageItem['status']> = new Set(['covered', 'listed', 'implied']);

const bestOfGroups = (items: readonly CoverageItem[]): Map<string, number> => {
  const best = new Map<string, number>();
  for (const { anyOf, credit, status } of items) {
    if (anyOf !== null && SHOWN.has(status)) best.set(anyOf, Math.max(credit, best.get(anyOf) ?? 0));
  }
  return best;
};

/** Of alternatives with one that could be said, or a neighbour for one, the others are no gaps of their own. */
const somethingOf = (items: readonly CoverageItem[]): Map<string, Group['key']> => {
  const some = new Map<string, Group['key']>();
  for (const key of ['related', 'unsaid'] as const) {
    for (const { anyOf, status } of items) if (anyOf !== null && status === key) some.set(anyOf, key);
  }
  return some;
};

/** How much an item is asked for, however many postings ask for it. */
const wish = ({ weight, specificity }: CoverageItem): number => weight / specificity;

/** The items of a coverage by status, gaps first, in each group the most wanted first; empty groups are left out. */
export const groupItems = (items: readonly CoverageItem[]): Group[] => {
  const best = bestOfGroups(items);
  const some = somethingOf(items);
  return GROUPS.map((group) => ({
    ...group,
    items: items
      .filter((item) => groupOf(item, best, some) === group.key)
      .sort((a, b) => wish(b) - wish(a) || b.credit - a.credit),
  })).filter((group) => group.items.length > 0);
};

/** The rows of a group: alternatives stand in one row, led by the one whose own status is the group's. */
export const rowsOf = ({ key, items }: Pick<Group, 'key' | 'items'>): [CoverageItem, ...CoverageItem[]][] => {
  const rows: [CoverageItem, ...CoverageItem[]][] = [];
  for (const item of items) {
    const row = rows.find(([first]) => item.anyOf !== null && first.anyOf === item.anyOf);
    if (!row) rows.push([item]);
    else if (row[0].status !== key && item.status === key) row.unshift(item);
    else row.push(item);
  }
  return rows;
};

/** The names of a row, as the posting has them in order. */
export const namesOfRow = (row: readonly CoverageItem[]): string => {
  const firstOf = ({ posting }: CoverageItem): number => Math.min(...posting.map(({ start }) => start));
  return [...row]
    .sort((a, b) => firstOf(a) - firstOf(b))
    .map(({ label }) => label)
    .join(' or ');
};
