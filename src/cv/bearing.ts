import type { Neighbours } from './neighbours.js';
import type { PlacedFact } from './placed.js';

/** How a fact bears on a concept: by naming it, or by one of its concepts that implies it. */
export interface Bearing {
  conceptId: string;
  via: 'literal' | 'implied';
}

/** A fact of the ledger, by its place in it, that bears on a concept. */
export interface Speaker {
  fact: number;
  via: Bearing['via'];
}

/** A fact that is evidence for a concept which the CV does not name. */
export interface Carrier extends Bearing {
  factId: string;
}

/** What a ledger says, by the concept it is said of. */
export interface Ledger {
  /** The facts that speak to a concept, in the ledger's order. */
  speakers: ReadonlyMap<string, readonly Speaker[]>;
  /** Those that the CV does not tell, then those that it tells without naming what they are evidence for. */
  carriers: ReadonlyMap<string, readonly Carrier[]>;
}

/** For each concept what it implies, itself left out: the impliers the other way round. */
const impliesOf = ({ impliers }: Neighbours): Map<string, Set<string>> => {
  const implied = new Map<string, Set<string>>();
  for (const [id, all] of impliers) {
    for (const one of all) {
      const ids = implied.get(one.id);
      if (ids) ids.add(id);
      else implied.set(one.id, new Set([id]));
    }
  }
  return implied;
};

/** All that some concepts bear on: each by its own name where it is among them, else by the first that implies it. */
const bearingOf = (
  concepts: readonly string[],
  implied: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Bearing> => {
  const bearing = new Map<string, Bearing>();
  for (const conceptId of concepts) bearing.set(conceptId, { conceptId, via: 'literal' });
  for (const conceptId of concepts) {
    for (const id of implied.get(conceptId) ?? []) if (!bearing.has(id)) bearing.set(id, { conceptId, via: 'implied' });
  }
  return bearing;
};

const add = <Thing>(to: Map<string, Thing[]>, id: string, thing: Thing): void => {
  const list = to.get(id);
  if (list) list.push(thing);
  else to.set(id, [thing]);
};

/** Reads what a ledger's facts bear on. `vague` are the ids of what every fact implies, and none speaks to for that. */
export const ledgerOf = (
  facts: readonly PlacedFact[],
  neighbours: Neighbours,
  named: ReadonlySet<string>,
  vague: ReadonlySet<string>,
): Ledger => {
  const implied = impliesOf(neighbours);
  const speakers = new Map<string, Speaker[]>();
  facts.forEach(({ concepts }, fact) => {
    for (const [id, { via }] of bearingOf(concepts, implied))
      if (via === 'literal' || !vague.has(id)) add(speakers, id, { fact, via });
  });
  const carriers = new Map<string, Carrier[]>();
  const carry = ({ fact }: PlacedFact, concepts: readonly string[]): void => {
    for (const [id, bearing] of bearingOf(concepts, implied)) add(carriers, id, { factId: fact.id, ...bearing });
  };
  for (const one of facts) if (one.line === null) carry(one, one.concepts);
  for (const one of facts)
    if (one.line !== null)
      carry(
        one,
        one.concepts.filter((id) => !named.has(id)),
      );
  return { speakers, carriers };
};
