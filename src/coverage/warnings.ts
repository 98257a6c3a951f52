import type { CvDates } from '../cv/dates.js';
import { byTime, isReversed, type Moment } from '../cv/months.js';
import type { PreparedCv } from '../cv/prepared.js';
import type { Posting, Span, Warning } from '../model.js';
import type { Assessed } from './assess.js';
import { REPEATED } from './weights.js';

/** The languages that the lexicon has labels in. */
const KNOWN_LANGUAGES: ReadonlySet<string> = new Set(['en', 'es']);

/** As many jobs as one needs to be told of. */
const MOST_JOBS = 4;

/** Below this a score hangs on single words. */
const FEW_TERMS = 5;

/** Terms of the posting that the CV names too often: more of the same adds nothing to the score. */
const repetitionWarnings = (words: number, assessed: readonly Assessed[]): Warning[] =>
  assessed.flatMap(({ requirement, evidence }) => {
    let times = 0;
    for (const { use, conceptId } of evidence) if (use && conceptId === requirement.id) times += use.mentions.length;
    if (times <= REPEATED.times || (100 * times) / words <= REPEATED.inHundredWords) return [];
    const message = `the CV names ${requirement.label} ${times} times in ${words} words: repetition earns nothing here and reads as stuffing`;
    return [{ code: 'repetition', message }];
  });

/** Ranges of the CV that end before they begin or begin in years to come: they count for nothing. */
export const dateWarnings = ({ ranges }: Pick<CvDates, 'ranges'>, asOf: Moment): Warning[] =>
  ranges.flatMap(({ line, words, period }): Warning[] => {
    const tell = (what: string): Warning[] => [
      { code: 'cv-dates', message: `line ${line} of the CV says “${words}”, which ${what}: it counts for nothing` },
    ];
    if (isReversed(period)) return tell('ends before it begins');
    return byTime(period.from, asOf) > 0 ? tell('lies in the future') : [];
  });

/**
 * What the reader should know before trusting the score. `copied` are the passages that the CV took from the posting,
 * `jobs` the several jobs that the posting is for.
 */
export const coverageWarnings = (
  posting: Posting,
  { language: cvLanguage, wordCount }: Pick<PreparedCv, 'language' | 'wordCount'>,
  assessed: readonly Assessed[],
  copied: readonly Span[],
  jobs: readonly string[],
): Warning[] => {
  const warnings: Warning[] = [];
  const count = assessed.length;
  if (count === 0) {
    const message = 'no term of the posting is known to the lexicon or asked for: there is nothing to measure';
    warnings.push({ code: 'nothing-to-measure', message });
  } else if (count < FEW_TERMS) {
    const message = `only ${count} ${count === 1 ? 'term was' : 'terms were'} recognised in the posting: the score says little`;
    warnings.push({ code: 'few-terms', message });
  }
  if (jobs.length > 0) {
    const message = `the posting is for several jobs (${jobs.slice(0, MOST_JOBS).join('; ')}): the score is over all of them; paste the part you mean`;
    warnings.push({ code: 'several-jobs', message });
  }
  if (!KNOWN_LANGUAGES.has(posting.language) && posting.language !== 'und') {
    const message = `the posting is in a language (${posting.language}) whose words the lexicon does not have: only names are recognised`;
    warnings.push({ code: 'language', message });
  }
  if (KNOWN_LANGUAGES.has(posting.language) && cvLanguage !== 'und' && cvLanguage !== posting.language) {
    const message = `the posting is written in “${posting.language}” and the CV in “${cvLanguage}”: a recruiter's search in the posting's words finds little of it`;
    warnings.push({ code: 'language-differs', message });
  }
  for (const one of repetitionWarnings(wordCount, assessed)) warnings.push(one);
  if (copied.length > 0) {
    const message =
      'the CV repeats whole passages of the posting: recruiters see it; what stands in them counts for nothing here';
    warnings.push({ code: 'copied-posting', message });
  }
  return warnings;
};
