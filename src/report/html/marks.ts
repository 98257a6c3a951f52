import type { Coverage, CoverageEvidence, CoverageItem, GroupKey } from '../../coverage/schema.js';
import type { Span } from '../../model.js';
import { type Group, groupsOf } from '../groups.js';

export type Key = GroupKey;

/** A term that a posting asks for: its item, the key of its group, and its place among the items, which its id is made of. */
export interface Term {
  number: number;
  key: Key;
  item: CoverageItem;
}

/** A group of a gap report, its items as terms. */
export interface TermGroup extends Omit<Group, 'items' | 'rows'> {
  terms: Term[];
}

/** Words of a text that stand for a term: how they serve it, and whether they are what its status rests on. */
export interface Mark extends Span {
  term: Term;
  key: Key;
  best: boolean;
}

/** The terms of a coverage by status, gaps first. */
export const termGroupsOf = (coverage: Pick<Coverage, 'items' | 'groups' | 'counts'>): TermGroup[] => {
  const numbers = new Map(coverage.items.map((item, number) => [item, number]));
  return groupsOf(coverage).map(({ items: some, rows: _, ...group }) => ({
    ...group,
    terms: some.map((item) => ({ number: numbers.get(item) ?? 0, key: group.key, item })),
  }));
};

/** Where the posting asks for the terms, the words that ask most first. */
export const postingMarks = (terms: readonly Term[]): Mark[] =>
  terms.flatMap((term) =>
    term.item.posting.map(({ start, end }, i) => ({ start, end, term, key: term.key, best: i === 0 })),
  );

/** Evidence in the CV of the kind that a term's status rests on. */
export const evidenceInCv = ({ evidence }: CoverageItem): CoverageEvidence[] => evidence.filter(({ bears }) => bears);

/** Where the CV shows the terms, the strongest evidence of each first; a neighbour of what is not needed is no matter. */
export const cvMarks = (terms: readonly Term[]): Mark[] =>
  terms.flatMap((term) =>
    evidenceInCv(term.item).flatMap((one, i): Mark[] => {
      const { start, end, via } = one;
      const key = via === 'implied' || via === 'related' ? via : term.key;
      if (start === null || end === null || (term.key === 'spare' && key !== term.key)) return [];
      return [{ start, end, term, key, best: i === 0 }];
    }),
  );
