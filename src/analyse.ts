import { assessedCvOf } from './advice/assessed.js';
import { weighFacts } from './advice/facts.js';
import { suggest } from './advice/suggest.js';
import { answerChecks } from './coverage/answers.js';
import { assess } from './coverage/assess.js';
import { complete } from './coverage/complete.js';
import { copiedSpans } from './coverage/copied.js';
import { itemsOf, partsOf } from './coverage/cover.js';
import { misspeltWarnings } from './coverage/misspelt.js';
import { referenceYear } from './coverage/recency.js';
import type { Coverage } from './coverage/schema.js';
import { scoreOf } from './coverage/score.js';
import { answerSeniority } from './coverage/seniority.js';
import { coverageWarnings } from './coverage/warnings.js';
import { type PreparedCv, withoutPassages } from './cv/prepared.js';
import type { Posting } from './model.js';
import { bodyOf } from './posting/document/read.js';
import { understand } from './posting/passes.js';
import type { Runner } from './posting/understanding.js';
import { sha256Of } from './text/digest.js';
import { linesOf } from './text/lines.js';
import type { Vocabulary } from './vocabulary/open.js';

/** What a posting is judged by. */
export interface Judging {
  vocabulary: Vocabulary;
  tool: Coverage['tool'];
  /** Runs each pass over the posting, and may measure it. */
  runner?: Runner;
}

/**
 * The whole judgement as one pure function: a posting and a CV that was prepared by the same vocabulary in, the coverage
 * out. The same input gives the same output, to the byte, whatever else the CV was judged for.
 */
export const analyse = (posting: Posting, prepared: PreparedCv, { vocabulary, tool, runner }: Judging): Coverage => {
  const { lexicon } = vocabulary;
  const { text } = posting;
  const lines = linesOf(text);

  const understood = understand(posting, vocabulary, runner);
  const requirements = understood.requirements.map(({ requirement }) => requirement);
  const thisYear = referenceYear(prepared.dates, posting.datePosted);
  const copied = copiedSpans(text, prepared.runs);
  const cv = withoutPassages(prepared, copied, vocabulary);
  const assessed = assess(requirements, { shown: cv.shown, thisYear, lines, vocabulary });
  const assessedCv = assessedCvOf(assessed, cv.shown);
  const weighed = weighFacts(assessedCv);
  const sameLanguage = posting.language === 'und' || cv.language === 'und' || posting.language === cv.language;

  return complete({
    schemaVersion: '1',
    tool,
    lexiconVersion: lexicon.version,
    posting: {
      title: posting.title,
      hiringOrganization: posting.hiringOrganization,
      url: posting.url,
      language: posting.language,
      sha256: sha256Of(bodyOf(posting)),
    },
    cv: { path: cv.cv.path, sha256: cv.sha256 },
    score: scoreOf(assessed),
    parts: partsOf(assessed),
    items: itemsOf(assessed, { text, lines }, cv.facts, lexicon),
    checks: answerChecks(
      understood.checks,
      { text, lines },
      { cv, lexicon, thisYear, places: vocabulary.stated.places },
    ),
    facts: weighed,
    suggestions: suggest(weighed, { assessedCv, sameLanguage, untold: vocabulary.untold }),
    unknownTerms: [...understood.unknownTerms],
    warnings: [
      ...posting.warnings,
      ...coverageWarnings(posting, cv, assessed, copied, understood.jobs.names),
      ...misspeltWarnings(cv.slips, understood.slips, lines),
    ],
    seniority: answerSeniority(understood.seniority, { text, lines }, cv.titles, vocabulary),
  });
};
