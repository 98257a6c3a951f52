import { IMPORTANCES } from '../model.js';
import { unmarked } from '../posting/document/markup.js';
import { isAcronymPair } from '../text/acronym.js';
import { fold } from '../text/fold.js';
import { searchedIn } from '../text/surface.js';
import { NAMED } from '../vocabulary/types.js';
import type { JudgedItem } from './judged.js';
import type { Search, SearchTerm } from './schema.js';
import { toUnits, wishOf } from './score.js';

/** Searches with more terms than this find nobody, so recruiters do not write them. */
const MOST_TERMS = 5;
/** More ways to write one thing than anyone types. */
const MOST_WORDS = 3;
/** Longer than this no one types a practice's name as the posting has it. */
const LONGEST_PRACTICE = 3;
/** Names of products are typed before subjects and practices, and what years are asked of before the rest. */
const NAME_FIRST = 1.3;
const YEARS_FIRST = 1.15;

/** Neither virtues nor words of everyday speech are searched for. */
const isSearched = ({ kind, everyday, weight }: JudgedItem): boolean => kind !== 'soft' && !everyday && weight > 0;

/** How soon a recruiter types a unit, common or not: what everyone knows comes first. */
const wish = ({ items }: { items: readonly JudgedItem[] }): number =>
  Math.max(
    ...items.map(
      (item) => wishOf(item) * (NAMED.has(item.kind) ? NAME_FIRST : 1) * (item.years === null ? 1 : YEARS_FIRST),
    ),
  );

/** A product's name shorter than this is a note's ("TS"), unless it is the usual one. */
const SHORTEST_NAME = 3;

/** What is typed for an item: the posting's words; for a subject that it words at length, the usual name. */
const wordOf = ({ kind, label, posting }: JudgedItem): string => {
  const words = unmarked(posting[0]?.surface ?? label);
  if (words.length < SHORTEST_NAME && fold(words) !== fold(label) && !isAcronymPair(words, label)) return label;
  return NAMED.has(kind) || words.split(' ').length < LONGEST_PRACTICE || fold(words) === fold(label) ? words : label;
};

const literalIn = (items: readonly JudgedItem[], words: readonly string[]): number | null => {
  const keys = words.map(searchedIn);
  // One name may stand in many places; what it holds is looked for once.
  const without = new Set<string>();
  for (const { evidence } of items) {
    for (const { source, surface, line } of evidence) {
      if (source !== 'cv' || without.has(surface)) continue;
      if (words.includes(surface)) return line;
      const searched = searchedIn(unmarked(surface));
      if (keys.some((key) => searched.includes(key))) return line;
      without.add(surface);
    }
  }
  return null;
};

const insteadIn = (items: readonly JudgedItem[]): SearchTerm['instead'] => {
  for (const { evidence } of items) {
    const other = evidence.find(({ source, via }) => source === 'cv' && via !== 'implied' && via !== 'related');
    if (other && other.line !== null) return { surface: other.surface, line: other.line };
  }
  return null;
};

const quoted = (words: string): string => (/^[\p{L}\p{N}]+$/u.test(words) ? words : `"${words}"`);

/** The search in the Boolean syntax that the systems share. */
const booleanOf = (terms: readonly SearchTerm[]): string =>
  terms
    .map(({ words }) => (words.length > 1 ? `(${words.map(quoted).join(' OR ')})` : quoted(words[0] ?? '')))
    .join(' AND ');

/**
 * The search that a recruiter would likely write for a posting: its weightiest required terms (where nothing is required
 * its wishes, else what it mentions), alternatives joined; null where nothing is asked for that is searched for. Plain
 * searches find words as they stand (`ats` knows no engine's own rules), so each term is found only literally.
 */
export const searchOf = (items: readonly JudgedItem[]): Search | null => {
  const searched = items.filter(isSearched);
  const drawnFrom = IMPORTANCES.find((importance) => searched.some((item) => item.importance === importance));
  if (drawnFrom === undefined) return null;
  const terms = toUnits(searched.filter(({ importance }) => importance === drawnFrom))
    .sort((a, b) => wish(b) - wish(a))
    .slice(0, MOST_TERMS)
    .map((unit): SearchTerm => {
      const words = [...new Set(unit.items.map(wordOf))].slice(0, MOST_WORDS);
      const line = literalIn(unit.items, words);
      const instead = line === null ? insteadIn(unit.items) : null;
      return { words, items: unit.items.map(({ id }) => id), line, instead };
    });
  return { boolean: booleanOf(terms), drawnFrom, misses: terms.filter(({ line }) => line === null).length, terms };
};
