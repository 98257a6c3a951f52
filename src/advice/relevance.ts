import type { Assessed } from '../coverage/assess.js';
import { kindsOf, NEAR } from '../cv/reach.js';
import type { Shown } from '../cv/shown.js';
import type { Vocabulary } from '../vocabulary/open.js';

/** How near a fact is to what a posting asks for. */
export interface Nearness {
  /** The requirement's id. */
  id: string;
  near: number;
}

/** How much of what a posting asks for a fact speaks to. */
export interface Relevance {
  /** From 0; the facts of a posting are compared by it. */
  relevance: number;
  /** The requirements that it names, implies or is near, the nearest first. */
  speaksTo: Nearness[];
  /** The kinds of work that it shares with the job, the weightiest first. */
  kinds: string[];
}

/** What a posting names without asking for it tells a little of what kind of work it is. */
const NAMED_WEIGHT = 0.15;
/** The title says what the job is. */
const TITLE_FACTOR = 2;
/** So much must be asked for that a kind of work is told by it: a posting of two terms is of no kind. */
const LEAST_TOTAL = 3;
/** The most that one requirement adds: no single word makes a fact the first. */
const ONE_TERM = 0.35;
/** Below this, or this share of the best, a job has no use for a fact. */
const LEAST = { absolute: 0.2, ofBest: 0.3 } as const;
/** A fact to be confirmed comes behind the one it is drawn from; one that its owner calls important before others. */
const STANDING = { stated: 1, extrapolated: 0.9 } as const;
const IMPORTANT = 1.1;
/** What is named counts as much as a kind of work that is all of the job. */
const NAMED = 1;
/** What belongs to many kinds is no more to each of them. */
const FURTHER_KIND = 0.3;
/** As many kinds as tell something. */
const MOST_KINDS = 2;
/** A kind that makes less than this of a fact's relevance is not named for it. */
const LEAST_KIND = 0.05;

/** What kinds of work a posting is of: shares of all that it asks for and names. */
const profileOf = (
  assessed: readonly Assessed[],
  named: ReadonlyMap<string, number>,
  vocabulary: Pick<Vocabulary, 'lexicon' | 'work'>,
): Map<string, number> => {
  const profile = new Map<string, number>();
  let total = 0;
  const add = (id: string, weight: number): void => {
    const kinds = kindsOf(id, vocabulary);
    if (kinds.size === 0) return;
    total += weight;
    for (const [kind, share] of kinds) profile.set(kind, (profile.get(kind) ?? 0) + weight * share);
  };
  for (const { requirement, weight } of assessed)
    add(requirement.id, weight * (requirement.inTitle ? TITLE_FACTOR : 1));
  for (const [id, count] of named) add(id, NAMED_WEIGHT * Math.log2(1 + count));
  const sum = Math.max(LEAST_TOTAL, total);
  for (const [kind, weight] of profile) profile.set(kind, (weight * (vocabulary.work.telling.get(kind) ?? 1)) / sum);
  return profile;
};

/** How often a text names each concept. */
export const namedIn = (mentions: readonly { conceptId: string }[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { conceptId } of mentions) counts.set(conceptId, (counts.get(conceptId) ?? 0) + 1);
  return counts;
};

/**
 * How relevant each fact of a ledger is for a posting, in the ledger's order: by the requirements that it is near
 * (each adds to what is left of 1), and by the kinds of work that it shares with the job. `named` counts the concepts that
 * the posting names, asked for or not. Facts that the job has no use for have 0.
 */
export const relevanceOf = (
  assessed: readonly Assessed[],
  { facts, reaches }: Pick<Shown, 'facts' | 'reaches'>,
  named: ReadonlyMap<string, number>,
  vocabulary: Pick<Vocabulary, 'lexicon' | 'work'>,
): Relevance[] => {
  const profile = profileOf(assessed, named, vocabulary);
  const ofNoKind = new Set(
    assessed.flatMap(({ requirement }) => (kindsOf(requirement.id, vocabulary).size === 0 ? [requirement.id] : [])),
  );
  const measured = facts.map(({ fact }, at): Relevance => {
    const reach = reaches[at];
    const speaksTo: Nearness[] = [];
    let left = 1;
    for (const { requirement, weight } of assessed) {
      const near = reach?.near.get(requirement.id);
      if (near === undefined || ofNoKind.has(requirement.id)) continue;
      speaksTo.push({ id: requirement.id, near });
      left *= 1 - ONE_TERM * near * Math.min(1, weight);
    }
    const shared = [...(reach?.kinds ?? [])]
      .map(([kind, share]): [string, number] => [kind, share * (profile.get(kind) ?? 0)])
      .sort((a, b) => b[1] - a[1]);
    const [[, most] = ['', 0], ...others] = shared;
    const ofKind = most + FURTHER_KIND * others.reduce((sum, [, share]) => sum + share, 0);
    return {
      relevance: (NAMED * (1 - left) + ofKind) * STANDING[fact.origin] * (fact.importance === 'high' ? IMPORTANT : 1),
      speaksTo: speaksTo.sort((a, b) => b.near - a.near),
      kinds: shared
        .slice(0, MOST_KINDS)
        .filter(([, share]) => share >= LEAST_KIND)
        .map(([kind]) => kind),
    };
  });
  const best = measured.reduce((most, { relevance }) => Math.max(most, relevance), 0);
  const least = Math.max(LEAST.absolute, LEAST.ofBest * best);
  // What is asked for by its own name is of use, however little it weighs.
  const isNamed = ({ speaksTo }: Relevance): boolean => speaksTo.some(({ near }) => near === NEAR.same);
  return measured.map((one) =>
    one.relevance >= least || isNamed(one) ? one : { relevance: 0, speaksTo: one.speaksTo, kinds: [] },
  );
};
