import type { Fact } from '../cv/facts.js';
import type { Mention, Requirement } from '../model.js';
import { fold } from '../text/fold.js';
import { stemOf } from '../text/near.js';
import { keysOf } from '../text/units.js';
import { termId } from '../vocabulary/termid.js';
import type { CvIndex, CvMention } from './cv-index.js';
import type { Implier, Neighbours } from './neighbours.js';
import { IMPLIED_STEP, OLD, PLACE_STRENGTH, SIMILAR_STRENGTH, VIA_STRENGTH, type Via } from './weights.js';

/** What speaks for a requirement: a mention in the CV, or a fact of the ledger that the CV does not tell. */
export interface Evidence {
  source: 'cv' | 'fact';
  factId: string | null;
  mention: CvMention | null;
  /** The concept that is shown; it differs from the one asked for when `via` is implied or related. */
  conceptId: string;
  /** What must be shown besides, where only all together imply what is asked for. */
  besides: CvMention[];
  via: Via;
  strength: number;
}

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

/** Whether a longer name is of the kind asked for and says so: "task queues" are queues, "colas de mensajes" colas. */
const saysKind = ({ surface }: Mention, asked: readonly Mention[]): boolean => {
  const words = fold(surface).split(/\s+/);
  return asked.some((one) => {
    const kind = fold(one.surface).split(/\s+/);
    const says = (from: number): boolean => kind.every((word, i) => words[from + i] === word);
    return kind.length < words.length && (says(words.length - kind.length) || (says(0) && words[kind.length] === 'de'));
  });
};

/** As searches cut words: "Node.js" holds "Node", while "C++" and "C#" hold no "C". */
const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `;

/** The plural of an acronym, which no stemmer knows: APIs, SDKs. */
const ACRONYM_PLURAL = /(?<=\p{Lu})s(?!\p{L})/gu;

const stemsOf = (surface: string): string => keysOf(surface.replace(ACRONYM_PLURAL, '')).map(stemOf).join(' ');

/** Of equals the one whose bullet was written for it, by the ledger, then the earlier. */
const byStrength = (a: Evidence, b: Evidence): number =>
  b.strength - a.strength ||
  Number(b.mention?.told ?? false) - Number(a.mention?.told ?? false) ||
  (a.mention?.start ?? 0) - (b.mention?.start ?? 0);

/** How much a mention shows by where it stands and when that was. */
export const strengthOf = ({ place, old }: Pick<CvMention, 'place' | 'old'>): number =>
  PLACE_STRENGTH[place] * (old ? OLD.strength : 1);

const direct = (requirement: Requirement, index: CvIndex): Evidence[] =>
  (index.byConcept.get(requirement.id) ?? []).map((mention) => {
    const via = compareWords(mention, requirement.mentions);
    return shownBy(mention, requirement.id, via);
  });

/** A mention as evidence; `factor` is what its way is worth beside the usual. */
const shownBy = (mention: CvMention, conceptId: string, via: Via, factor = 1): Evidence => ({
  source: 'cv',
  factId: mention.factIds[0] ?? null,
  mention,
  conceptId,
  besides: [],
  via,
  strength: strengthOf(mention) * VIA_STRENGTH[via] * factor,
});

/** How much an implication of one step is worth: more where the posting lets any thing of the kind stand for it. */
const impliedWorth = ({ open }: Requirement): number => (open ? SIMILAR_STRENGTH / VIA_STRENGTH.implied : 1);

/** A concept of the CV that implies what is asked for, alone or with others, which are named with it. */
const implying = (requirement: Requirement, index: CvIndex, { id, steps, besides }: Implier): Evidence[] => {
  const others = besides.flatMap((parts) => {
    const [first] = parts.flatMap((part) => index.byConcept.get(part) ?? []);
    return first ? [first] : [];
  });
  const factor = IMPLIED_STEP ** (steps - 1) * impliedWorth(requirement);
  return (index.byConcept.get(id) ?? []).map((mention) =>
    besides.length === 0 && saysKind(mention, requirement.mentions)
      ? shownBy(mention, requirement.id, 'literal')
      : { ...shownBy(mention, id, 'implied', factor), besides: others },
  );
};

/** The facts of a ledger by whether the CV tells them. */
export interface Ledger {
  unsaid: readonly Fact[];
  told: readonly Fact[];
}

/**
 * All evidence for a requirement, the strongest first: mentions of the concept itself, of concepts that imply it, of
 * near neighbours, every one, so that some may be left out in a re-scoring; then facts of the ledger: those that the CV
 * does not tell, and those that it tells without naming what is asked for (`told`).
 */
export const findEvidence = (
  requirement: Requirement,
  index: CvIndex,
  { unsaid, told }: Ledger,
  neighbours: Neighbours,
): Evidence[] => {
  const { impliers, near } = neighbours;
  const implied = (impliers.get(requirement.id) ?? []).flatMap((one) => implying(requirement, index, one));
  const similar = requirement.open ? neighbours.similarTo(requirement) : [];
  const nearWorth = requirement.open ? SIMILAR_STRENGTH / VIA_STRENGTH.related : 1;
  const related = [...new Set([...(near.get(requirement.id) ?? []), ...similar])].flatMap((concept) =>
    (index.byConcept.get(concept) ?? []).map((mention) => shownBy(mention, concept, 'related', nearWorth)),
  );
  const implies = new Set((impliers.get(requirement.id) ?? []).map(({ id }) => id));
  const carriedBy = (fact: Fact, concepts: readonly string[]): Evidence[] => {
    const own = concepts.find((concept) => concept === requirement.id);
    const concept = own ?? concepts.find((one) => implies.has(one));
    if (!concept) return [];
    const via = own ? 'literal' : 'implied';
    return [{ source: 'fact', factId: fact.id, mention: null, conceptId: concept, besides: [], via, strength: 0 }];
  };
  const conceptsOf = (fact: Fact): string[] => [...fact.concepts, ...fact.terms.map(termId)];
  const unnamed = (concept: string): boolean => !index.byConcept.has(concept);
  const facts = [
    ...unsaid.flatMap((fact) => carriedBy(fact, conceptsOf(fact))),
    ...told.flatMap((fact) => carriedBy(fact, conceptsOf(fact).filter(unnamed))),
  ];
  return [...[...direct(requirement, index), ...implied, ...related].sort(byStrength), ...facts];
};
