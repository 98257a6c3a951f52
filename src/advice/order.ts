import type { CoverageFact } from '../coverage/schema.js';
import type { Sums } from '../coverage/sums.js';

/** A fact to be confirmed first is worth a little less than one that may be written as it is. */
const TO_CONFIRM = 0.9;
/** Less is the same: half a tenth of a point shows in no report. */
const SAME = 0.05;

/** A unit of the score that a fact speaks to, and the credit it would have. */
type Spoken = readonly [unit: number, credit: number];

/** What a fact says of the items it speaks to, by the units of the score, in their order. */
const byUnit = (spoken: ReadonlyMap<number, number>, { unitOf }: Sums): Spoken[] => {
  const units = new Map<number, number>();
  for (const [item, credit] of spoken) {
    const unit = unitOf[item] ?? 0;
    units.set(unit, Math.max(units.get(unit) ?? 0, credit));
  }
  return [...units].sort(([a], [b]) => a - b);
};

/** A fact that waits for its place, with what it is worth after those that have theirs. */
interface Waiting {
  fact: CoverageFact;
  speaks: readonly Spoken[];
  worth: number;
}

/** The one among those who wait that is worth most; of equals the first that is important, else the first. */
const nextOf = (left: readonly Waiting[]): number => {
  let most = Number.NEGATIVE_INFINITY;
  for (const { worth } of left) if (worth > most) most = worth;
  let first = -1;
  for (let at = 0; at < left.length; at++) {
    const one = left[at];
    if (!one || one.worth < most - SAME) continue;
    if (one.fact.importance === 'high') return at;
    if (first < 0) first = at;
  }
  return first;
};

/**
 * The order in which facts say the most: each time the one that adds most to what those before it speak to, with what it
 * carries and would gain; of equals the more important, then in the ledger's order. So no two that say the same lead.
 * `spoken` has, by a fact's place, the credits of the items it speaks to.
 */
export const inOrder = (
  weighed: readonly CoverageFact[],
  spoken: ReadonlyMap<number, ReadonlyMap<number, number>>,
  sums: Sums,
): CoverageFact[] => {
  const { weights, total } = sums;
  if (total === 0) return [...weighed];
  const said = weights.map(() => 0);
  const worthOf = ({ origin, carries, gain }: CoverageFact, speaks: readonly Spoken[]): number => {
    let adds = 0;
    for (const [unit, credit] of speaks)
      adds += (100 * (weights[unit] ?? 0) * Math.max(0, credit - (said[unit] ?? 0))) / total;
    return (origin === 'extrapolated' ? TO_CONFIRM : 1) * (adds + gain) + carries;
  };
  const left = weighed.flatMap((fact, i): Waiting[] => {
    if (fact.covers.length === 0 && !(fact.carries + fact.gain > 0)) return [];
    const items = spoken.get(i);
    const speaks = items ? byUnit(items, sums) : [];
    return [{ fact, speaks, worth: worthOf(fact, speaks) }];
  });
  const speaking = weights.map((): Waiting[] => []);
  for (const one of left) for (const [unit] of one.speaks) speaking[unit]?.push(one);
  const ordered = new Set<CoverageFact>();
  while (left.length > 0) {
    const next = nextOf(left);
    const [best] = left.splice(next, 1);
    if (!best) break;
    ordered.add(best.fact);
    const more = best.speaks.filter(([unit, credit]) => credit > (said[unit] ?? 0));
    for (const [unit, credit] of more) said[unit] = credit;
    // Only who speaks to the same is worth less now.
    for (const [unit] of more) for (const one of speaking[unit] ?? []) one.worth = worthOf(one.fact, one.speaks);
  }
  return [...ordered, ...weighed.filter((fact) => !ordered.has(fact))];
};
