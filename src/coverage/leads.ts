import { addTo } from '../text/lists.js';
import type { CoverageFact, JudgedFact, Lead, Suggestion } from './schema.js';
import { LEAST } from './score.js';

/**
 * The facts that the CV tells and that are relevant for a posting, in their order; one that only says again what those
 * before it say, and carries nothing itself, is left out.
 */
const factsToLead = (facts: readonly CoverageFact[]): CoverageFact[] => {
  const spoken = new Set<string>();
  return facts.filter((fact) => {
    const speaks = [...fact.speaksTo.map(({ id }) => id), ...fact.kinds];
    const adds =
      speaks.some((one) => !spoken.has(one)) || (fact.covers.length > 0 && fact.carries + fact.gain >= LEAST);
    if (!fact.inCv || fact.relevance === 0 || !adds) return false;
    for (const one of speaks) spoken.add(one);
    return true;
  });
};

/** Whether the job has no use for a fact: then it is not to be moved up for it, however important. */
const isIdle = ({ relevance }: CoverageFact): boolean => relevance === 0;

/** Facts with what part each has in the advice of what to put first. */
export const judgeFacts = (facts: readonly CoverageFact[]): JudgedFact[] => {
  const leading = new Set(factsToLead(facts));
  const useOf = (fact: CoverageFact): JudgedFact['use'] => {
    if (leading.has(fact)) return 'lead';
    if (fact.importance !== 'high') return 'none';
    return isIdle(fact) ? 'leave' : 'also';
  };
  // Written out: to spread a fact and to add to it takes a hundred times as long.
  return facts.map((fact) => ({
    id: fact.id,
    statement: fact.statement,
    inCv: fact.inCv,
    line: fact.line,
    origin: fact.origin,
    importance: fact.importance,
    carries: fact.carries,
    gain: fact.gain,
    covers: fact.covers,
    relevance: fact.relevance,
    speaksTo: fact.speaksTo,
    kinds: fact.kinds,
    use: useOf(fact),
    elsewhere: Math.max(fact.carries, fact.gain) < LEAST,
  }));
};

/** The lines that facts are advised to stand before, by the facts' ids, in the order of the advice. */
const movesOf = (suggestions: readonly Suggestion[]): Map<string, number> => {
  const moves = new Map<string, number>();
  for (const one of suggestions)
    if (one.code === 'lead-with-fact' && one.before !== null && !moves.has(one.factId))
      moves.set(one.factId, one.before);
  return moves;
};

/** The line that one of some facts is advised to stand before; null where it stands well. */
const moveOf = (facts: readonly CoverageFact[], moves: ReadonlyMap<string, number>): number | null => {
  for (const [moved, before] of moves) if (facts.some(({ id }) => id === moved)) return before;
  return null;
};

/** The bullets that tell the facts to put first, in the order of the first of each. */
export const leadsOf = (facts: readonly JudgedFact[], suggestions: readonly Suggestion[]): Lead[] => {
  const bullets = new Map<number, JudgedFact[]>();
  for (const fact of facts) if (fact.use === 'lead' && fact.line !== null) addTo(bullets, fact.line, fact);
  const moves = movesOf(suggestions);
  return [...bullets].map(([line, told]) => ({
    line,
    facts: told.map(({ id }) => id),
    covers: [...new Set(told.flatMap(({ covers }) => covers))],
    kinds: [...new Set(told.flatMap(({ kinds }) => kinds))],
    confirm: told.filter(({ origin }) => origin === 'extrapolated').map(({ id }) => id),
    before: moveOf(told, moves),
  }));
};
