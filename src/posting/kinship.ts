import { conceptOf, impliedBy, type LexiconConcept } from '../lexicon/lexicon.js';
import type { Knowledge } from '../lexicon/open.js';
import type { Kind } from '../model.js';

/** How two terms of a list stand to each other: either would do, both are parts of one thing, or nothing tells. */
export type Kinship = 'alternatives' | 'parts' | null;

/** Where a thing runs: what works at one end does not stand for what works at the other. */
const ENDS = ['front-end-development', 'back-end-development'] as const;

const WRITTEN_IN: ReadonlySet<Kind> = new Set(['framework', 'platform', 'database']);

const share = (left: readonly string[], right: readonly string[]): boolean => left.some((id) => right.includes(id));

const pairsWith = (together: Knowledge['together'], left: string, right: string): boolean =>
  together.has(left) || together.has(right) || together.has([left, right].sort().join(' '));

/**
 * Whether one of two concepts would do for the other. A framework is no alternative to its language, nor to what it
 * builds on; one for each end of a system are parts, and so are pairs that are used together
 * (`lexicons/reading/groups.yaml`). Neighbours, members of one class and things of one kind are alternatives.
 */
export const kinshipOf = (left: string, right: string, { lexicon, together }: Knowledge): Kinship => {
  const [a, b] = [conceptOf(lexicon, left), conceptOf(lexicon, right)];
  if (!a || !b) return null;
  if (pairsWith(together, left, right)) return 'parts';
  const [fromA, fromB] = [impliedBy(lexicon, left), impliedBy(lexicon, right)];
  if (fromA.has(right) || fromB.has(left)) return 'parts';
  if (a.related.includes(right) || b.related.includes(left) || share(a.broader, b.broader)) return 'alternatives';
  const ends = [fromA, fromB].map((implied) => ENDS.filter((end) => implied.has(end)));
  if (ends[0]?.length === 1 && ends[1]?.length === 1 && ends[0][0] !== ends[1][0]) return 'parts';
  if (isWrittenIn(a, b) || isWrittenIn(b, a)) return 'parts';
  return a.kind === b.kind ? 'alternatives' : null;
};

const isWrittenIn = (a: LexiconConcept, b: LexiconConcept): boolean => WRITTEN_IN.has(a.kind) && b.kind === 'language';
