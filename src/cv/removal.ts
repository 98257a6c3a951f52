import { listsOf } from '../text/lists.js';
import type { CvMention } from './mentions.js';
import type { PlacedFact } from './placed.js';

/** Gives the facts (by their place in the ledger) without which the CV would not have a mention. */
type Removal = (mention: Pick<CvMention, 'factIds' | 'conceptId'>) => ReadonlySet<number>;

/** A fact and all that is drawn from it: without the one the others have nothing to stand on. */
const withDerived = (id: string, drawn: ReadonlyMap<string, readonly string[]>): Set<string> => {
  const ids = new Set([id]);
  // A set goes on to what is added to it meanwhile.
  for (const from of ids) for (const other of drawn.get(from) ?? []) ids.add(other);
  return ids;
};

/**
 * What of a CV would go if it did not tell a fact, nor what is drawn from it: their bullets, and their names in lists, but
 * for concepts that another fact tells in the same place.
 */
export const removalOf = (facts: readonly PlacedFact[]): Removal => {
  const drawn = listsOf(facts.flatMap(({ fact }) => fact.from.map((from) => [from, fact.id] as const)));
  const told = facts.flatMap(({ line, fact }, i) => (line === null ? [] : [{ i, gone: withDerived(fact.id, drawn) }]));
  const goneWith = listsOf(told.flatMap((one) => [...one.gone].map((id) => [id, one] as const)));
  const tellers = listsOf(
    facts.flatMap(({ line, concepts, fact }) => (line === null ? [] : concepts.map((id) => [id, fact.id] as const))),
  );
  const havers = listsOf(facts.flatMap(({ concepts, fact }) => concepts.map((id) => [id, fact.id] as const)));
  return ({ factIds, conceptId }) => {
    const telling = tellers.get(conceptId) ?? [];
    // In a bullet of its own another fact of that bullet must tell it; elsewhere, any.
    const [losing, keeping] =
      factIds.length > 0
        ? [factIds, telling.filter((id) => factIds.includes(id))]
        : [havers.get(conceptId) ?? [], telling];
    return new Set(
      losing
        .flatMap((id) => goneWith.get(id) ?? [])
        .filter(({ gone }) => keeping.every((id) => gone.has(id)))
        .map(({ i }) => i),
    );
  };
};
