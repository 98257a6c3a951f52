import type { Span } from '../model.js';
import { fold } from '../text/fold.js';
import { LANGUAGE_LEVELS, type LanguageLevel } from '../vocabulary/cues/cv.js';

/** A level with the words that say it. */
export interface SaidLevel {
  level: LanguageLevel;
  surface: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** "professional working proficiency": no phrase of a level has more words. */
const MOST_WORDS = 4;
/** What ends the words about a language: an end of a sentence or a field, but not the comma of "German, fluent". */
const CLAUSE_END = /[.;|·•\n\r\t]/;
/** What stands between languages that share a level: "fluent English, French and German". */
const JOINED = /^\s*(?:[,/&]|and|or|y|o|e|und|oder|et|ou)\s*$/iu;
/** "English, German (B1)" says a level of German only. */
const LISTED = /,/;

/** The levels that some words say, in their order; the longest phrase at each place. */
export const levelsIn = (text: string, levels: ReadonlyMap<string, LanguageLevel>): (SaidLevel & Span)[] => {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: fold(word),
    start: index,
    end: index + word.length,
  }));
  const found: (SaidLevel & Span)[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
      const some = words.slice(at, at + count);
      const level = levels.get(some.map(({ key }) => key).join(' '));
      const [start, end] = [some[0]?.start ?? 0, some.at(-1)?.end ?? 0];
      if (level === undefined) continue;
      found.push({ level, surface: text.slice(start, end), start, end });
      at += count - 1;
      break;
    }
  }
  return found;
};

/** How far a level stands from a language, in words between them; a comma or a bracket's end parts them too. */
const distanceOver = (gap: string): number =>
  CLAUSE_END.test(gap) ? Number.POSITIVE_INFINITY : (gap.match(WORD)?.length ?? 0) + (/[,)]/.test(gap) ? 0.5 : 0);

interface Assigned {
  said: SaidLevel;
  distance: number;
  /** Whether it stands before its language. */
  before: boolean;
}

/**
 * The level that a text says of each language it names ("German (B2)", "fluent German", "German at C1 level"), null where
 * none. `languages` are their spans in order. A level is that of the nearer language beside it; languages joined to one
 * share it.
 */
export const levelsOf = (
  text: string,
  languages: readonly Span[],
  levels: ReadonlyMap<string, LanguageLevel>,
): (SaidLevel | null)[] => {
  const own = languages.map((): Assigned | null => null);
  for (const { start, end, ...said } of levelsIn(text, levels)) {
    const next = languages.findIndex((language) => language.start >= end);
    const previous = languages.findLastIndex((language) => language.end <= start);
    const toNext = next < 0 ? Number.POSITIVE_INFINITY : distanceOver(text.slice(end, languages[next]?.start));
    const toPrevious =
      previous < 0 ? Number.POSITIVE_INFINITY : distanceOver(text.slice(languages[previous]?.end, start));
    const before = toNext < toPrevious;
    const at = before ? next : previous;
    const distance = Math.min(toNext, toPrevious);
    if (Number.isFinite(distance) && distance < (own[at]?.distance ?? Number.POSITIVE_INFINITY))
      own[at] = { said, distance, before };
  }
  const isJoined = (at: number): boolean =>
    at > 0 && JOINED.test(text.slice(languages[at - 1]?.end, languages[at]?.start));
  const shared = [...own];
  for (let at = 1; at < own.length; at++)
    if (!shared[at] && shared[at - 1]?.before && isJoined(at)) shared[at] = shared[at - 1] ?? null;
  for (let at = own.length - 1; at > 0; at--) {
    const here = shared[at];
    const gap = text.slice(languages[at - 1]?.end, languages[at]?.start);
    if (here && !here.before && !shared[at - 1] && isJoined(at) && !LISTED.test(gap)) shared[at - 1] = here;
  }
  return shared.map((one) => one?.said ?? null);
};

/** Whether a level is at least another. */
export const isAtLeast = (level: LanguageLevel, asked: LanguageLevel): boolean =>
  LANGUAGE_LEVELS.indexOf(level) >= LANGUAGE_LEVELS.indexOf(asked);
