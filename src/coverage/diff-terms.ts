import type { Comparable, ComparableEvidence, ComparableItem } from './comparable.js';
import { decisive } from './decisive.js';
import type { DiffTerm, TermState } from './diff-schema.js';
import { movedLines } from './moved.js';
import { ROUNDING, toUnits } from './score.js';

/** A requirement or a group of alternatives, with what it could bring of 100 points and the part that it brings. */
interface Part {
  items: ComparableItem[];
  most: number;
  credit: number;
}

/** The parts of both sides that share a term: mostly one of each, more where alternatives were grouped otherwise. */
interface Pair {
  before: Part[];
  after: Part[];
}

const partsOf = ({ items }: Comparable): Part[] => {
  const units = toUnits(items).filter(({ weight }) => weight > 0);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  return units.map((unit) => ({ items: unit.items, most: (100 * unit.weight) / total, credit: unit.credit }));
};

const pairUp = (before: readonly Part[], after: readonly Part[]): Pair[] => {
  const pairs = new Map<string, Pair>();
  const add = (side: keyof Pair, part: Part): void => {
    const touched = new Set(part.items.flatMap(({ id }) => pairs.get(id) ?? []));
    const [pair = { before: [], after: [] }, ...others] = touched;
    for (const other of others) {
      for (const one of other.before) pair.before.push(one);
      for (const one of other.after) pair.after.push(one);
    }
    pair[side].push(part);
    for (const { items } of [part, ...others.flatMap((other) => [...other.before, ...other.after])])
      for (const { id } of items) pairs.set(id, pair);
  };
  for (const part of before) add('before', part);
  for (const part of after) add('after', part);
  return [...new Set(pairs.values())];
};

/** What a side of a pair could bring, brings, and the credit that this comes to; null where it is not asked for. */
const sumOf = (parts: readonly Part[]): { most: number; points: number; credit: number | null } => {
  const most = parts.reduce((sum, part) => sum + part.most, 0);
  const points = parts.reduce((sum, part) => sum + part.most * part.credit, 0);
  return { most, points, credit: most === 0 ? null : points / most };
};

/** The points of a pair. Of the change, what is due to credit and to weight, each at the mean of the other: no rest is left. */
const pointsOf = ({ before, after }: Pair): DiffTerm['points'] => {
  const [was, is] = [sumOf(before), sumOf(after)];
  const change = is.points - was.points;
  const shown = was.credit === null || is.credit === null ? 0 : ((was.most + is.most) / 2) * (is.credit - was.credit);
  return { before: was.points, after: is.points, change, shown, asked: change - shown };
};

const stateOf = (item: ComparableItem | undefined): TermState | null => {
  if (!item) return null;
  const { status, credit, importance, weight } = item;
  return { status, credit, importance, weight, evidence: decisive(item) ?? null };
};

const itemsOf = ({ before, after }: Pair): DiffTerm['items'] => {
  const [was, is] = [before, after].map(
    (parts) => new Map(parts.flatMap(({ items }) => items).map((one) => [one.id, one])),
  );
  const ids = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...ids].map((id) => ({
    id,
    label: is?.get(id)?.label ?? was?.get(id)?.label ?? id,
    before: stateOf(was?.get(id)),
    after: stateOf(is?.get(id)),
  }));
};

/** The best shown of the items of a term on one side: what its credit rests on. */
export const bestOf = (items: DiffTerm['items'], side: 'before' | 'after'): TermState | null =>
  items.reduce<TermState | null>((best, item) => {
    const state = item[side];
    return state !== null && (best === null || state.credit > best.credit) ? state : best;
  }, null);

/** Whether the same words of the CV stand behind a term. A line that was only shifted has the same. */
const isSame = (a: ComparableEvidence | null, b: ComparableEvidence | null, moved: ReadonlySet<number>): boolean => {
  if (a === null || b === null) return a === b;
  const alike = a.source === b.source && a.quote === b.quote && a.where === b.where && a.via === b.via;
  return alike && (b.line === null || !moved.has(b.line));
};

/** Whether a term is there, in whatever words; a neighbour of it is another. */
const isShown = (state: TermState | null): boolean =>
  state !== null && state.status !== 'missing' && state.status !== 'unsaid' && state.status !== 'related';

const changeOf = (
  items: DiffTerm['items'],
  points: DiffTerm['points'],
  { before, after }: Pair,
  moved: ReadonlySet<number>,
): DiffTerm['change'] | null => {
  const [was, is] = [sumOf(before).credit, sumOf(after).credit];
  if (was === null) return 'added';
  if (is === null) return 'dropped';
  const [old, now] = [bestOf(items, 'before'), bestOf(items, 'after')];
  if (is > was + ROUNDING) return isShown(now) && !isShown(old) ? 'gained' : 'better';
  if (is < was - ROUNDING) return isShown(old) && !isShown(now) ? 'lost' : 'worse';
  if (old?.status !== now?.status || !isSame(old?.evidence ?? null, now?.evidence ?? null, moved)) return 'moved';
  const same = old?.importance === now?.importance && Math.abs(points.asked) < ROUNDING;
  return same ? null : 'reweighed';
};

/** Where the CV's words that are evidence on both sides stand: the same quote of the same line. */
const linesOf = (before: Comparable, after: Comparable) => {
  const byQuote = (side: Comparable): Map<string, number> =>
    new Map(
      side.items.flatMap(({ id, evidence }) =>
        evidence.flatMap(({ source, line, quote, surface }): [string, number][] =>
          source === 'cv' && line !== null ? [[JSON.stringify([id, surface, quote]), line]] : [],
        ),
      ),
    );
  const now = byQuote(after);
  return [...byQuote(before)].flatMap(([key, line]) => {
    const is = now.get(key);
    return is === undefined ? [] : [{ before: line, after: is }];
  });
};

/**
 * The terms of two coverages that differ, those that changed most points first. Their points' changes add up to the
 * score's.
 */
export const diffTerms = (before: Comparable, after: Comparable): DiffTerm[] => {
  const moved = movedLines(linesOf(before, after));
  return pairUp(partsOf(before), partsOf(after))
    .flatMap((pair): DiffTerm[] => {
      const items = itemsOf(pair);
      const points = pointsOf(pair);
      const change = changeOf(items, points, pair, moved);
      return change === null ? [] : [{ change, points, items }];
    })
    .sort((a, b) => Math.abs(b.points.change) - Math.abs(a.points.change));
};
