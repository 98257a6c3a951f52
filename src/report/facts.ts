import type { Coverage, CoverageFact } from '../coverage/schema.js';
import { LEAST, points, signedPoints } from './numbers.js';

/** What a fact is worth, in a few words: one that carries nothing has its terms on other lines too. */
export const worthOf = ({ carries, gain }: Pick<CoverageFact, 'carries' | 'gain'>): string =>
  Math.max(carries, gain) < LEAST
    ? 'its terms stand on other lines too'
    : `carries ${points(carries)}, gain ${signedPoints(gain)}`;

/** The important facts of a ledger that nothing in a posting asks for: not to be moved up for it. */
export const factsToLeave = (facts: readonly CoverageFact[]): CoverageFact[] =>
  facts.filter(({ importance, covers, carries }) => importance === 'high' && covers.length === 0 && carries < LEAST);

/** The important facts that a posting asks for besides those that are shown: of each important one something is said. */
export const factsBesides = (facts: readonly CoverageFact[], shown: readonly CoverageFact[]): CoverageFact[] => {
  const left = factsToLeave(facts);
  return facts.filter((fact) => fact.importance === 'high' && !shown.includes(fact) && !left.includes(fact));
};

/**
 * The facts that the CV tells and a posting asks for, in their order; one that only says again what those before it say,
 * and carries nothing itself, is left out.
 */
export const factsToLead = (facts: readonly CoverageFact[]): CoverageFact[] => {
  const spoken = new Set<string>();
  return facts.filter((fact) => {
    const adds = fact.covers.some((id) => !spoken.has(id)) || fact.carries + fact.gain >= LEAST;
    if (!fact.inCv || fact.covers.length === 0 || !adds) return false;
    for (const id of fact.covers) spoken.add(id);
    return true;
  });
};

/** Facts that one bullet tells, the most useful first. */
export type Bullet = [CoverageFact, ...CoverageFact[]];

/** The bullets that tell some facts, in the order of the first of each. */
export const bulletsOf = (facts: readonly CoverageFact[]): Bullet[] => {
  const bullets: Bullet[] = [];
  for (const fact of facts) {
    const same = bullets.find(([first]) => first.line === fact.line);
    if (same) same.push(fact);
    else bullets.push([fact]);
  }
  return bullets;
};

/** The CV's line that a bullet should stand before; null where it stands well. */
export const moveOf = (bullet: Bullet, { suggestions }: Pick<Coverage, 'suggestions'>): number | null => {
  const ids = bullet.map(({ id }) => id);
  for (const one of suggestions) {
    if (one.code === 'lead-with-fact' && ids.includes(one.factId) && one.before !== null) return one.before;
  }
  return null;
};
