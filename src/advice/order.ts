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

const NONE: ReadonlyMap<number, number> = new Map();

/** A fact that waits for its place, with what it is worth after those that have theirs. */
interface Waiting {
  fact: CoverageFact;
  speaks: readonly Spoken[];
  worth: number;
}

/**
 * The order in which facts say the most: each time the one that adds most to what those before it speak to, with what it
 * carries and would gain; of equals the more important, then in the ledger's order. So no two that say the same lead.
 * `spoken` has, by fact, the credits of the items it speaks to.
 */
export const inOrder = (
  weighed: readonly CoverageFact[],
  spoken: readonly ReadonlyMap<number, number>[],
  sums: Sums,
): CoverageFact[] => {
  const { weights, total } = sums;
  const said = weights.map(() => 0);
  const worthOf = ({ origin, carries, gain }: CoverageFact, speaks: readonly Spoken[]): number => {
    const adds = speaks.reduce(
      (sum, [unit, credit]) => sum + (100 * (weights[unit] ?? 0) * Math.max(0, credit - (said[unit] ?? 0))) / total,
      0,
    );
    return (origin === 'extrapolated' ? TO_CONFIRM : 1) * (adds + gain) + carries;
  };
  const left = weighed.flatMap((fact, i): Waiting[] => {
    if (fact.covers.length === 0 && !(fact.carries + fact.gain > 0)) return [];
    const speaks = byUnit(spoken[i] ?? NONE, sums);
    return [{ fact, speaks, worth: worthOf(fact, speaks) }];
  });
  const ordered = new Set<CoverageFact>();
  while (left.length > 0) {
    const most = Math.max(...left.map(({ worth }) => worth)) - SAME;
    const among = left.filter(({ worth }) => worth >= most);
    const best = among.find(({ fact }) => fact.importance === 'high') ?? among[0];
    if (!best) break;
    ordered.add(best.fact);
    left.splice(left.indexOf(best), 1);
    const raised = new Set<number>();
    for (const [unit, credit] of best.speaks) {
      if (credit <= (said[unit] ?? 0)) continue;
      said[unit] = credit;
      raised.add(unit);
    }
    // The others are worth what they were.
    for (const one of left)
      if (one.speaks.some(([unit]) => raised.has(unit))) one.worth = worthOf(one.fact, one.speaks);
  }
  return [...ordered, ...weighed.filter((fact) => !ordered.has(fact))];
};
