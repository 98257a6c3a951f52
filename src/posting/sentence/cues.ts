import type { Span } from '../../model.js';
import { findPhrases, longestAt, type PhraseHit, phraseAt, spanOf } from '../../text/phrases.js';
import { type Unit, unitsOf } from '../../text/units.js';
import type { KeyPhrases } from '../../vocabulary/cues/phrases.js';
import type { Vocabulary } from '../../vocabulary/open.js';

/** What a cue says of the terms it reaches; `waived`: that they are not needed. */
export type Says = 'required' | 'preferred' | 'waived' | 'asks';

/** Words of a sentence that say how much its terms are wanted. `until` is where an `asks` ends, an offset into it. */
export interface Cue extends Span {
  says: Says;
  until: number;
}

type Tables = Vocabulary['importance'];

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

/** Whether one of the phrases stands among some units, wholly. */
const standsIn = (units: readonly Unit[], from: number, to: number, phrases: KeyPhrases): boolean => {
  for (let at = Math.max(0, from); at < to; at++) {
    const length = longestAt(units, at, phrases);
    if (length > 0 && at + length <= to) return true;
  }
  return false;
};

/** Whether one of the phrases stands just before a unit. */
const endsAt = (units: readonly Unit[], end: number, phrases: KeyPhrases): boolean =>
  phrases.some((phrase) => end >= phrase.length && phraseAt(units, end - phrase.length, phrase));

/** "All necessary steps", "required to sell": an adjective of something that no skill is. */
const isOfOther = (units: readonly Unit[], { first, end }: PhraseHit, { adjectives, of, andSo }: Tables): boolean => {
  if (!endsAt(units, end, adjectives) || end - first > 2) return false;
  const next = units[end]?.key;
  if (next === undefined || !WORD.test(next) || longestAt(units, end, andSo) > 0) return false;
  return !standsIn(units, end, end + NOUN_REACH, of);
};

/** Whether the experience that a cue speaks of is the company's own, or one that the job will give. */
const isNotAsked = (units: readonly Unit[], { first }: PhraseHit, { offers, ours, yours }: Tables): boolean => {
  if (standsIn(units, first - OFFER_REACH, first, offers)) return true;
  const from = Math.max(0, first - OWNER_REACH);
  const clause = units.slice(from, first).findLastIndex(({ key }) => CLAUSE.test(key)) + 1;
  return standsIn(units, from + clause, first, ours) && !standsIn(units, from + clause, first, yours);
};

/** "A library, ideally used by others": after a comma, and before no term, a wish is about the words that follow it. */
const isOfWords = (units: readonly Unit[], hit: PhraseHit, terms: readonly Span[], { adverbs }: Tables): boolean => {
  if (units[hit.first - 1]?.key !== ',' || !endsAt(units, hit.end, adverbs)) return false;
  const next = units[hit.end];
  const part = units.findIndex(({ key }, i) => i >= hit.end && key === ';');
  const end = units[part]?.start ?? Number.POSITIVE_INFINITY;
  return next !== undefined && WORD.test(next.key) && !terms.some((one) => one.start >= next.start && one.start < end);
};

/** "Strong TypeScript", "with excellent English", but not "a platform that combines strong design". */
const isMerit = (units: readonly Unit[], first: number, { beforeMerits }: Tables): boolean =>
  first === 0 || SIGN.test(units[first - 1]?.key ?? '') || endsAt(units, first, beforeMerits);

/** "Design systems with excellent qualities": what a duty is done with or to is the product's. */
const isOfProduct = (units: readonly Unit[], { first }: PhraseHit): boolean =>
  /^(?:with|con)$/.test(units[first - 1]?.key ?? '');

/** Where what someone looks for ends: "an engineer with Go | to help us build trains". */
const endOfSearch = (units: readonly Unit[], end: number, { goesOn }: Tables): number => {
  const at = units.findIndex((unit, i) => i >= end && longestAt(units, i, goesOn) > 0 && unit.key !== '');
  return units[at]?.start ?? Number.POSITIVE_INFINITY;
};

/**
 * The cues of a sentence, in order (lexicons/reading/importance.yaml). None lies in a term: SOLID is no "solid". Spans are
 * into the sentence.
 */
export const cuesOf = (
  sentence: string,
  terms: readonly Span[],
  { importance: tables, headings }: Vocabulary,
): Cue[] => {
  const units = unitsOf(sentence);
  const isDuty = headings.duties.has(units.find(({ key }) => WORD.test(key))?.key ?? '');
  // A term may lie in a longer cue: "or willingness to learn".
  const inTerm = ({ start, end }: Span): boolean =>
    terms.some((term) => term.start < end && start < term.end && !(start < term.start && term.end <= end));
  const cue = (hit: PhraseHit, says: Says, until = Number.POSITIVE_INFINITY): Cue => ({
    ...spanOf(units, hit),
    says,
    until,
  });
  const ofThings = findPhrases(units, tables.ofThings);
  const isOfThings = (hit: PhraseHit): boolean => ofThings.some((one) => one.first <= hit.first && hit.end <= one.end);
  const explicit = (['preferred', 'required'] as const).flatMap((says) =>
    findPhrases(units, tables[says]).flatMap((hit) => {
      if (
        isOfWords(units, hit, terms, tables) ||
        isOfThings(hit) ||
        isOfOther(units, hit, tables) ||
        endsAt(units, hit.first, tables.maybe)
      )
        return [];
      const denied = says === 'required' && standsIn(units, hit.first - DENIAL_REACH, hit.first, tables.denies);
      return [cue(hit, denied ? 'waived' : says)];
    }),
  );
  const asks = [
    ...findPhrases(units, tables.asks).filter((hit) => !isNotAsked(units, hit, tables)),
    ...findPhrases(units, tables.merits).filter(
      (hit) =>
        isMerit(units, hit.first, tables) && !isNotAsked(units, hit, tables) && !(isDuty && isOfProduct(units, hit)),
    ),
  ].map((hit) => cue(hit, 'asks'));
  const seeks = findPhrases(units, tables.seeks).map((hit) => cue(hit, 'asks', endOfSearch(units, hit.end, tables)));
  return [...explicit, ...asks, ...seeks].filter((one) => !inTerm(one)).sort((a, b) => a.start - b.start);
};
