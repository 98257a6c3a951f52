import type { Span } from '../../model.js';
import { type PhraseHit, spanOf } from '../../text/phrases.js';
import { endsAt, firstFrom, longestIn, placesOf, standsIn } from '../../text/phrasetables.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Words } from '../words/words.js';

/** What a cue says of the terms it reaches; `waived`: that they are not needed. */
export type Says = 'required' | 'preferred' | 'waived' | 'asks';

/** Words of a sentence that say how much its terms are wanted. `until` is where an `asks` ends, an offset into it. */
export interface Cue extends Span {
  says: Says;
  until: number;
}

const SIGN = /^[^\p{L}\p{N}]/u;
const WORD = /^\p{L}/u;
/** A noun further from its adjective is another's. */
const NOUN_REACH = 4;
/** Between "not" and "necessary" stand "strictly", "at all". */
const DENIAL_REACH = 3;
/** "You will gain hands-on experience": an offer stands as near before it. */
const OFFER_REACH = 3;
/** Whose experience it is stands in the same clause, not further before it than this. */
const OWNER_REACH = 10;
const CLAUSE = /^[,;:.!?()[\]]$/;

/** "All necessary steps", "required to sell": an adjective of something that no skill is. */
const isOfOther = ({ units, cues }: Words, { first, end }: PhraseHit): boolean => {
  if (!endsAt(cues, 'adjectives', end) || end - first > 2) return false;
  const next = units[end]?.key;
  if (next === undefined || !WORD.test(next) || longestIn(cues, 'andSo', end) > 0) return false;
  return !standsIn(cues, 'of', end, end + NOUN_REACH);
};

/** Whether the experience that a cue speaks of is the company's own, or one that the job will give. */
const isNotAsked = ({ units, cues }: Words, { first }: PhraseHit): boolean => {
  if (standsIn(cues, 'offers', first - OFFER_REACH, first)) return true;
  const from = Math.max(0, first - OWNER_REACH);
  const clause = units.slice(from, first).findLastIndex(({ key }) => CLAUSE.test(key)) + 1;
  return standsIn(cues, 'ours', from + clause, first) && !standsIn(cues, 'yours', from + clause, first);
};

/** "A library, ideally used by others": after a comma, and before no term, a wish is about the words that follow it. */
const isOfWords = ({ units, cues }: Words, hit: PhraseHit, terms: readonly Span[]): boolean => {
  if (units[hit.first - 1]?.key !== ',' || !endsAt(cues, 'adverbs', hit.end)) return false;
  const next = units[hit.end];
  const part = units.findIndex(({ key }, i) => i >= hit.end && key === ';');
  const end = units[part]?.start ?? Number.POSITIVE_INFINITY;
  return next !== undefined && WORD.test(next.key) && !terms.some((one) => one.start >= next.start && one.start < end);
};

/** "Strong TypeScript", "with excellent English", but not "a platform that combines strong design". */
const isMerit = ({ units, cues }: Words, first: number): boolean =>
  first === 0 || SIGN.test(units[first - 1]?.key ?? '') || endsAt(cues, 'beforeMerits', first);

/** "Design systems with excellent qualities": what a duty is done with or to is the product's. */
const isOfProduct = ({ cues }: Words, { first }: PhraseHit): boolean => endsAt(cues, 'doneWith', first);

/** Where what someone looks for ends: "an engineer with Go | to help us build trains". */
const endOfSearch = ({ units, cues }: Words, end: number): number =>
  units[firstFrom(cues, 'goesOn', end)]?.start ?? Number.POSITIVE_INFINITY;

/**
 * The cues of a sentence, in order (lexicons/reading/importance.yaml). None lies in a term: SOLID is no "solid". Spans are
 * into the sentence.
 */
export const cuesOf = (words: Words, terms: readonly Span[], { headings }: Pick<Vocabulary, 'headings'>): Cue[] => {
  const { units, cues: found } = words;
  if (found.hits.length === 0) return [];
  // A term may lie in a longer cue: "or willingness to learn".
  const inTerm = ({ start, end }: Span): boolean =>
    terms.some((term) => term.start < end && start < term.end && !(start < term.start && term.end <= end));
  const cue = (hit: PhraseHit, says: Says, until = Number.POSITIVE_INFINITY): Cue => {
    const { start, end } = spanOf(units, hit);
    return { start, end, says, until };
  };
  const ofThings = placesOf(found, 'ofThings');
  const isOfThings = (hit: PhraseHit): boolean => ofThings.some((one) => one.first <= hit.first && hit.end <= one.end);
  const explicit = (['preferred', 'required'] as const).flatMap((says) =>
    placesOf(found, says).flatMap((hit) => {
      if (isOfWords(words, hit, terms) || isOfThings(hit) || isOfOther(words, hit) || endsAt(found, 'maybe', hit.first))
        return [];
      const denied = says === 'required' && standsIn(found, 'denies', hit.first - DENIAL_REACH, hit.first);
      return [cue(hit, denied ? 'waived' : says)];
    }),
  );
  const merits = placesOf(found, 'merits');
  const isDuty = merits.length > 0 && headings.duties.has(units.find(({ key }) => WORD.test(key))?.key ?? '');
  const asks = [
    ...placesOf(found, 'asks').filter((hit) => !isNotAsked(words, hit)),
    ...merits.filter(
      (hit) => isMerit(words, hit.first) && !isNotAsked(words, hit) && !(isDuty && isOfProduct(words, hit)),
    ),
  ].map((hit) => cue(hit, 'asks'));
  const seeks = placesOf(found, 'seeks').map((hit) => cue(hit, 'asks', endOfSearch(words, hit.end)));
  return [...explicit, ...asks, ...seeks].filter((one) => !inTerm(one)).sort((a, b) => a.start - b.start);
};
