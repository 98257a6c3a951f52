import type { WorkShares } from '../vocabulary/cues/work.js';
import { conceptOf, impliedBy } from '../vocabulary/lexicon.js';
import type { Vocabulary } from '../vocabulary/open.js';

/** How near a fact is that has the very concept, one that implies it, or a neighbour of it. */
export const NEAR = { same: 1, implied: 0.6, related: 0.35 } as const;
const NO_SHARES: WorkShares = new Map();

const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');

/** The kinds of work that a concept belongs to. */
export const kindsOf = (id: string, { lexicon, work }: Pick<Vocabulary, 'lexicon' | 'work'>): WorkShares => {
  const own = work.terms.get(id);
  if (own) return own;
  const concept = conceptOf(lexicon, id);
  if (!concept) return NO_SHARES;
  const file = fileOf(concept.file);
  if (work.any.has(file)) return NO_SHARES;
  return work.files.get(file) ?? new Map([[file, 1]]);
};

/** What a fact of the ledger is near to, whatever a posting asks for. */
export interface Reach {
  /** How near it is to each concept. */
  near: ReadonlyMap<string, number>;
  /** How much it belongs to each kind of work. */
  kinds: ReadonlyMap<string, number>;
}

type Words = Pick<Vocabulary, 'lexicon' | 'work' | 'vague'>;

/** The most that any concept of a fact belongs to each kind of work. */
const sharesOf = (
  concepts: readonly string[],
  vocabulary: Pick<Vocabulary, 'lexicon' | 'work'>,
): Map<string, number> => {
  const shares = new Map<string, number>();
  for (const id of concepts)
    for (const [kind, share] of kindsOf(id, vocabulary)) shares.set(kind, Math.max(shares.get(kind) ?? 0, share));
  return shares;
};

/** How near a fact's concepts are to each other concept: the very one, what they imply, their neighbours. */
const nearTo = (
  concepts: readonly string[],
  { lexicon, vague }: Pick<Vocabulary, 'lexicon' | 'vague'>,
): Map<string, number> => {
  const reach = new Map<string, number>();
  const put = (id: string, near: number): void => {
    if (near > (reach.get(id) ?? 0) && !vague.has(id)) reach.set(id, near);
  };
  for (const id of concepts) {
    put(id, NEAR.same);
    for (const implied of impliedBy(lexicon, id).keys()) put(implied, NEAR.implied);
    for (const other of conceptOf(lexicon, id)?.related ?? []) put(other, NEAR.related);
  }
  return reach;
};

/** Reads what a fact with some concepts is near to. */
export const readReach = (concepts: readonly string[], vocabulary: Words): Reach => ({
  near: nearTo(concepts, vocabulary),
  kinds: sharesOf(concepts, vocabulary),
});
