import type { Fact } from '../cv/facts.js';
import type { Period } from '../cv/periods.js';
import type { Cv, CvBlock, Place } from '../cv/read.js';
import { conceptOf, impliedBy, type Lexicon } from '../lexicon/lexicon.js';
import { termId } from '../lexicon/termid.js';
import { NAMED } from '../lexicon/types.js';
import type { Mention, Requirement } from '../model.js';
import { fold } from '../text/fold.js';
import { lineAt, linesOf } from '../text/lines.js';
import { stemOf } from '../text/near.js';
import { keysOf } from '../text/units.js';
import { isOld } from './recency.js';
import { IMPLIED_STEP, OLD, PLACE_STRENGTH, VIA_STRENGTH, type Via } from './weights.js';

/** A concept shown in the CV, with its place. */
export interface CvMention extends Mention {
  line: number;
  place: Place;
  section: string | null;
  /** The facts that the bullet it stands in tells. */
  factIds: string[];
  /** The years that its part of the CV states. */
  period: Period | null;
  /** Whether those ended long ago. */
  old: boolean;
}

/** What speaks for a requirement: a mention in the CV, or a fact of the ledger that the CV does not tell. */
export interface Evidence {
  source: 'cv' | 'fact';
  factId: string | null;
  mention: CvMention | null;
  /** The concept that is shown; it differs from the one asked for when `via` is implied or related. */
  conceptId: string;
  via: Via;
  strength: number;
}

/** The mentions of a CV by concept, for one lexicon. */
export interface CvIndex {
  mentions: CvMention[];
  byConcept: Map<string, CvMention[]>;
}

const SENTENCE_END = /[.!?;]\s/g;

/** Whether what stands before a mention in its sentence says that it is still to be learnt. */
const isWished = (cv: Cv, block: CvBlock, { start }: Mention, wishes: readonly string[]): boolean => {
  const before = cv.words.slice(block.start, start);
  const from = [...before.matchAll(SENTENCE_END)].at(-1)?.index ?? 0;
  const sentence = fold(before.slice(from));
  return wishes.some((wish) => sentence.includes(wish));
};

/**
 * Places each mention of a CV in its block; what lies in no block, is negated, or comes after one of the `wishes`, shows
 * nothing. `thisYear` is the year that ages are counted from; without it nothing is old.
 */
export const indexCv = (
  cv: Cv,
  mentions: readonly Mention[],
  wishes: readonly string[] = [],
  thisYear: number | null = null,
): CvIndex => {
  const lines = linesOf(cv.text);
  const placed = mentions.flatMap((mention): CvMention[] => {
    const block = blockOf(cv.blocks, mention);
    if (!block || mention.negated || isWished(cv, block, mention, wishes)) return [];
    const { place, section, factIds, period } = block;
    const line = lineAt(lines, mention.start).number;
    return [{ ...mention, line, place, section, factIds, period, old: isOld(period, thisYear) }];
  });
  return indexMentions(placed);
};

/** An index of the given mentions. */
export const indexMentions = (mentions: CvMention[]): CvIndex => {
  const byConcept = new Map<string, CvMention[]>();
  for (const mention of mentions) {
    const list = byConcept.get(mention.conceptId) ?? [];
    list.push(mention);
    byConcept.set(mention.conceptId, list);
  }
  return { mentions, byConcept };
};

const blockOf = (blocks: readonly CvBlock[], { start, end }: Mention): CvBlock | undefined =>
  blocks.find((block) => start >= block.start && end <= block.end);

/**
 * How the CV's words for a concept stand to the posting's: the same words or more ("Google Cloud Tasks" holds "Cloud
 * Tasks"), a spelling or inflection of the same label, or another name.
 */
export const compareWords = (mention: Mention, asked: readonly Mention[]): Via => {
  const surface = wordsOf(mention.surface);
  if (asked.some((one) => surface.includes(wordsOf(one.surface)))) return 'literal';
  const stems = stemsOf(mention.surface);
  const variant = asked.some((one) => one.form === mention.form || stemsOf(one.surface) === stems);
  return variant ? 'variant' : 'alias';
};

/** As searches cut words: "Node.js" holds "Node", while "C++" and "C#" hold no "C". */
const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `;

/** The plural of an acronym, which no stemmer knows: APIs, SDKs. */
const ACRONYM_PLURAL = /(?<=\p{Lu})s(?!\p{L})/gu;

const stemsOf = (surface: string): string => keysOf(surface.replace(ACRONYM_PLURAL, '')).map(stemOf).join(' ');

const byStrength = (a: Evidence, b: Evidence): number =>
  b.strength - a.strength || (a.mention?.start ?? 0) - (b.mention?.start ?? 0);

/** How much a mention shows by where it stands and when that was. */
export const strengthOf = ({ place, old }: Pick<CvMention, 'place' | 'old'>): number =>
  PLACE_STRENGTH[place] * (old ? OLD.strength : 1);

const direct = (requirement: Requirement, index: CvIndex): Evidence[] =>
  (index.byConcept.get(requirement.id) ?? []).map((mention) => {
    const via = compareWords(mention, requirement.mentions);
    const strength = strengthOf(mention) * VIA_STRENGTH[via];
    return { source: 'cv', factId: mention.factIds[0] ?? null, mention, conceptId: requirement.id, via, strength };
  });

const indirect = (index: CvIndex, concept: string, via: Via, factor: number): Evidence[] =>
  (index.byConcept.get(concept) ?? []).map((mention) => {
    const strength = strengthOf(mention) * VIA_STRENGTH[via] * factor;
    return { source: 'cv', factId: mention.factIds[0] ?? null, mention, conceptId: concept, via, strength };
  });

/** The facts of a ledger by whether the CV tells them. */
export interface Ledger {
  unsaid: readonly Fact[];
  told: readonly Fact[];
}

/** For each concept, what implies it and in how many steps, and what lies near it: looked up once a lexicon. */
export interface Neighbours {
  impliers: Map<string, [string, number][]>;
  near: Map<string, Set<string>>;
}

/** A concept that is shown where all its parts are (lexicons/reading/wholes.yaml). */
export interface Whole {
  whole: string;
  parts: readonly string[];
}

/** A product is near to other products, not to a subject it belongs to: dashboards in general are no Grafana. */
const areNear = (lexicon: Lexicon, a: string, b: string): boolean =>
  NAMED.has(conceptOf(lexicon, a)?.kind ?? 'concept') === NAMED.has(conceptOf(lexicon, b)?.kind ?? 'concept');

/** Adds to the impliers those of wholes all of whose parts are shown: the part that least speaks for decides. */
const addWholes = (impliers: Neighbours['impliers'], shown: ReadonlySet<string>, wholes: readonly Whole[]): void => {
  const showing = (id: string): [string, number][] => [
    ...(shown.has(id) ? [[id, 0] satisfies [string, number]] : []),
    ...(impliers.get(id) ?? []),
  ];
  for (const { whole, parts } of wholes) {
    const [least = []] = parts.map(showing).sort((a, b) => a.length - b.length);
    const further = least.map(([id, steps]): [string, number] => [id, steps + 1]);
    if (further.length > 0) impliers.set(whole, [...(impliers.get(whole) ?? []), ...further]);
  }
};

/** The neighbours of all concepts among `concepts`. */
export const neighboursOf = (
  lexicon: Lexicon,
  concepts: ReadonlySet<string>,
  wholes: readonly Whole[] = [],
): Neighbours => {
  const impliers: Neighbours['impliers'] = new Map();
  const near: Neighbours['near'] = new Map();
  for (const id of concepts) {
    for (const [implied, steps] of impliedBy(lexicon, id)) {
      impliers.set(implied, [...(impliers.get(implied) ?? []), [id, steps]]);
    }
    for (const other of conceptOf(lexicon, id)?.related ?? []) {
      if (!areNear(lexicon, id, other)) continue;
      near.set(other, (near.get(other) ?? new Set()).add(id));
      near.set(id, (near.get(id) ?? new Set()).add(other));
    }
  }
  addWholes(impliers, concepts, wholes);
  return { impliers, near };
};

/**
 * All evidence for a requirement, the strongest first: mentions of the concept itself, of concepts that imply it, of
 * near neighbours, every one, so that some may be left out in a re-scoring; then facts of the ledger: those that the CV
 * does not tell, and those that it tells without naming what is asked for (`told`).
 */
export const findEvidence = (
  requirement: Requirement,
  index: CvIndex,
  { unsaid, told }: Ledger,
  { impliers, near }: Neighbours,
): Evidence[] => {
  const implied = (impliers.get(requirement.id) ?? []).flatMap(([concept, steps]) =>
    indirect(index, concept, 'implied', IMPLIED_STEP ** (steps - 1)),
  );
  const related = [...(near.get(requirement.id) ?? [])].flatMap((concept) => indirect(index, concept, 'related', 1));
  const words = new Map((impliers.get(requirement.id) ?? []).map(([concept]) => [concept, 'implied' as const]));
  const carriedBy = (fact: Fact, concepts: readonly string[]): Evidence[] => {
    const own = concepts.find((concept) => concept === requirement.id);
    const concept = own ?? concepts.find((one) => words.has(one));
    if (!concept) return [];
    const via = own ? 'literal' : 'implied';
    return [{ source: 'fact', factId: fact.id, mention: null, conceptId: concept, via, strength: 0 }];
  };
  const shownBy = (fact: Fact): string[] => [...fact.concepts, ...fact.terms.map(termId)];
  const unnamed = (concept: string): boolean => !index.byConcept.has(concept);
  const facts = [
    ...unsaid.flatMap((fact) => carriedBy(fact, shownBy(fact))),
    ...told.flatMap((fact) => carriedBy(fact, shownBy(fact).filter(unnamed))),
  ];
  return [...[...direct(requirement, index), ...implied, ...related].sort(byStrength), ...facts];
};
