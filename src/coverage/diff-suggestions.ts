import type { Comparable } from './comparable.js';
import type { Diff } from './diff-schema.js';
import { matched } from './matched.js';
import type { Suggestion } from './schema.js';
import { ROUNDING } from './score.js';

/** Where a fact leads already, or stands in no list, nothing is to be done. */
const isToDo = (one: Suggestion): boolean => one.code !== 'lead-with-fact' || one.before !== null;

const keyOf = (one: Suggestion): string =>
  JSON.stringify([one.code, 'factId' in one ? one.factId : null, 'item' in one ? one.item : null]);

const shownOf = ({ items }: Comparable, id: string): number => items.find((item) => item.id === id)?.credit ?? 0;

const isBetter = (id: string, a: Comparable, b: Comparable): boolean => shownOf(b, id) > shownOf(a, id) + ROUNDING;

/** Whether what a suggestion named was done: what else makes it vanish is no merit. */
const isDone = (one: Suggestion, a: Comparable, b: Comparable): boolean => {
  switch (one.code) {
    case 'lead-with-fact':
      return b.suggestions.some((other) => keyOf(other) === keyOf(one));
    case 'add-fact':
      // Said in a bullet that names no fact it is said all the same.
      return b.facts.some(({ id, inCv }) => id === one.factId && inCv) || one.items.every((id) => isBetter(id, a, b));
    case 'write-both-forms':
      return shownOf(b, one.item) > 0 && shownOf(b, one.item) >= shownOf(a, one.item) - ROUNDING;
    default:
      return isBetter(one.item, a, b);
  }
};

/** The suggestions that were done, that no longer apply, and that are new. */
export const diffSuggestions = (a: Comparable, b: Comparable): Diff['suggestions'] =>
  matched(a.suggestions.filter(isToDo), b.suggestions.filter(isToDo), keyOf).flatMap(
    ([was, is]): Diff['suggestions'] => {
      if (was && is) return [];
      if (is) return [{ change: 'new', suggestion: is }];
      return was ? [{ change: isDone(was, a, b) ? 'done' : 'void', suggestion: was }] : [];
    },
  );

/** The names of what some suggestions speak of, from both sides. */
export const namesIn = (suggestions: Diff['suggestions'], a: Comparable, b: Comparable): Diff['names'] => {
  const [items, facts] = [new Set<string>(), new Set<string>()];
  for (const { suggestion } of suggestions) {
    if ('item' in suggestion) items.add(suggestion.item);
    if ('items' in suggestion) for (const id of suggestion.items) items.add(id);
    if ('factId' in suggestion && suggestion.factId !== null) facts.add(suggestion.factId);
  }
  const labels = new Map([...a.items, ...b.items].map(({ id, label }) => [id, label]));
  const statements = new Map([...a.facts, ...b.facts].map(({ id, statement }) => [id, statement]));
  return {
    items: [...items].sort().map((id) => ({ id, label: labels.get(id) ?? id })),
    facts: [...facts].sort().map((id) => ({ id, statement: statements.get(id) ?? id })),
  };
};
