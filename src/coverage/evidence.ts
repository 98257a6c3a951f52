import type { CvIndex, CvMention } from '../cv/mentions.js';
import type { Moment } from '../cv/months.js';
import type { Use } from '../cv/namings.js';
import { type Implier, similarTo } from '../cv/neighbours.js';
import type { Shown } from '../cv/shown.js';
import type { Place, Requirement } from '../model.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { comparerOf, kindSayerOf } from './compare.js';
import { isOld } from './recency.js';
import { IMPLIED_STEP, OLD, PLACE_STRENGTH, SIMILAR_STRENGTH, VIA_STRENGTH, type Via } from './weights.js';

/** What speaks for a requirement: mentions in the CV that do so alike, or a fact of the ledger that the CV does not tell. */
export interface Evidence {
  source: 'cv' | 'fact';
  /** The fact; null for what the CV shows. */
  factId: string | null;
  /** The mentions; null for a fact. */
  use: Use | null;
  /** The first of them. */
  mention: CvMention | null;
  /** Whether the part of the CV that they stand in ended long ago. */
  old: boolean;
  /** The concept that is shown; it differs from the one asked for when `via` is implied or related. */
  conceptId: string;
  /** What must be shown besides, where only all together imply what is asked for. */
  besides: readonly CvMention[];
  via: Via;
  strength: number;
  /** Its place among all that the CV shows, as it was found. */
  found: number;
}

/** Of equals the one whose bullet was written for it, by the ledger. */
const byRank = (a: Evidence, b: Evidence): number =>
  b.strength - a.strength || Number(b.mention?.told ?? false) - Number(a.mention?.told ?? false);

/** Of those too the earlier. */
const byStrength = (a: Evidence, b: Evidence): number =>
  byRank(a, b) || (a.mention?.start ?? 0) - (b.mention?.start ?? 0);

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
    const shown = parts.find((part) => byConcept.has(part));
    return shown === undefined ? [] : (byConcept.get(shown)?.slice(0, 1) ?? []);
  });

/** All evidence of the CV itself, the strongest first. */
const evidenceInCv = (requirement: Requirement, { shown, asOf, vocabulary }: Showing): Evidence[] => {
  const { id, open, mentions } = requirement;
  const { index, namings, neighbours } = shown;
  const evidence: Evidence[] = [];
  // `factor` is what a way is worth beside the usual.
  const show = (
    uses: readonly Use[],
    conceptId: string,
    via: Via,
    factor = 1,
    besides: readonly CvMention[] = NOTHING,
  ): void => {
    for (const use of uses) {
      const [mention] = use.mentions;
      const old = isOld(mention.period, asOf);
      const strength = strengthOf(mention.place, old) * VIA_STRENGTH[via] * factor;
      const found = evidence.length;
      evidence.push({ source: 'cv', factId: null, use, mention, old, conceptId, besides, via, strength, found });
    }
  };
  const named = namings.get(id);
  if (named) {
    const compare = comparerOf(mentions);
    for (const naming of named) show(naming.uses, id, compare(naming));
  }
  // An implication of one step is worth more where the posting lets any thing of the kind stand for it.
  const worth = open ? SIMILAR_STRENGTH / VIA_STRENGTH.implied : 1;
  const impliers = neighbours.impliers.get(id);
  if (impliers) {
    const saysKind = kindSayerOf(mentions);
    for (const implier of impliers) {
      const impliedBy = namings.get(implier.id);
      if (!impliedBy) continue;
      const isWhole = implier.besides.length > 0;
      const others = isWhole ? othersOf(implier, index) : NOTHING;
      const factor = IMPLIED_STEP ** (implier.steps - 1) * worth;
      for (const naming of impliedBy) {
        if (!isWhole && saysKind(naming)) show(naming.uses, id, 'literal');
        else show(naming.uses, implier.id, 'implied', factor, others);
      }
    }
  }
  const nearWorth = open ? SIMILAR_STRENGTH / VIA_STRENGTH.related : 1;
  const near = neighbours.near.get(id);
  const similar = open ? similarTo(requirement, neighbours, vocabulary) : [];
  for (const concept of similar.length > 0 ? new Set([...(near ?? []), ...similar]) : (near ?? []))
    for (const { uses } of namings.get(concept) ?? []) show(uses, concept, 'related', nearWorth);
  return evidence.sort(byStrength);
};

/**
 * All evidence for a requirement, the strongest first: mentions of the concept itself, of concepts that imply it, of
 * near neighbours, every one, so that some may be left out in a re-scoring; then facts of the ledger: those that the CV
 * does not tell, and those that it tells without naming what is asked for.
 */
export const findEvidence = (requirement: Requirement, showing: Showing): Evidence[] => {
  const evidence = evidenceInCv(requirement, showing);
  for (const { factId, conceptId, via } of showing.shown.ledger.carriers.get(requirement.id) ?? []) {
    const found = evidence.length;
    evidence.push({
      source: 'fact',
      factId,
      use: null,
      mention: null,
      old: false,
      conceptId,
      besides: NOTHING,
      via,
      strength: 0,
      found,
    });
  }
  return evidence;
};

/** A mention, with the evidence that it is among. */
export interface Told {
  evidence: Evidence;
  mention: CvMention;
}

const byPlace = (a: Told, b: Told): number => a.mention.start - b.mention.start || a.evidence.found - b.evidence.found;

/** The mentions in the CV that show most, so many at the most, the strongest first. `evidence` is as `findEvidence` gives it. */
export const strongestOf = (evidence: readonly Evidence[], most: number): Told[] => {
  const told: Told[] = [];
  let from = 0;
  for (let first = evidence[0]; first?.use && told.length < most; first = evidence[from]) {
    const equal: Told[] = [];
    let to = from;
    for (let one: Evidence | undefined = first; one?.use && byRank(first, one) === 0; one = evidence[++to])
      for (const mention of one.use.mentions.slice(0, most)) equal.push({ evidence: one, mention });
    // The mentions of one use are in their order.
    if (to > from + 1) equal.sort(byPlace);
    for (const one of equal) if (told.length < most) told.push(one);
    from = to;
  }
  return told;
};
