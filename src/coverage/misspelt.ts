import type { Cv } from '../cv/read.js';
import { findMentions } from '../matching/match.js';
import { findNearMisses, type NearMiss } from '../matching/nearmiss.js';
import type { Posting, Warning } from '../model.js';
import { lineAt, linesOf } from '../text/lines.js';
import type { Vocabulary } from '../vocabulary/open.js';

/** More than these of one text are a fault of the text, and listing them helps nobody. */
const MOST_OF_ONE = 5;

/** The words of a posting and a CV that look like misspelt names. Offsets are into each one's own text. */
export interface Misspelt {
  posting: readonly NearMiss[];
  cv: readonly NearMiss[];
}

/** Finds what looks misspelt in a CV. Throws LexiconError where the build's dictionary is missing. */
export const findCvSlips = (cv: Cv, vocabulary: Vocabulary): NearMiss[] =>
  findNearMisses(cv.words, findMentions(cv.words, vocabulary), vocabulary.lexicon);

/** A warning for each, the CV's first: a slip there costs points. */
export const misspeltWarnings = (misspelt: Misspelt, posting: Posting, cv: Cv): Warning[] => {
  const lines = { posting: linesOf(posting.text), cv: linesOf(cv.text) };
  const warning = (source: 'posting' | 'cv', start: number, message: string): Warning => ({
    code: 'near-miss',
    message: `${source}:${lineAt(lines[source], start).number} ${message}`,
  });
  return [
    ...misspelt.cv
      .slice(0, MOST_OF_ONE)
      .map(({ start, surface, label }) =>
        warning('cv', start, `“${surface}” looks like ${label}: if it is meant, mend it, for it counts for nothing`),
      ),
    ...misspelt.posting
      .slice(0, MOST_OF_ONE)
      .map(({ start, surface, label }) =>
        warning('posting', start, `“${surface}” looks like ${label}; it is not scored`),
      ),
  ];
};
