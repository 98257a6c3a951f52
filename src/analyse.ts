import { assessedCvOf } from './advice/assessed.js';
import { weighFacts } from './advice/facts.js';
import { namedIn, relevanceOf } from './advice/relevance.js';
import { suggest } from './advice/suggest.js';
import { answerChecks } from './coverage/answers.js';
import { assess } from './coverage/assess.js';
import { complete } from './coverage/complete.js';
import { copiedSpans } from './coverage/copied.js';
import { itemsOf, partsOf } from './coverage/cover.js';
import { misspeltWarnings } from './coverage/misspelt.js';
import { asOfMonth, type Clock } from './coverage/recency.js';
import type { Coverage } from './coverage/schema.js';
import { scoreOf } from './coverage/score.js';
import { answerSeniority } from './coverage/seniority.js';
import { coverageWarnings, dateWarnings } from './coverage/warnings.js';
import { writeMoment } from './cv/months.js';
import { type PreparedCv, withoutPassages } from './cv/prepared.js';
import type { Posting } from './model.js';
import { understand } from './posting/passes.js';
import type { Runner } from './posting/understanding.js';
import { sha256Of } from './text/digest.js';
import { linesOf } from './text/lines.js';
import type { Vocabulary } from './vocabulary/open.js';

/** What a posting is judged by. */
export interface Judging {
  vocabulary: Vocabulary;
  tool: Coverage['tool'];
  /** What may be the present month: no other clock is read. */
  clock: Clock;
  /** Runs each pass over the posting, and may measure it. */
  runner?: Runner;
}

/**
 * The whole judgement as one pure function: a posting and a CV that was prepared by the same vocabulary in, the coverage
 * out. The same input gives the same output, to the byte, whatever else the CV was judged for.
 */
export const analyse = (
  posting: Posting,
  prepared: PreparedCv,
  { vocabulary, tool, clock, runner }: Judging,
): Coverage => {
  const { lexicon } = vocabulary;
  const { text } = posting;
  const lines = linesOf(text);

  const understood = understand(posting, vocabulary, runner);
  const requirements = understood.requirements.map(({ requirement }) => requirement);
  const asOf = asOfMonth(prepared.dates, posting.datePosted, clock);
  const copied = copiedSpans(text, prepared.runs);
  const cv = withoutPassages(prepared, copied, vocabulary);
  const assessed = assess(requirements, { shown: cv.shown, asOf, lines, vocabulary });
  const assessedCv = assessedCvOf(assessed, cv.shown);
  const relevant = relevanceOf(assessed, cv.shown, namedIn(understood.mentions), vocabulary);
  const weighed = weighFacts(assessedCv, relevant);
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
      sha256: sha256Of(text.slice(posting.bodyStart)),
    },
    cv: { path: cv.cv.path, sha256: cv.sha256, converted: cv.cv.converted },
    asOf: writeMoment(asOf),
    score: scoreOf(assessed),
    parts: partsOf(assessed),
    items: itemsOf(assessed, { text, lines }, cv, lexicon),
    checks: answerChecks(understood.checks, { text, lines }, { cv, vocabulary, asOf }),
    facts: weighed,
    suggestions: suggest(weighed, { assessedCv, sameLanguage, untold: vocabulary.untold }),
    unknownTerms: [...understood.unknownTerms],
    warnings: [
      ...posting.warnings,
      ...coverageWarnings(posting, cv, assessed, copied, understood.jobs.names),
      ...dateWarnings(prepared.dates, asOf),
      ...misspeltWarnings(cv.slips, understood.slips, lines),
    ],
    seniority: answerSeniority(understood.seniority, { text, lines }, cv.titles, vocabulary),
  });
};
