import type { CvIndex, CvMention } from '../cv/mentions.js';
import type { Moment } from '../cv/months.js';
import { type Implier, similarTo } from '../cv/neighbours.js';
import type { Shown } from '../cv/shown.js';
import type { Place, Requirement } from '../model.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { comparerOf, kindSayerOf } from './compare.js';
import { isOld } from './recency.js';
import { IMPLIED_STEP, OLD, PLACE_STRENGTH, SIMILAR_STRENGTH, VIA_STRENGTH, type Via } from './weights.js';

/** What speaks for a requirement: a mention in the CV, or a fact of the ledger that the CV does not tell. */
export interface Evidence {
  source: 'cv' | 'fact';
  factId: string | null;
  mention: CvMention | null;
  /** Whether the part of the CV that the mention stands in ended long ago. */
  old: boolean;
  /** The concept that is shown; it differs from the one asked for when `via` is implied or related. */
  conceptId: string;
  /** What must be shown besides, where only all together imply what is asked for. */
  besides: readonly CvMention[];
  via: Via;
  strength: number;
}

/** Of equals the one whose bullet was written for it, by the ledger, then the earlier. */
const byStrength = (a: Evidence, b: Evidence): number =>
  b.strength - a.strength ||
  Number(b.mention?.told ?? false) - Number(a.mention?.told ?? false) ||
  (a.mention?.start ?? 0) - (b.mention?.start ?? 0);

/** How much a mention shows by where it stands and when that was. */
export const strengthOf = (place: Place, old: boolean): number => PLACE_STRENGTH[place] * (old ? OLD.strength : 1);

/** What evidence is looked for in. `asOf` is the month that ages are counted from. */
export interface Showing {
  shown: Shown;
  asOf: Moment;
  vocabulary: Pick<Vocabulary, 'lexicon' | 'together'>;
}

const NOTHING: readonly CvMention[] = [];

/** A concept of the CV that implies what is asked for may do so only with others, which are named with it. */
const othersOf = ({ besides }: Implier, { byConcept }: CvIndex): CvMention[] =>
  besides.flatMap((parts) => {
    const [first] = parts.flatMap((part) => byConcept.get(part) ?? []);
    return first ? [first] : [];
  });

/** All evidence of the CV itself, the strongest first. */
const evidenceInCv = (requirement: Requirement, { shown, asOf, vocabulary }: Showing): Evidence[] => {
  const { id, open, mentions } = requirement;
  const { index, neighbours } = shown;
  const found: Evidence[] = [];
  const naming = (concept: string): readonly CvMention[] => index.byConcept.get(concept) ?? NOTHING;
  // `factor` is what a way is worth beside the usual.
  const show = (
    mention: CvMention,
    conceptId: string,
    via: Via,
    factor = 1,
    besides: readonly CvMention[] = NOTHING,
  ): void => {
    const old = isOld(mention.period, asOf);
    const strength = strengthOf(mention.place, old) * VIA_STRENGTH[via] * factor;
    found.push({ source: 'cv', factId: mention.factIds[0] ?? null, mention, old, conceptId, besides, via, strength });
  };
  const named = naming(id);
  if (named.length > 0) {
    const compare = comparerOf(mentions);
    for (const mention of named) show(mention, id, compare(mention));
  }
  // An implication of one step is worth more where the posting lets any thing of the kind stand for it.
  const worth = open ? SIMILAR_STRENGTH / VIA_STRENGTH.implied : 1;
  const impliers = (neighbours.impliers.get(id) ?? []).filter((one) => index.byConcept.has(one.id));
  const saysKind = impliers.length === 0 ? null : kindSayerOf(mentions);
  for (const implier of impliers) {
    const others = othersOf(implier, index);
    const factor = IMPLIED_STEP ** (implier.steps - 1) * worth;
    for (const mention of naming(implier.id)) {
      if (implier.besides.length === 0 && saysKind?.(mention)) show(mention, id, 'literal');
      else show(mention, implier.id, 'implied', factor, others);
    }
  }
  const nearWorth = open ? SIMILAR_STRENGTH / VIA_STRENGTH.related : 1;
  const similar = open ? similarTo(requirement, neighbours, vocabulary) : [];
  for (const concept of new Set([...(neighbours.near.get(id) ?? []), ...similar]))
    for (const mention of naming(concept)) show(mention, concept, 'related', nearWorth);
  return found.sort(byStrength);
};

/**
 * All evidence for a requirement, the strongest first: mentions of the concept itself, of concepts that imply it, of
 * near neighbours, every one, so that some may be left out in a re-scoring; then facts of the ledger: those that the CV
 * does not tell, and those that it tells without naming what is asked for.
 */
export const findEvidence = (requirement: Requirement, showing: Showing): Evidence[] => {
  const found = evidenceInCv(requirement, showing);
  for (const { factId, conceptId, via } of showing.shown.ledger.carriers.get(requirement.id) ?? [])
    found.push({ source: 'fact', factId, mention: null, old: false, conceptId, besides: NOTHING, via, strength: 0 });
  return found;
};
