import { SENIORITIES, type Seniority } from '../model.js';
import { longestIn, scanTables } from '../text/phrasetables.js';
import { unitsOf } from '../text/units.js';
import type { Vocabulary } from '../vocabulary/open.js';

/** How high a level is: 0 is the lowest. */
export const heightOf = (level: Seniority): number => SENIORITIES.indexOf(level);

/**
 * The levels that a title names, lowest first: "Mid–Senior" names two. Of phrases at one place the longest counts, so
 * that "semi senior" is no "senior".
 */
export const levelsIn = (title: string, { titleTables }: Pick<Vocabulary, 'titleTables'>): Seniority[] => {
  const units = unitsOf(title);
  const named = scanTables(units, titleTables);
  const found = new Set<Seniority>();
  for (let at = 0; at < units.length; ) {
    const lengths = SENIORITIES.map((level) => longestIn(named, level, at));
    const longest = Math.max(...lengths);
    const level = longest > 0 ? SENIORITIES[lengths.indexOf(longest)] : undefined;
    if (level) found.add(level);
    at += Math.max(1, longest);
  }
  return SENIORITIES.filter((level) => found.has(level));
};
