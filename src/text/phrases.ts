import type { Span } from '../model.js';
import type { Unit } from './units.js';

/** Where a phrase stands among units: first unit, and the one after the last. */
export interface PhraseHit {
  first: number;
  end: number;
}

/** Stands for any one word in a phrase of two words and more. */
const ANY_WORD = '*';
const WORD = /^\p{L}/u;

/** Whether the phrase's words stand at unit `at`; `*` in a longer phrase is any one word. */
export const phraseAt = (units: readonly Unit[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => {
    const key = units[at + i]?.key;
    return key === word || (word === ANY_WORD && phrase.length > 1 && key !== undefined && WORD.test(key));
  });

/** The longest of the phrases that stands at unit `at`, in units; 0 when none does. */
export const longestAt = (units: readonly Unit[], at: number, phrases: readonly (readonly string[])[]): number => {
  let longest = 0;
  for (const phrase of phrases) if (phrase.length > longest && phraseAt(units, at, phrase)) longest = phrase.length;
  return longest;
};

/** Every place where one of the phrases stands, from left to right, the longest first and without overlap. */
export const findPhrases = (units: readonly Unit[], phrases: readonly (readonly string[])[]): PhraseHit[] => {
  const hits: PhraseHit[] = [];
  for (let at = 0; at < units.length; at++) {
    const length = longestAt(units, at, phrases);
    if (length === 0) continue;
    hits.push({ first: at, end: at + length });
    at += length - 1;
  }
  return hits;
};

/** The part of the text that units cover. */
export const spanOf = (units: readonly Unit[], { first, end }: PhraseHit): Span => ({
  start: units[first]?.start ?? 0,
  end: units[end - 1]?.end ?? 0,
});
