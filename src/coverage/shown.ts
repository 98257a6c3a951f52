import type { Fact } from '../cv/facts.js';
import type { Cv, CvBlock } from '../cv/read.js';
import { titleLines } from '../cv/titles.js';
import { IMPLIED, innerMentions } from '../matching/inner.js';
import { jobTerms } from '../matching/jobs.js';
import { findMentions } from '../matching/match.js';
import type { Mention, Posting, Span } from '../model.js';
import { linesOf } from '../text/lines.js';
import { spansIn } from '../text/spans.js';
import { conceptOf } from '../vocabulary/lexicon.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { NAMED } from '../vocabulary/types.js';
import { copiedSpans } from './copied.js';
import { type CvIndex, indexCv, indexMentions } from './cv-index.js';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** "Fennel is a boutique consultancy founded by …": what an employer or a client is, not what the CV's owner did. */
const portraysCompany = (cv: Cv, { place, start, end }: CvBlock, { cvCompanies }: Vocabulary): boolean => {
  const text = cv.words.slice(start, end);
  const opening =
    /^[\s•]*[\p{Lu}\d][^.!?\n]{0,60}?\s(?:is|was|are|es|era|fue)\s(?:an?|the|one|un|una|la|el)\s([^.!?,;]{0,80})/u.exec(
      text,
    );
  if (place !== 'prose' || !opening || /(?<![\p{L}\p{N}])(?:I|my|me)(?![\p{L}\p{N}])/u.test(text)) return false;
  return (opening[1] ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => cvCompanies.has(word));
};

/** What a CV shows by its own words, and the passages of it that were taken from the posting and show nothing. */
export interface Shown {
  index: CvIndex;
  copied: Span[];
}

/**
 * Reads what a CV shows: its terms with what they imply and say; and what its owner was, by the titles it states, for who
 * was a technical lead has led. Nothing pasted from the posting, and no subject in the portrait of a company. `thisYear` is
 * the year that ages are counted from, or null.
 */
export const readShown = (
  posting: Pick<Posting, 'text'>,
  cv: Cv,
  facts: readonly Fact[],
  thisYear: number | null,
  vocabulary: Vocabulary,
): Shown => {
  const { lexicon, cvWishes: wishes } = vocabulary;
  const copied = copiedSpans(posting.text, cv.words);
  const portraits = cv.blocks.filter((block) => portraysCompany(cv, block, vocabulary));
  const named = findMentions(cv.words, vocabulary);
  const isName = ({ conceptId }: Mention): boolean => NAMED.has(conceptOf(lexicon, conceptId)?.kind ?? 'concept');
  const isOwn = (mention: Mention): boolean =>
    !copied.some((span) => overlaps(span, mention)) &&
    (isName(mention) || !portraits.some((span) => overlaps(span, mention)));
  const titles = new Set(titleLines(cv).map(({ number }) => number));
  const jobs = linesOf(cv.words).flatMap((line) =>
    jobTerms(cv.words, line, titles.has(line.number), spansIn(named, line), vocabulary),
  );
  const options = { wishes, thisYear, facts };
  const terms = named.filter(isOwn).flatMap((mention) => [mention, ...innerMentions(mention, lexicon, IMPLIED)]);
  // A title is a heading's name of a deed: who bore it did the work.
  const held = indexCv(cv, jobs.filter(isOwn), options).mentions.map((one) => ({ ...one, place: 'prose' as const }));
  return { index: indexMentions([...indexCv(cv, terms, options).mentions, ...held]), copied };
};
