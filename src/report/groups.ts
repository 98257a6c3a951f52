import type { Coverage, CoverageItem, GroupKey } from '../coverage/schema.js';
import { itemsOf } from './lookup.js';

/** A row of a gap report: its names, and its items, led by the one that tells for all. */
export interface Row {
  label: string;
  items: CoverageItem[];
}

/** A group of a gap report: what its items have in common, what that means, and how many rows there are. */
export interface Group {
  key: GroupKey;
  title: string;
  meaning: string;
  count: number;
  items: CoverageItem[];
  rows: Row[];
}

/** The sign of each group, in every report the same. */
export const SYMBOLS: Readonly<Record<GroupKey, string>> = {
  spare: '-',
  covered: '✓',
  worded: '≈',
  listed: '◦',
  implied: '→',
  related: '~',
  unsaid: '+',
  missing: '✗',
};

/** What each group is called, and what that means. */
const WORDS: Readonly<Record<GroupKey, Pick<Group, 'title' | 'meaning'>>> = {
  missing: { title: 'Missing', meaning: 'neither the CV nor the ledger has it: a real gap' },
  unsaid: { title: 'Unsaid', meaning: 'the ledger has it, the CV does not say it' },
  related: { title: 'Only something near', meaning: 'a neighbour is shown, not the term itself' },
  implied: { title: 'Implied', meaning: 'something in the CV implies it; the word is not there' },
  listed: { title: 'Listed only', meaning: 'named in a list or heading, shown in no bullet' },
  worded: { title: 'Worded otherwise', meaning: 'shown, in other words than the posting’s' },
  covered: { title: 'Covered', meaning: 'shown in the posting’s own words' },
  spare: { title: 'Not needed', meaning: 'the CV shows another of the alternatives' },
};

/** The groups of a coverage with their words, in its order. */
export const groupsOf = (coverage: Pick<Coverage, 'items' | 'groups' | 'counts'>): Group[] =>
  coverage.groups.map(({ key, items, rows }) => ({
    key,
    ...WORDS[key],
    count: coverage.counts.groups[key],
    items: itemsOf(items, coverage),
    rows: rows.map((row) => ({ label: row.label, items: itemsOf(row.items, coverage) })),
  }));
