import type { Coverage, CoverageEvidence, CoverageItem, JudgedFact } from '../coverage/schema.js';

const pick = <Thing extends { id: string }>(ids: readonly string[], things: readonly Thing[]): Thing[] => {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

/** The items with these ids, in the order of the ids. */
export const itemsOf = (ids: readonly string[], { items }: Pick<Coverage, 'items'>): CoverageItem[] => pick(ids, items);

/** The facts with these ids, in the order of the ids. */
export const factsOf = (ids: readonly string[], { facts }: Pick<Coverage, 'facts'>): JudgedFact[] => pick(ids, facts);

/** The evidence that an item's status rests on. */
export const restsOf = ({ restsOn, evidence }: CoverageItem): CoverageEvidence | undefined =>
  restsOn === null ? undefined : evidence[restsOn];
