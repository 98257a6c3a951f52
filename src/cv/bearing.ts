import { addTo, listsOf } from '../text/lists.js';
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
const impliesOf = ({ impliers }: Neighbours): Map<string, string[]> =>
  listsOf([...impliers].flatMap(([id, all]) => all.map((one) => [one.id, id] as const)));

/** All that some concepts bear on: each by its own name where it is among them, else by the first that implies it. */
const bearingOf = (
  concepts: readonly string[],
  implied: ReadonlyMap<string, readonly string[]>,
): Map<string, Bearing> => {
  const bearing = new Map<string, Bearing>();
  for (const conceptId of concepts) bearing.set(conceptId, { conceptId, via: 'literal' });
  for (const conceptId of concepts) {
    for (const id of implied.get(conceptId) ?? []) if (!bearing.has(id)) bearing.set(id, { conceptId, via: 'implied' });
  }
  return bearing;
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
      if (via === 'literal' || !vague.has(id)) addTo(speakers, id, { fact, via });
  });
  const untold = facts.filter(({ line }) => line === null);
  const unnamed = facts
    .filter(({ line }) => line !== null)
    .map(({ fact, concepts }) => ({ fact, concepts: concepts.filter((id) => !named.has(id)) }));
  const carriers = new Map<string, Carrier[]>();
  for (const { fact, concepts } of [...untold, ...unnamed])
    for (const [id, bearing] of bearingOf(concepts, implied)) addTo(carriers, id, { factId: fact.id, ...bearing });
  return { speakers, carriers };
};
