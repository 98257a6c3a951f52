import type { Cv } from '../cv/read.js';
import type { Posting, Warning } from '../model.js';
import { unitsOf } from '../text/units.js';
import type { Assessed } from './assess.js';
import { REPEATED } from './weights.js';

/** The languages that the lexicon has labels in. */
const KNOWN_LANGUAGES: ReadonlySet<string> = new Set(['en', 'es']);

/** Below this a score hangs on single words. */
const FEW_TERMS = 5;

/** Eight words in a row are not shared by chance; a tenth of a CV made of such runs was copied. */
const SHINGLE = 8;
const COPIED_SHARE = 0.1;

const shingles = (text: string): string[] => {
  const keys = unitsOf(text)
    .map((unit) => unit.key)
    .filter((key) => /[\p{L}\p{N}]/u.test(key));
  return keys.slice(SHINGLE - 1).map((_, i) => keys.slice(i, i + SHINGLE).join(' '));
};

const copiedShare = (posting: string, cv: string): number => {
  const own = shingles(cv);
  const theirs = new Set(shingles(posting));
  return own.length === 0 ? 0 : own.filter((one) => theirs.has(one)).length / own.length;
};

/** Terms of the posting that the CV names too often: more of the same adds nothing to the score. */
const repetitionWarnings = (cv: Cv, assessed: readonly Assessed[]): Warning[] => {
  const words = cv.words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return assessed.flatMap(({ requirement, evidence }) => {
    const times = evidence.filter(({ mention, conceptId }) => mention !== null && conceptId === requirement.id).length;
    if (times <= REPEATED.times || (100 * times) / words <= REPEATED.inHundredWords) return [];
    const message = `the CV names ${requirement.label} ${times} times in ${words} words: repetition earns nothing here and reads as stuffing`;
    return [{ code: 'repetition', message }];
  });
};

/** What the reader should know before trusting the score. `cvLanguage` is ISO 639-1 or `und`. */
export const coverageWarnings = (
  posting: Posting,
  cv: Cv,
  assessed: readonly Assessed[],
  cvLanguage: string,
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
  if (!KNOWN_LANGUAGES.has(posting.language) && posting.language !== 'und') {
    const message = `the posting is in a language (${posting.language}) whose words the lexicon does not have: only names are recognised`;
    warnings.push({ code: 'language', message });
  }
  if (KNOWN_LANGUAGES.has(posting.language) && cvLanguage !== 'und' && cvLanguage !== posting.language) {
    const message = `the posting is written in “${posting.language}” and the CV in “${cvLanguage}”: a recruiter's search in the posting's words finds little of it`;
    warnings.push({ code: 'language-differs', message });
  }
  warnings.push(...repetitionWarnings(cv, assessed));
  if (copiedShare(posting.text, cv.words) > COPIED_SHARE) {
    const message = 'the CV repeats whole passages of the posting: recruiters see it, and this score is worth nothing';
    warnings.push({ code: 'copied-posting', message });
  }
  return warnings;
};
