import type { Diff, DiffTerm, TermState } from '../../coverage/diff-schema.js';
import { bestOf } from '../../coverage/diff-terms.js';
import { LEAST } from '../../coverage/score.js';

/** The names of a term: of alternatives those that are shown on either side, or all where none is. */
export const termName = ({ items }: DiffTerm): string => {
  const shown = items.filter(({ before, after }) => Math.max(before?.credit ?? 0, after?.credit ?? 0) > 0);
  return (shown.length > 0 ? shown : items).map(({ label }) => label).join(' or ');
};

/** What differs between two states, in a few words: the status, else the place, the words, the line. */
const stepOf = (was: TermState, is: TermState): string => {
  if (was.status !== is.status) return `${was.status} → ${is.status}`;
  const [old, now] = [was.evidence, is.evidence];
  if (old && now && old.where !== now.where && old.where && now.where)
    return `${is.status}, ${old.where} → ${now.where}`;
  if (old && now && old.via !== now.via) return `${is.status}, ${old.via} → ${now.via}`;
  if (was.importance !== is.importance) return `${was.importance} → ${is.importance}`;
  const credits = [was, is].map(({ credit }) => credit.toFixed(2));
  return credits[0] === credits[1] ? is.status : `${is.status}, credit ${credits.join(' → ')}`;
};

/** How a term stands now to how it stood, in a few words. */
export const stepWords = ({ items }: DiffTerm): string => {
  const [was, is] = [bestOf(items, 'before'), bestOf(items, 'after')];
  if (was && is) return stepOf(was, is);
  if (is) return `${is.status}, not asked for before`;
  return was ? `was ${was.status}, no longer asked for` : '';
};

/** A quote with its place, as it was and as it is. */
export interface Shown {
  when: 'was' | 'now';
  place: string;
  quote: string;
  surface: string;
}

const shownAt = (state: TermState | null, when: Shown['when']): Shown[] => {
  const evidence = state?.evidence;
  if (!evidence || state.credit === 0) return [];
  const place = evidence.source === 'cv' ? `cv:${evidence.line}` : 'ledger';
  return [{ when, place, quote: evidence.quote, surface: evidence.surface }];
};

/** The lines of the CV that a term's change rests on: what is shown now, and where that tells less, what was. */
export const linesOf = ({ items, change }: DiffTerm): Shown[] => {
  const [was, is] = [shownAt(bestOf(items, 'before'), 'was'), shownAt(bestOf(items, 'after'), 'now')];
  return change === 'gained' || change === 'better' || change === 'added' ? is : [...was, ...is];
};

/** Where a term stands that is worth the same, with where it stood: "TypeScript (32)", "Shopify (51 → 33)". */
export const movedWords = (term: DiffTerm): string => {
  const [was, is] = [bestOf(term.items, 'before'), bestOf(term.items, 'after')];
  if (was?.status !== is?.status) return `${termName(term)} (${stepWords(term)})`;
  const lines = [was, is].map((state) => state?.evidence?.line ?? 'ledger');
  return `${termName(term)} (${[...new Set(lines)].join(' → ')})`;
};

/** Whether a term's points changed by what can be seen. */
export const isWorth = ({ points: { change } }: DiffTerm): boolean => Math.abs(change) >= LEAST;

/** Terms in the parts of a report, each in the order of the diff. */
export const termParts = ({ terms }: Pick<Diff, 'terms'>) => {
  const of = (...changes: DiffTerm['change'][]) => terms.filter(({ change }) => changes.includes(change));
  return {
    up: of('gained', 'better'),
    down: of('lost', 'worse'),
    asked: of('added', 'dropped'),
    moved: of('moved').filter((term) => !isWorth(term)),
    // What is shown elsewhere and weighs otherwise too brings other points.
    reweighed: [...of('moved').filter(isWorth), ...of('reweighed')],
  };
};

export const totalOf = (terms: readonly DiffTerm[]): number => terms.reduce((sum, term) => sum + term.points.change, 0);
