import type { Kind } from '../../model.js';
import { conceptOf, impliedBy, type LexiconConcept } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { NAMED } from '../../vocabulary/types.js';

/** How two terms of a list stand to each other: either would do, both are parts of one thing, or nothing tells. */
export type TermRelation = 'alternatives' | 'parts' | null;

/** How two terms stand to each other, by their indexes. */
export type RelationBetween = (left: number, right: number) => TermRelation;

/** What is known of some terms of a sentence to each other, by their indexes. */
export interface Relations {
  relationOf: RelationBetween;
  /**
   * Whether one is an example of the other: Terraform of infrastructure as code. What belongs to a product is no example
   * of it: who asks for Python (FastAPI) or HubSpot (Sales Hub) asks for both.
   */
  isA: (member: number, kind: number) => boolean;
  /** Whether one is the name of a product, a standard or the like. */
  isName: (index: number) => boolean;
}

/** The relations of some concepts, by their places in the list; the kinds are theirs. */
export const relationsOf = (ids: readonly string[], kinds: readonly Kind[], vocabulary: Vocabulary): Relations => {
  const { lexicon } = vocabulary;
  const isName = (index: number): boolean => NAMED.has(kinds[index] ?? 'concept');
  return {
    relationOf: (left, right) => termRelationOf(ids[left] ?? '', ids[right] ?? '', vocabulary),
    isA: (member, kind) => {
      const [id, of] = [ids[member] ?? '', ids[kind] ?? ''];
      return id !== of && !isName(kind) && impliedBy(lexicon, id).has(of);
    },
    isName,
  };
};

/** Where a thing runs: what works at one end does not stand for what works at the other. */
const ENDS = ['front-end-development', 'back-end-development'] as const;

const WRITTEN_IN: ReadonlySet<Kind> = new Set(['framework', 'platform', 'database']);

const share = (left: readonly string[], right: readonly string[]): boolean => left.some((id) => right.includes(id));

const pairsWith = (together: Vocabulary['together'], left: string, right: string): boolean =>
  together.has(left) || together.has(right) || together.has([left, right].sort().join(' '));

/**
 * Whether one of two concepts would do for the other. A framework is no alternative to its language, nor to what it
 * builds on; one for each end of a system are parts, and so are pairs that are used together
 * (`lexicons/reading/groups.yaml`). Neighbours, members of one class and things of one kind are alternatives.
 */
const termRelationOf = (left: string, right: string, { lexicon, together }: Vocabulary): TermRelation => {
  const [a, b] = [conceptOf(lexicon, left), conceptOf(lexicon, right)];
  if (!a || !b) return null;
  if (pairsWith(together, left, right)) return 'parts';
  const [fromA, fromB] = [impliedBy(lexicon, left), impliedBy(lexicon, right)];
  if (fromA.has(right) || fromB.has(left)) return 'parts';
  if (a.related.includes(right) || b.related.includes(left) || share(a.broader, b.broader)) return 'alternatives';
  const ends = [fromA, fromB].map((implied) => ENDS.filter((end) => implied.has(end)));
  if (ends[0]?.length === 1 && ends[1]?.length === 1 && ends[0][0] !== ends[1][0]) return 'parts';
  if (isWrittenIn(a, b) || isWrittenIn(b, a)) return 'parts';
  // Products of one kind are rivals; of practices and subjects one may be asked for all.
  return a.kind === b.kind && NAMED.has(a.kind) ? 'alternatives' : null;
};

const isWrittenIn = (a: LexiconConcept, b: LexiconConcept): boolean => WRITTEN_IN.has(a.kind) && b.kind === 'language';
