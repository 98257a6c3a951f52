import type { Span } from '../model.js';
import { overlap } from '../text/spans.js';
import { conceptOf, impliedBy } from '../vocabulary/lexicon.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { type Ledger, ledgerOf } from './bearing.js';
import type { Cv } from './cv.js';
import type { Fact } from './facts.js';
import type { Found } from './found.js';
import { type CvLanguage, languagesOf } from './languages.js';
import { type CvIndex, type CvMention, indexMentions } from './mentions.js';
import { type Namings, namingsOf } from './namings.js';
import { type Neighbours, neighboursOf } from './neighbours.js';
import { type PlacedFact, placeFacts } from './placed.js';
import { type Reach, readReach } from './reach.js';
import { removalOf } from './removal.js';

/** A degree that a CV names, with what it is and all that it implies. */
export interface Degree {
  mention: CvMention;
  is: ReadonlySet<string>;
}

/** What a CV and its ledger show, ready to be asked for. */
export interface Shown {
  index: CvIndex;
  /** The same mentions, those together that show a concept alike. */
  namings: Namings;
  /** The ledger's facts, in its order. */
  facts: readonly PlacedFact[];
  /** What each of them is near to. */
  reaches: readonly Reach[];
  /** The same by their ids. */
  placed: ReadonlyMap<string, PlacedFact>;
  /** For each concept the first fact that the CV tells and has it. */
  tellers: ReadonlyMap<string, PlacedFact>;
  /** By a fact that the CV does not tell: the one beside which it might. */
  beside: ReadonlyMap<string, PlacedFact>;
  neighbours: Neighbours;
  ledger: Ledger;
  /** The human languages it names. */
  languages: readonly CvLanguage[];
  degrees: readonly Degree[];
}

/** A fact that is not told might stand beside one that it is drawn from, else one that has a concept of it. */
const besideOf = ({ fact, concepts }: PlacedFact, told: readonly PlacedFact[]): PlacedFact | undefined =>
  told.find((one) => fact.from.includes(one.fact.id)) ??
  told.find((one) => one.concepts.some((id) => concepts.includes(id)));

/** Reads what is shown by some words of a CV and by its ledger. */
export const shownBy = (found: readonly Found[], cv: Cv, facts: readonly Fact[], vocabulary: Vocabulary): Shown => {
  const { lexicon } = vocabulary;
  const index = indexMentions(found.flatMap(({ shows }) => shows));
  const placed = placeFacts(facts, cv, index);
  const told = placed.filter(({ line }) => line !== null);
  const named = new Set(index.byConcept.keys());
  const neighbours = neighboursOf(new Set([...named, ...placed.flatMap(({ concepts }) => concepts)]), vocabulary);
  const ofKind = (kind: 'degree' | 'human-language'): CvMention[] =>
    index.mentions.filter(({ conceptId }) => conceptOf(lexicon, conceptId)?.kind === kind);
  return {
    index,
    namings: namingsOf(index.byConcept, removalOf(placed)),
    facts: placed,
    reaches: placed.map(({ concepts }) => readReach(concepts, vocabulary)),
    placed: new Map(placed.map((one) => [one.fact.id, one])),
    tellers: new Map(told.toReversed().flatMap((one) => one.concepts.map((id) => [id, one]))),
    beside: new Map(
      placed.flatMap((one) => {
        const other = one.line === null ? besideOf(one, told) : undefined;
        return other ? [[one.fact.id, other]] : [];
      }),
    ),
    neighbours,
    ledger: ledgerOf(placed, neighbours, named, vocabulary.vague),
    languages: languagesOf(cv, ofKind('human-language'), vocabulary.cv.levels),
    degrees: ofKind('degree').map((mention) => ({
      mention,
      is: new Set([mention.conceptId, ...impliedBy(lexicon, mention.conceptId).keys()]),
    })),
  };
};

/** The words of a CV that lie outside some passages of it. */
export const outside = (found: readonly Found[], passages: readonly Span[]): Found[] =>
  found.filter((one) => !passages.some((passage) => overlap(passage, one)));
