import type { Coverage, CoverageItem } from '../coverage/schema.js';
import { toUnits } from '../coverage/score.js';

/** Searches with more terms than this find nobody, so recruiters do not write them. */
const MOST_TERMS = 5;
/** More ways to write one thing than anyone types. */
const MOST_WORDS = 3;

/** One term of a search: words of which any will do, and where the CV has one of them as it stands. */
export interface QueryTerm {
  words: string[];
  /** The CV's line with one of the words, literally; null where a plain search does not find it. */
  line: number | null;
  /** What the CV writes in their place, with its line. */
  instead: { surface: string; line: number } | null;
}

/** Virtues are not searched for. */
const isSearched = ({ importance, kind }: CoverageItem): boolean => importance === 'required' && kind !== 'soft';

/** How much a unit is wanted, common or not: a recruiter types what everyone knows first. */
const wish = ({ items }: { items: readonly CoverageItem[] }): number =>
  Math.max(...items.map(({ weight, specificity }) => weight / specificity));

const literalIn = (item: CoverageItem): number | null =>
  item.evidence.find(({ source, via }) => source === 'cv' && via === 'literal')?.line ?? null;

const insteadIn = (item: CoverageItem): QueryTerm['instead'] => {
  const other = item.evidence.find(({ source, via }) => source === 'cv' && (via === 'variant' || via === 'alias'));
  return other && other.line !== null ? { surface: other.surface, line: other.line } : null;
};

const firstOf = <T>(items: readonly CoverageItem[], read: (item: CoverageItem) => T | null): T | null => {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
};

/**
 * The search that a recruiter would likely write for a posting: its weightiest required terms, alternatives joined. Plain
 * searches find words as they stand (`ats` knows no engine's own rules), so each term is found only literally.
 */
export const queryOf = ({ items }: Pick<Coverage, 'items'>): QueryTerm[] =>
  toUnits(items.filter(isSearched))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => wish(b) - wish(a))
    .slice(0, MOST_TERMS)
    .map((unit) => {
      const surfaces = unit.items.flatMap((item) => item.posting.slice(0, 1).map(({ surface }) => surface));
      const line = firstOf(unit.items, literalIn);
      return {
        words: [...new Set(surfaces.map((surface) => surface.replace(/\s+/g, ' ')))].slice(0, MOST_WORDS),
        line,
        instead: line === null ? firstOf(unit.items, insteadIn) : null,
      };
    });

const quoted = (words: string): string => (/^[\p{L}\p{N}]+$/u.test(words) ? words : `"${words}"`);

/** The search in the Boolean syntax that the systems share: AND, OR, quoted phrases, brackets. */
export const booleanOf = (terms: readonly QueryTerm[]): string =>
  terms
    .map(({ words }) => (words.length > 1 ? `(${words.map(quoted).join(' OR ')})` : quoted(words[0] ?? '')))
    .join(' AND ');
