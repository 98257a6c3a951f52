import type { Mention, Place } from '../model.js';
import { fold } from '../text/fold.js';
import { type Line, lineAt } from '../text/lines.js';
import { listsOf } from '../text/lists.js';
import { quoteOf } from '../text/quote.js';
import { type Surface, surfaceOf } from '../text/surface.js';
import type { CvSection } from '../vocabulary/cues/cv.js';
import type { Cv, CvBlock } from './cv.js';
import { conceptsOf, type Fact } from './facts.js';
import type { Period } from './months.js';

/** A concept shown in the CV, with its place. */
export interface CvMention extends Mention {
  line: number;
  place: Place;
  section: string | null;
  /** The facts that the bullet it stands in tells. */
  factIds: readonly string[];
  /** The years that its part of the CV states. */
  period: Period | null;
  /** Whether a fact of its bullet is evidence for it by the ledger. */
  told: boolean;
  /** Whether no further word of its phrase follows, so that it may be written otherwise. */
  free: boolean;
  /** Its line around it, as it is quoted. */
  quote: string;
  /** Its words, as they are compared with a posting's. */
  cut: Surface;
}

/** The mentions of a CV by concept, for one lexicon. */
export interface CvIndex {
  mentions: readonly CvMention[];
  byConcept: ReadonlyMap<string, readonly CvMention[]>;
}

/** What one would learn, where one can be found, and who speaks for one are nothing that one has done. */
const SHOWS_NOTHING: ReadonlySet<CvSection> = new Set(['learning', 'links', 'references']);

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

/** The block that a mention lies in whole. Blocks are in order and apart. */
const blockOf = (blocks: readonly CvBlock[], { start, end }: Mention): CvBlock | undefined => {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && start >= block.start && end <= block.end ? block : undefined;
};

/** What mentions are placed by: the lines of the CV's file, phrases of wishes, the ledger. */
export interface Placing {
  lines: readonly Line[];
  wishes?: readonly string[];
  facts?: readonly Fact[];
}

/**
 * Gives what places a mention of a CV in its block: no mention where it lies in no block, is negated, or comes after one of
 * the `wishes`, for then it shows nothing.
 */
export const placerOf = (
  cv: Cv,
  { lines, wishes = [], facts = [] }: Placing,
): ((mention: Mention) => CvMention | null) => {
  const concepts = new Map(facts.map((fact) => [fact.id, new Set(conceptsOf(fact))]));
  const cuts = new Map<string, Surface>();
  const cutOf = (name: string): Surface => {
    const cut = cuts.get(name) ?? surfaceOf(name);
    cuts.set(name, cut);
    return cut;
  };
  return (mention) => {
    const block = blockOf(cv.blocks, mention);
    if (!block || (block.topic && SHOWS_NOTHING.has(block.topic))) return null;
    if (mention.negated || isWished(cv, block, mention, wishes)) return null;
    const { place, section, factIds, period } = block;
    return {
      ...mention,
      line: lineAt(lines, mention.start).number,
      place,
      section,
      factIds,
      period,
      told: factIds.some((id) => concepts.get(id)?.has(mention.conceptId)),
      free: isFree(cv, mention),
      quote: quoteOf(cv.text, lines, mention),
      cut: cutOf(mention.surface),
    };
  };
};

/** An index of the given mentions. */
export const indexMentions = (mentions: readonly CvMention[]): CvIndex => ({
  mentions,
  byConcept: listsOf(mentions.map((mention) => [mention.conceptId, mention])),
});

/** An index of some mentions of a CV, each where it stands. */
export const indexCv = (cv: Cv, mentions: readonly Mention[], placing: Placing): CvIndex =>
  indexMentions(mentions.map(placerOf(cv, placing)).filter((one) => one !== null));
