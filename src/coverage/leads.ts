import type { CoverageFact, JudgedFact, Lead, Suggestion } from './schema.js';
import { LEAST } from './score.js';

/**
 * The facts that the CV tells and a posting asks for, in their order; one that only says again what those before it say,
 * and carries nothing itself, is left out.
 */
const factsToLead = (facts: readonly CoverageFact[]): CoverageFact[] => {
  const spoken = new Set<string>();
  return facts.filter((fact) => {
    const adds = fact.covers.some((id) => !spoken.has(id)) || fact.carries + fact.gain >= LEAST;
    if (!fact.inCv || fact.covers.length === 0 || !adds) return false;
    for (const id of fact.covers) spoken.add(id);
    return true;
  });
};

/** Whether nothing in the posting asks for a fact: then it is not to be moved up for it, however important. */
const isIdle = ({ covers, carries }: CoverageFact): boolean => covers.length === 0 && carries < LEAST;

/** Facts with what part each has in the advice of what to put first. */
export const judgeFacts = (facts: readonly CoverageFact[]): JudgedFact[] => {
  const leading = new Set(factsToLead(facts));
  const useOf = (fact: CoverageFact): JudgedFact['use'] => {
    if (leading.has(fact)) return 'lead';
    if (fact.importance !== 'high') return 'none';
    return isIdle(fact) ? 'leave' : 'also';
  };
  return facts.map((fact) => ({
    ...fact,
    use: useOf(fact),
    elsewhere: Math.max(fact.carries, fact.gain) < LEAST,
  }));
};

/** The line that one of some facts is advised to stand before; null where it stands well. */
const moveOf = (facts: readonly CoverageFact[], suggestions: readonly Suggestion[]): number | null => {
  for (const one of suggestions) {
    if (one.code === 'lead-with-fact' && one.before !== null && facts.some(({ id }) => id === one.factId))
      return one.before;
  }
  return null;
};

/** The bullets that tell the facts to put first, in the order of the first of each. */
export const leadsOf = (facts: readonly JudgedFact[], suggestions: readonly Suggestion[]): Lead[] => {
  const bullets = new Map<number, JudgedFact[]>();
  for (const fact of facts) {
    if (fact.use === 'lead' && fact.line !== null) bullets.set(fact.line, [...(bullets.get(fact.line) ?? []), fact]);
  }
  return [...bullets].map(([line, told]) => ({
    line,
    facts: told.map(({ id }) => id),
    covers: [...new Set(told.flatMap(({ covers }) => covers))],
    confirm: told.filter(({ origin }) => origin === 'extrapolated').map(({ id }) => id),
    before: moveOf(told, suggestions),
  }));
};
