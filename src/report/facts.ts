import type { Coverage, JudgedFact, Lead } from '../coverage/schema.js';
import { namesOf } from '../coverage/sentences.js';
import { factsOf } from './lookup.js';
import { points, signedPoints } from './numbers.js';

/** What a fact is worth, in a few words: one that carries nothing has its terms on other lines too. */
export const worthOf = ({
  carries,
  gain,
  elsewhere,
  covers,
}: Pick<JudgedFact, 'carries' | 'gain' | 'elsewhere' | 'covers'>): string => {
  if (elsewhere && covers.length === 0) return 'not asked for by name';
  return elsewhere ? 'its terms stand on other lines too' : `carries ${points(carries)}, gain ${signedPoints(gain)}`;
};

/** A bullet to put first with its facts, the most useful first. */
export interface Bullet extends Omit<Lead, 'facts'> {
  facts: JudgedFact[];
  /** What the first of them is worth. */
  worth: string;
  /** What they speak to: the names asked for, else the kinds of work. */
  speaks: string[];
}

/** The bullets to put first, best first. */
export const bulletsOf = (coverage: Pick<Coverage, 'leads' | 'facts' | 'items'>): Bullet[] => {
  const { label } = namesOf(coverage);
  return coverage.leads.map((lead) => {
    const facts = factsOf(lead.facts, coverage);
    const speaks = lead.covers.length > 0 ? lead.covers.map(label) : lead.kinds.map((kind) => `${kind} work`);
    return { ...lead, facts, speaks, worth: facts.slice(0, 1).map(worthOf).join('') };
  });
};

/** The important facts that a posting does not ask for. */
export const factsToLeave = (facts: readonly JudgedFact[]): JudgedFact[] => facts.filter(({ use }) => use === 'leave');

/** The important facts that a posting asks for besides those of the bullets that are shown. */
export const factsBesides = (facts: readonly JudgedFact[], shown: readonly Bullet[]): JudgedFact[] => {
  const ids = new Set(shown.flatMap((bullet) => bullet.facts.map(({ id }) => id)));
  return facts.filter(({ id, importance, use }) => importance === 'high' && use !== 'leave' && !ids.has(id));
};
