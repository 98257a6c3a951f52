import { IMPLIED, innerMentions } from '../matching/inner.js';
import { jobTerms } from '../matching/jobs.js';
import type { Mention, Span } from '../model.js';
import { linesOf } from '../text/lines.js';
import { overlap, spansIn } from '../text/spans.js';
import { conceptOf } from '../vocabulary/lexicon.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { NAMED } from '../vocabulary/types.js';
import type { Cv, CvBlock } from './cv.js';
import type { Fact } from './facts.js';
import { type CvMention, placerOf } from './mentions.js';
import type { TitleLine } from './titles.js';

/** Words of a CV that name something, and all that they show. */
export interface Found extends Span {
  shows: readonly CvMention[];
}

/** "Fennel is a boutique consultancy founded by …": what an employer or a client is, not what the CV's owner did. */
const describesCompany = (cv: Cv, { place, start, end }: CvBlock, { cvCompanies }: Vocabulary): boolean => {
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

/** What a CV's words are read from. `named` are all terms in it, `titles` the lines that may state a job's title. */
export interface CvWords {
  cv: Cv;
  facts: readonly Fact[];
  named: readonly Mention[];
  titles: readonly TitleLine[];
}

/**
 * Finds what a CV shows: its terms with what they imply and say; and what its owner was, by the titles it states, for who
 * was a technical lead has led. No subject in the description of a company.
 */
export const findShown = ({ cv, facts, named, titles }: CvWords, vocabulary: Vocabulary): Found[] => {
  const { lexicon, cvWishes: wishes } = vocabulary;
  const place = placerOf(cv, { lines: linesOf(cv.text), wishes, facts });
  const descriptions = cv.blocks.filter((block) => describesCompany(cv, block, vocabulary));
  const isName = ({ conceptId }: Mention): boolean => NAMED.has(conceptOf(lexicon, conceptId)?.kind ?? 'concept');
  const isOwn = (mention: Mention): boolean =>
    isName(mention) || !descriptions.some((description) => overlap(description, mention));
  const found = ({ start, end }: Mention, mentions: readonly Mention[]): Found => ({
    start,
    end,
    shows: mentions.map(place).filter((one) => one !== null),
  });
  const titled = new Set(titles.map(({ number }) => number));
  const jobs = linesOf(cv.words).flatMap((line) =>
    jobTerms(cv.words, line, titled.has(line.number), spansIn(named, line), vocabulary),
  );
  const terms = named.filter(isOwn).map((one) => found(one, [one, ...innerMentions(one, lexicon, IMPLIED)]));
  // A title is a heading's name of a deed: who bore it did the work.
  const held = jobs
    .filter(isOwn)
    .map((job) => found(job, [job]))
    .map(({ shows, ...span }) => ({ ...span, shows: shows.map((one) => ({ ...one, place: 'prose' as const })) }));
  return [...terms, ...held];
};
