import type { Mention, Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { stemOf } from '../../text/near.js';
import type { AcronymCues } from '../../vocabulary/cues/acronyms.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Rule } from '../rules.js';

/** An acronym that a text writes out itself, and where it does. */
export interface Expansion {
  acronym: string;
  words: Span;
}

/** An acronym in a bracket, and one before a bracket that may write it out. */
const IN_BRACKET = /\((\p{Lu}[\p{Lu}&]{1,5})s?\)/uy;
const BEFORE_BRACKET = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}&]{1,5})s?\s$/u;
const WRITTEN_OUT = /\((\p{L}[\p{L} &-]{4,60})\)/uy;
/** The longest acronym with its plural, a blank, and what stands before it. */
const LONGEST_BEFORE = 9;
/** Before a bracket no more words make an acronym. */
const MOST_WORDS = 8;
const REACH = 90;

const wordsIn = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+|&/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** Whether words give an acronym by their first letters, small words counted or not. */
const spells = (words: readonly string[], acronym: string, { small }: AcronymCues): boolean => {
  const letters = (kept: readonly string[]): string => kept.map((word) => word.charAt(0)).join('');
  const wanted = acronym.toLowerCase().replace(/&/g, '');
  return [
    letters(words.filter((word) => word !== '&')),
    letters(words.filter((word) => !small.has(word.toLowerCase()))),
  ].some((found) => found.toLowerCase() === wanted);
};

/** The last words before an offset that give an acronym by their first letters; null where none do. */
const wordsBefore = (text: string, end: number, acronym: string, cues: AcronymCues): Span | null => {
  const from = Math.max(0, end - REACH);
  const words = wordsIn(text.slice(from, end)).slice(-MOST_WORDS);
  for (let first = words.length - 2; first >= 0; first--) {
    const kept = words.slice(first).map((word) => text.slice(from + word.start, from + word.end));
    const [start] = words.slice(first);
    if (start && !cues.small.has((kept[0] ?? '').toLowerCase()) && spells(kept, acronym, cues))
      return { start: from + start.start, end };
  }
  return null;
};

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1];
};

/** An acronym that stands in the bracket at an offset, behind what it is short for. */
const expansionBefore = (text: string, at: number, cues: AcronymCues): Expansion[] => {
  const acronym = matchAt(IN_BRACKET, text, at);
  const words = acronym === undefined ? null : wordsBefore(text, at, acronym, cues);
  if (acronym === undefined || words === null) return [];
  return [{ acronym, words: { start: words.start, end: words.start + text.slice(words.start, at).trimEnd().length } }];
};

/** An acronym before the bracket at an offset, which writes it out. */
const expansionBehind = (text: string, at: number, cues: AcronymCues): Expansion[] => {
  const inside = matchAt(WRITTEN_OUT, text, at);
  const acronym = inside && BEFORE_BRACKET.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at))?.[1];
  if (!acronym) return [];
  const kept = wordsIn(inside).map((word) => inside.slice(word.start, word.end));
  return spells(kept, acronym, cues) ? [{ acronym, words: { start: at + 1, end: at + 1 + inside.length } }] : [];
};

/** Every acronym that a text writes out beside it: "Media and Entertainment (M&E)", "RMS (records management system)". */
export const expansionsIn = (text: string, { acronyms: cues }: Pick<Vocabulary, 'acronyms'>): Expansion[] => {
  const [before, behind]: [Expansion[], Expansion[]] = [[], []];
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    for (const one of expansionBefore(text, at, cues)) before.push(one);
    for (const one of expansionBehind(text, at, cues)) behind.push(one);
  }
  return [...before, ...behind];
};

const stemsOf = (words: string): string => (fold(words).match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf).join(' ');

/** Whether a concept is known to stand for an acronym by some words of its own, other than the given ones. */
const standsForOthers = (
  conceptId: string,
  acronym: string,
  words: string,
  { lexicon, acronyms }: Pick<Vocabulary, 'lexicon' | 'acronyms'>,
): boolean => {
  const concept = conceptOf(lexicon, conceptId);
  const labels = concept ? [concept.prefLabel, ...concept.altLabels] : [];
  const long = labels.filter((label) => label.includes(' ') && spells(label.split(/[\s-]+/), acronym, acronyms));
  return long.length > 0 && !long.some((label) => stemsOf(label) === stemsOf(words));
};

/** What an acronym that the posting writes out itself stands for there. */
export const ACRONYM_RULES = {
  meant: {
    id: 'acronym-written-out',
    because: 'an acronym stands for the term that the posting writes out beside it: "RMS (records management system)"',
  },
  other: {
    id: 'acronym-of-other-words',
    because: 'an acronym that the posting writes out in other words than the lexicon’s is no term of it',
  },
} as const satisfies Record<string, Rule>;

/**
 * The terms of a text with its acronyms as it writes them out itself: where "M&E" is "media and entertainment" there, it
 * is not monitoring and evaluation; where "RMS" is a records management system, it is records management wherever it
 * stands. Mentions are in order, like those given.
 */
export const resolveAcronyms = (
  text: string,
  mentions: readonly Mention[],
  acronyms: readonly Expansion[],
  vocabulary: Pick<Vocabulary, 'lexicon' | 'without' | 'acronyms'>,
): Mention[] => {
  const {
    without: left,
    acronyms: { generic },
  } = vocabulary;
  const endsWith = (rest: string): boolean => rest === '' || generic.has(rest.toLowerCase());
  const [byMeant, byOther] = [!left.has(ACRONYM_RULES.meant.id), !left.has(ACRONYM_RULES.other.id)];
  const resolved = new Map<string, Mention | null>();
  for (const { acronym, words } of acronyms) {
    const written = text.slice(words.start, words.end);
    const meant = mentions.find(
      (one) => one.start === words.start && one.end <= words.end && endsWith(text.slice(one.end, words.end).trim()),
    );
    const known = mentions.find((one) => one.surface.replace(/s$/, '') === acronym);
    if (byMeant && meant && meant.conceptId !== known?.conceptId) resolved.set(acronym, meant);
    else if (byOther && !meant && known && standsForOthers(known.conceptId, acronym, written, vocabulary))
      resolved.set(acronym, null);
  }
  if (resolved.size === 0) return [...mentions];
  const kept = mentions.filter((one) => !resolved.has(one.surface.replace(/s$/, '')));
  const named = [...resolved].flatMap(([acronym, meant]): Mention[] => {
    if (!meant) return [];
    const places = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}&])${acronym}s?(?![\\p{L}\\p{N}&])`, 'gu'))];
    return places.map(({ index, 0: surface }) => ({
      ...meant,
      start: index,
      end: index + surface.length,
      surface,
      via: 'alias',
    }));
  });
  return [...kept, ...named].sort((a, b) => a.start - b.start);
};
