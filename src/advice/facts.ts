import type { CoverageFact } from '../coverage/schema.js';
import { scoreWith } from '../coverage/sums.js';
import { VIA_STRENGTH } from '../coverage/weights.js';
import { type AssessedCv, gainOf } from './assessed.js';
import { inOrder } from './order.js';
import type { Relevance } from './relevance.js';

/** By fact, by its place in the ledger, what it does to items, by their place among all; only the facts that do something. */
type ByFact = ReadonlyMap<number, ReadonlyMap<number, number>>;

const put = (byFact: Map<number, Map<number, number>>, fact: number, item: number, credit: number): void => {
  const items = byFact.get(fact);
  if (items) items.set(item, credit);
  else byFact.set(fact, new Map([[item, credit]]));
};

/** The credits that items would have if the CV did not tell a fact: only of those whose best evidence would go with it. */
const creditsWithout = ({ assessed }: AssessedCv): ByFact => {
  const changed = new Map<number, Map<number, number>>();
  assessed.forEach(({ evidence }, item) => {
    for (const fact of evidence[0]?.use?.needs ?? []) {
      const left = evidence.find(({ use }) => use !== null && !use.needs.has(fact));
      put(changed, fact, item, left?.strength ?? 0);
    }
  });
  return changed;
};

/** What a fact's own terms are worth in a bullet, in the posting's words, for the items that it speaks to. */
const spokenFor = ({ assessed, shown: { ledger } }: AssessedCv): ByFact => {
  const spoken = new Map<number, Map<number, number>>();
  assessed.forEach(({ requirement }, item) => {
    for (const { fact, via } of ledger.speakers.get(requirement.id) ?? []) put(spoken, fact, item, VIA_STRENGTH[via]);
  });
  return spoken;
};

/** The points that telling a fact in a bullet, in the posting's words, would add. */
const gainBy = (assessedCv: AssessedCv, spoken: ReadonlyMap<number, number>): number => {
  const better = new Map<number, number>();
  for (const [item, credit] of spoken) {
    const now = assessedCv.assessed[item]?.credit ?? 0;
    if (credit > now) better.set(item, credit);
  }
  return better.size === 0 ? 0 : gainOf(assessedCv, better);
};

/**
 * What each fact is worth for a posting, by re-scoring: `carries`, the points that would be lost if the CV did not tell
 * it (nor what is drawn from it), and `gain`, the points that telling it in a bullet in the posting's words would add. The
 * most useful first (`inOrder`).
 */
export const weighFacts = (assessedCv: AssessedCv, relevant: readonly Relevance[]): CoverageFact[] => {
  const { assessed, sums } = assessedCv;
  const without = creditsWithout(assessedCv);
  const spoken = spokenFor(assessedCv);
  const weighed = assessedCv.shown.facts.map(({ fact, line }, at): CoverageFact => {
    const { id, statement, origin, importance } = fact;
    const [lost, said] = [without.get(at), spoken.get(at)];
    return {
      id,
      statement,
      inCv: line !== null,
      line,
      origin,
      importance,
      carries: lost ? Math.max(0, sums.score - scoreWith(sums, lost)) : 0,
      gain: said ? gainBy(assessedCv, said) : 0,
      covers: said ? [...said.keys()].map((item) => assessed[item]?.requirement.id ?? '') : [],
      relevance: relevant[at]?.relevance ?? 0,
      speaksTo: relevant[at]?.speaksTo ?? [],
      kinds: relevant[at]?.kinds ?? [],
    };
  });
  return inOrder(weighed);
};
