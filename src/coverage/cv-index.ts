import type { Fact } from '../cv/facts.js';
import type { Period } from '../cv/periods.js';
import type { Cv, CvBlock } from '../cv/read.js';
import type { Mention, Place } from '../model.js';
import { fold } from '../text/fold.js';
import { lineAt, linesOf } from '../text/lines.js';
import { termId } from '../vocabulary/termid.js';
import { isOld } from './recency.js';

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
  /** Whether a fact of its bullet is evidence for it by the ledger. */
  told: boolean;
  /** Whether no further word of its phrase follows, so that it may be written otherwise. */
  free: boolean;
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

/** What ends a phrase: nothing more, a sign, or a small word. */
const PHRASE_END =
  /^(?:\s*$|\s*[^\p{L}\p{N}\s-]|\s+(?:and|or|to|for|with|in|on|at|of|by|from|that|which|where|as|y|o|con|en|para|de|que)(?!\p{L}))/iu;
/** Enough to see the next word, in UTF-16 units. */
const NEXT = 24;

const isFree = ({ words }: Cv, { end }: Mention): boolean => PHRASE_END.test(words.slice(end, end + NEXT));

/** What mentions are placed by: phrases of wishes, the year that ages are counted from, the ledger. */
export interface IndexOptions {
  wishes?: readonly string[];
  thisYear?: number | null;
  facts?: readonly Fact[];
}

/**
 * Places each mention of a CV in its block; what lies in no block, is negated, or comes after one of the `wishes`, shows
 * nothing. Without a year to count from nothing is old.
 */
export const indexCv = (
  cv: Cv,
  mentions: readonly Mention[],
  { wishes = [], thisYear = null, facts = [] }: IndexOptions = {},
): CvIndex => {
  const conceptsOf = new Map(facts.map((fact) => [fact.id, new Set([...fact.concepts, ...fact.terms.map(termId)])]));
  const lines = linesOf(cv.text);
  const placed = mentions.flatMap((mention): CvMention[] => {
    const block = blockOf(cv.blocks, mention);
    if (!block || mention.negated || isWished(cv, block, mention, wishes)) return [];
    const { place, section, factIds, period } = block;
    const line = lineAt(lines, mention.start).number;
    const told = factIds.some((id) => conceptsOf.get(id)?.has(mention.conceptId));
    return [
      {
        ...mention,
        line,
        place,
        section,
        factIds,
        period,
        old: isOld(period, thisYear),
        told,
        free: isFree(cv, mention),
      },
    ];
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
