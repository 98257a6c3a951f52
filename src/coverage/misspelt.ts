import type { Cv } from '../cv/read.js';
import { findMentions } from '../matching/match.js';
import { findNearMisses, type NearMiss } from '../matching/nearmiss.js';
import type { Posting, Warning } from '../model.js';
import type { PostingTerms } from '../posting/context/terms.js';
import { ASKING } from '../posting/sections/sections.js';
import { fold } from '../text/fold.js';
import { lineAt, linesOf } from '../text/lines.js';
import type { Vocabulary } from '../vocabulary/open.js';

/** More than these of one text are a fault of the text, and listing them helps nobody. */
const MOST_OF_ONE = 5;

/** How Spanish words end and no name: "modernizar" is no slip of Modernizr. */
const SPANISH = /^\p{Ll}+(?:iz(?:ar|ad[oa]s?)|ificar|ear|ando|iendo|mente|ci[oó]n|dad)$/u;

/** The words of a posting and a CV that look like misspelt names. Offsets are into each one's own text. */
export interface Misspelt {
  posting: readonly NearMiss[];
  cv: readonly NearMiss[];
}

/**
 * Finds what looks misspelt in the CV and where the posting asks for something. The posting's own names (company, title)
 * are none. Throws LexiconError where the build's dictionary is missing.
 */
export const findMisspelt = (
  posting: Posting,
  cv: Cv,
  { text, mentions }: PostingTerms,
  vocabulary: Vocabulary,
): Misspelt => {
  const own = new Set(fold(`${posting.hiringOrganization ?? ''} ${posting.title ?? ''}`).match(/[\p{L}\p{N}]+/gu));
  const asking = posting.sections.filter(({ kind }) => ASKING.has(kind));
  const inPosting = findNearMisses(text, mentions, vocabulary.lexicon, (key) => own.has(key));
  return {
    posting: inPosting.filter(
      ({ start, surface }) =>
        asking.some((one) => one.start <= start && start < one.end) &&
        !(posting.language === 'es' && SPANISH.test(surface)),
    ),
    cv: findNearMisses(cv.words, findMentions(cv.words, vocabulary), vocabulary.lexicon),
  };
};

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
