import type { Requirement } from '../model.js';
import type { Whole } from '../vocabulary/cues/wholes.js';
import { conceptOf, impliedBy, type Lexicon } from '../vocabulary/lexicon.js';
import { NAMED } from '../vocabulary/types.js';

/** A concept that implies another, in how many steps, and what must be shown besides: any of each set. */
export interface Implier {
  id: string;
  steps: number;
  besides: readonly (readonly string[])[];
}

/** For each concept what implies it and what lies near it, among the concepts that are shown; looked up once. */
export interface Neighbours {
  impliers: Map<string, Implier[]>;
  near: Map<string, Set<string>>;
  /** What stands for a requirement where something similar would do. */
  similarTo: (requirement: Pick<Requirement, 'id' | 'kind'>) => string[];
}

/** A product is near to other products, not to a subject it belongs to: dashboards in general are no Grafana. */
const areNear = (lexicon: Lexicon, a: string, b: string): boolean =>
  NAMED.has(conceptOf(lexicon, a)?.kind ?? 'concept') === NAMED.has(conceptOf(lexicon, b)?.kind ?? 'concept');

/** Adds to the impliers those of wholes all of whose parts are shown: the part that least speaks for decides. */
const addWholes = (impliers: Neighbours['impliers'], shown: ReadonlySet<string>, wholes: readonly Whole[]): void => {
  const showing = (id: string): Implier[] => [
    ...(shown.has(id) ? [{ id, steps: 0, besides: [] }] : []),
    ...(impliers.get(id) ?? []),
  ];
  for (const { whole, parts } of wholes) {
    const [least, ...others] = parts.map(showing).sort((a, b) => a.length - b.length);
    if (!least || least.length === 0) continue;
    const besides = others.map((other) => other.map(({ id }) => id));
    const further = least.map(({ id, steps }) => ({ id, steps: steps + 1, besides }));
    impliers.set(whole, [...(impliers.get(whole) ?? []), ...further]);
  }
};

/** Languages that texts and styles are written in, or data asked for: none stands for one that programs are. */
const standsAlone = (together: ReadonlySet<string>, id: string): boolean => together.has(id);

/**
 * Concepts that belong to one class with another, or are languages like it, and so are similar to it. `together` are
 * those that stand beside others and never for them.
 */
const similarAmong =
  (lexicon: Lexicon, shown: ReadonlySet<string>, together: ReadonlySet<string>): Neighbours['similarTo'] =>
  ({ id, kind }) => {
    const own = conceptOf(lexicon, id);
    if (!own || !NAMED.has(kind) || standsAlone(together, id)) return [];
    return [...shown].filter((other) => {
      const concept = conceptOf(lexicon, other);
      if (!concept || other === id || !NAMED.has(concept.kind) || standsAlone(together, other)) return false;
      const languages = kind === 'language' && concept.kind === 'language';
      return languages || concept.broader.some((broad) => own.broader.includes(broad));
    });
  };

/** The neighbours of all concepts among those that are `shown`. */
export const neighboursOf = (
  lexicon: Lexicon,
  shown: ReadonlySet<string>,
  { wholes, together }: { wholes: readonly Whole[]; together: ReadonlySet<string> },
): Neighbours => {
  const impliers: Neighbours['impliers'] = new Map();
  const near: Neighbours['near'] = new Map();
  for (const id of shown) {
    for (const [implied, steps] of impliedBy(lexicon, id)) {
      impliers.set(implied, [...(impliers.get(implied) ?? []), { id, steps, besides: [] }]);
    }
    for (const other of conceptOf(lexicon, id)?.related ?? []) {
      if (!areNear(lexicon, id, other)) continue;
      near.set(other, (near.get(other) ?? new Set()).add(id));
      near.set(id, (near.get(id) ?? new Set()).add(other));
    }
  }
  addWholes(impliers, shown, wholes);
  return { impliers, near, similarTo: similarAmong(lexicon, shown, together) };
};
