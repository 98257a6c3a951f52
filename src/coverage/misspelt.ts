import type { Slip } from '../cv/slips.js';
import { findNearMisses, type NearMiss } from '../matching/nearmiss.js';
import type { Posting, Warning } from '../model.js';
import type { PostingTerms } from '../posting/context/terms.js';
import { ASKING } from '../posting/sections/sections.js';
import { fold } from '../text/fold.js';
import { type Line, lineAt } from '../text/lines.js';
import type { Vocabulary } from '../vocabulary/open.js';

/** More than these of one text are a fault of the text, and listing them helps nobody. */
const MOST_OF_ONE = 5;

/** How Spanish words end and no name: "modernizar" is no slip of Modernizr. */
const SPANISH = /^\p{Ll}+(?:iz(?:ar|ad[oa]s?)|ificar|ear|ando|iendo|mente|ci[oó]n|dad)$/u;

/**
 * Finds what looks misspelt where a posting asks for something. Its own names (company, title) are none. Offsets are into
 * its text. Throws LexiconError where the build's dictionary is missing.
 */
export const findMisspelt = (
  posting: Posting,
  { text, mentions }: PostingTerms,
  vocabulary: Vocabulary,
): NearMiss[] => {
  const own = new Set(fold(`${posting.hiringOrganization ?? ''} ${posting.title ?? ''}`).match(/[\p{L}\p{N}]+/gu));
  const asking = posting.sections.filter(({ kind }) => ASKING.has(kind));
  return findNearMisses(text, mentions, vocabulary.lexicon, (key) => own.has(key)).filter(
    ({ start, surface }) =>
      asking.some((one) => one.start <= start && start < one.end) &&
      !(posting.language === 'es' && SPANISH.test(surface)),
  );
};

const warning = (place: string, message: string): Warning => ({ code: 'near-miss', message: `${place} ${message}` });

/** A warning for each slip, the CV's first: a slip there costs points. `lines` are the posting's. */
export const misspeltWarnings = (
  inCv: readonly Slip[],
  inPosting: readonly NearMiss[],
  lines: readonly Line[],
): Warning[] => [
  ...inCv
    .slice(0, MOST_OF_ONE)
    .map(({ line, surface, label }) =>
      warning(`cv:${line}`, `“${surface}” looks like ${label}: if it is meant, mend it, for it counts for nothing`),
    ),
  ...inPosting
    .slice(0, MOST_OF_ONE)
    .map(({ start, surface, label }) =>
      warning(`posting:${lineAt(lines, start).number}`, `“${surface}” looks like ${label}; it is not scored`),
    ),
];
