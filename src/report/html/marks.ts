import { decisive } from '../../coverage/decisive.js';
import type { Coverage, CoverageEvidence, CoverageItem } from '../../coverage/schema.js';
import type { Span } from '../../model.js';
import { type Group, groupItems } from '../groups.js';

export type Key = Group['key'];

/** A term that a posting asks for: its item, the key of its group, and its place among the items, which its id is made of. */
export interface Term {
  number: number;
  key: Key;
  item: CoverageItem;
}

/** A group of a gap report, its items as terms. */
export interface TermGroup extends Omit<Group, 'items'> {
  terms: Term[];
}

/** Words of a text that stand for a term: how they serve it, and whether they are what its status rests on. */
export interface Mark extends Span {
  term: Term;
  key: Key;
  best: boolean;
}

/** The terms of a coverage by status, gaps first. */
export const termGroupsOf = ({ items }: Pick<Coverage, 'items'>): TermGroup[] => {
  const numbers = new Map(items.map((item, number) => [item, number]));
  return groupItems(items).map(({ items: some, ...group }) => ({
    ...group,
    terms: some.map((item) => ({ number: numbers.get(item) ?? 0, key: group.key, item })),
  }));
};

/** Where the posting asks for the terms, the words that ask most first. */
export const postingMarks = (terms: readonly Term[]): Mark[] =>
  terms.flatMap((term) =>
    term.item.posting.map(({ start, end }, i) => ({ start, end, term, key: term.key, best: i === 0 })),
  );

/** By the thing itself, by what implies it, or by a neighbour. */
const wayOf = ({ via }: CoverageEvidence): 'direct' | 'implied' | 'related' =>
  via === 'implied' || via === 'related' ? via : 'direct';

/** Evidence in the CV of the kind that a term's status rests on: what is shown outright needs no neighbours marked. */
export const evidenceInCv = (item: CoverageItem): CoverageEvidence[] => {
  const rests = decisive(item);
  if (rests?.source !== 'cv') return [];
  return item.evidence.filter((one) => one.source === 'cv' && wayOf(one) === wayOf(rests));
};

/** Where the CV shows the terms, the strongest evidence of each first; a neighbour of what is not needed is no matter. */
export const cvMarks = (terms: readonly Term[]): Mark[] =>
  terms.flatMap((term) =>
    evidenceInCv(term.item).flatMap((one, i): Mark[] => {
      const way = wayOf(one);
      if (one.start === null || one.end === null || (term.key === 'spare' && way !== 'direct')) return [];
      return [{ start: one.start, end: one.end, term, key: way === 'direct' ? term.key : way, best: i === 0 }];
    }),
  );
