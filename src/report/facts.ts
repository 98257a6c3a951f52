import type { CoverageFact } from '../coverage/schema.js';

/** Less rounds to nothing. */
const LEAST_WORTH = 0.05;

/**
 * The facts that the CV tells and a posting asks for, in their order; one that only says again what those before it say,
 * and carries nothing itself, is left out.
 */
export const factsToLead = (facts: readonly CoverageFact[]): CoverageFact[] => {
  const spoken = new Set<string>();
  return facts.filter((fact) => {
    const adds = fact.covers.some((id) => !spoken.has(id)) || fact.carries + fact.gain >= LEAST_WORTH;
    if (!fact.inCv || fact.covers.length === 0 || !adds) return false;
    for (const id of fact.covers) spoken.add(id);
    return true;
  });
};
