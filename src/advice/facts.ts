import type { CoverageFact } from '../coverage/schema.js';
import { scoreWith } from '../coverage/sums.js';
import { VIA_STRENGTH } from '../coverage/weights.js';
import { type AssessedCv, gainOf } from './assessed.js';
import { inOrder } from './order.js';

/** By fact, in the ledger's order: what it does to items, by their place among all. */
type ByFact = readonly Map<number, number>[];

const NONE: ReadonlyMap<number, number> = new Map();

/** The credits that items would have if the CV did not tell a fact: only of those whose best evidence would go with it. */
const creditsWithout = ({ assessed, shown: { facts } }: AssessedCv): ByFact => {
  const changed = facts.map(() => new Map<number, number>());
  assessed.forEach(({ evidence }, item) => {
    for (const fact of evidence[0]?.use?.needs ?? []) {
      const left = evidence.find(({ use }) => use !== null && !use.needs.has(fact));
      changed[fact]?.set(item, left?.strength ?? 0);
    }
  });
  return changed;
};

/** What a fact's own terms are worth in a bullet, in the posting's words, for the items that it speaks to. */
const spokenFor = ({ assessed, shown: { facts, ledger } }: AssessedCv): ByFact => {
  const spoken = facts.map(() => new Map<number, number>());
  assessed.forEach(({ requirement }, item) => {
    for (const { fact, via } of ledger.speakers.get(requirement.id) ?? []) spoken[fact]?.set(item, VIA_STRENGTH[via]);
  });
  return spoken;
};

/** The points that telling a fact in a bullet, in the posting's words, would add. */
const gainBy = (assessedCv: AssessedCv, spoken: ReadonlyMap<number, number>): number =>
  gainOf(
    assessedCv,
    new Map([...spoken].map(([item, credit]) => [item, Math.max(assessedCv.assessed[item]?.credit ?? 0, credit)])),
  );

/**
 * What each fact is worth for a posting, by re-scoring: `carries`, the points that would be lost if the CV did not tell
 * it (nor what is drawn from it), and `gain`, the points that telling it in a bullet in the posting's words would add. The
 * most useful first (`inOrder`).
 */
export const weighFacts = (assessedCv: AssessedCv): CoverageFact[] => {
  const { assessed, sums } = assessedCv;
  const without = creditsWithout(assessedCv);
  const spoken = spokenFor(assessedCv);
  const weighed = assessedCv.shown.facts.map(({ fact, line }, at): CoverageFact => {
    const { id, statement, origin, importance } = fact;
    const [lost, said] = [without[at] ?? NONE, spoken[at] ?? NONE];
    return {
      id,
      statement,
      inCv: line !== null,
      line,
      origin,
      importance,
      carries: lost.size === 0 ? 0 : Math.max(0, sums.score - scoreWith(sums, lost)),
      gain: said.size === 0 ? 0 : gainBy(assessedCv, said),
      covers: [...said.keys()].map((item) => assessed[item]?.requirement.id ?? ''),
    };
  });
  return inOrder(weighed, spoken, sums);
};
