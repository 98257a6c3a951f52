import type { Coverage, JudgedFact, Lead } from '../coverage/schema.js';
import { factsOf } from './lookup.js';
import { points, signedPoints } from './numbers.js';

/** What a fact is worth, in a few words: one that carries nothing has its terms on other lines too. */
export const worthOf = ({ carries, gain, elsewhere }: Pick<JudgedFact, 'carries' | 'gain' | 'elsewhere'>): string =>
  elsewhere ? 'its terms stand on other lines too' : `carries ${points(carries)}, gain ${signedPoints(gain)}`;

/** A bullet to put first with its facts, the most useful first. */
export interface Bullet extends Omit<Lead, 'facts'> {
  facts: JudgedFact[];
  /** What the first of them is worth. */
  worth: string;
}

/** The bullets to put first, best first. */
export const bulletsOf = (coverage: Pick<Coverage, 'leads' | 'facts'>): Bullet[] =>
  coverage.leads.map((lead) => {
    const facts = factsOf(lead.facts, coverage);
    return { ...lead, facts, worth: facts.slice(0, 1).map(worthOf).join('') };
  });

/** The important facts that a posting does not ask for. */
export const factsToLeave = (facts: readonly JudgedFact[]): JudgedFact[] => facts.filter(({ use }) => use === 'leave');

/** The important facts that a posting asks for besides those of the bullets that are shown. */
export const factsBesides = (facts: readonly JudgedFact[], shown: readonly Bullet[]): JudgedFact[] => {
  const ids = new Set(shown.flatMap((bullet) => bullet.facts.map(({ id }) => id)));
  return facts.filter(({ id, importance, use }) => importance === 'high' && use !== 'leave' && !ids.has(id));
};
