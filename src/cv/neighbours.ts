import type { Kind } from '../model.js';
import { addTo } from '../text/lists.js';
import type { Whole } from '../vocabulary/cues/wholes.js';
import { conceptOf, impliedBy, type Lexicon } from '../vocabulary/lexicon.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { NAMED } from '../vocabulary/types.js';

/** A concept that implies another, in how many steps, and what must be shown besides: any of each set. */
export interface Implier {
  id: string;
  steps: number;
  besides: readonly (readonly string[])[];
}

/** Names that are shown and may stand for others: which of them belong to a class, and which are languages. */
export interface StandIns {
  ids: readonly string[];
  byClass: ReadonlyMap<string, readonly number[]>;
  languages: readonly number[];
}

/** For each concept what implies it and what lies near it, among the concepts that are shown. */
export interface Neighbours {
  impliers: ReadonlyMap<string, readonly Implier[]>;
  near: ReadonlyMap<string, ReadonlySet<string>>;
  standIns: StandIns;
}

/** A product is near to other products, not to a subject it belongs to: dashboards in general are no Grafana. */
const areNear = (lexicon: Lexicon, a: string, b: string): boolean =>
  NAMED.has(conceptOf(lexicon, a)?.kind ?? 'concept') === NAMED.has(conceptOf(lexicon, b)?.kind ?? 'concept');

/** Adds to the impliers those of wholes all of whose parts are shown: the part that least speaks for decides. */
const addWholes = (impliers: Map<string, Implier[]>, shown: ReadonlySet<string>, wholes: readonly Whole[]): void => {
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

/** What the neighbours of concepts are told by; `together` are languages that stand beside others and never for them. */
export type NeighbourTables = Pick<Vocabulary, 'lexicon' | 'wholes' | 'together'>;

/** Languages that texts and styles are written in, or data asked for, stand for none that programs are. */
const standInsAmong = (shown: Iterable<string>, { lexicon, together }: NeighbourTables): StandIns => {
  const ids: string[] = [];
  const byClass = new Map<string, number[]>();
  const languages: number[] = [];
  for (const id of shown) {
    const concept = conceptOf(lexicon, id);
    if (!concept || !NAMED.has(concept.kind) || together.has(id)) continue;
    const at = ids.push(id) - 1;
    if (concept.kind === 'language') languages.push(at);
    for (const broad of concept.broader) addTo(byClass, broad, at);
  }
  return { ids, byClass, languages };
};

/** What is shown and similar to something asked for: it belongs to a class with it, or is a language like it. */
export const similarTo = (
  { id, kind }: { id: string; kind: Kind },
  { standIns: { ids, byClass, languages } }: Pick<Neighbours, 'standIns'>,
  { lexicon, together }: Pick<Vocabulary, 'lexicon' | 'together'>,
): string[] => {
  const own = conceptOf(lexicon, id);
  if (!own || !NAMED.has(kind) || together.has(id)) return [];
  const found = new Set(kind === 'language' ? languages : []);
  for (const broad of own.broader) for (const at of byClass.get(broad) ?? []) found.add(at);
  return [...found]
    .sort((a, b) => a - b)
    .map((at) => ids[at] ?? '')
    .filter((other) => other !== id);
};

/** The neighbours of all concepts among those that are `shown`. */
export const neighboursOf = (shown: ReadonlySet<string>, tables: NeighbourTables): Neighbours => {
  const { lexicon, wholes } = tables;
  const impliers = new Map<string, Implier[]>();
  const near = new Map<string, Set<string>>();
  const addNear = (id: string, other: string): void => {
    near.set(id, (near.get(id) ?? new Set()).add(other));
  };
  for (const id of shown) {
    for (const [implied, steps] of impliedBy(lexicon, id)) addTo(impliers, implied, { id, steps, besides: [] });
    for (const other of conceptOf(lexicon, id)?.related ?? []) {
      if (!areNear(lexicon, id, other)) continue;
      addNear(other, id);
      addNear(id, other);
    }
  }
  addWholes(impliers, shown, wholes);
  return { impliers, near, standIns: standInsAmong(shown, tables) };
};
