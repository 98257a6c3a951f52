import { createHash } from 'node:crypto';
import { placeFacts, type Scene, weighFacts } from './advice/facts.js';
import { suggest } from './advice/suggest.js';
import { answerAsks } from './coverage/answers.js';
import { assess } from './coverage/assess.js';
import { complete } from './coverage/complete.js';
import { itemsOf, partsOf } from './coverage/cover.js';
import { findCvSlips, misspeltWarnings } from './coverage/misspelt.js';
import { neighboursOf } from './coverage/neighbours.js';
import { referenceYear } from './coverage/recency.js';
import type { Coverage } from './coverage/schema.js';
import { scoreOf } from './coverage/score.js';
import { answerSeniority } from './coverage/seniority.js';
import { readShown } from './coverage/shown.js';
import { coverageWarnings } from './coverage/warnings.js';
import type { Fact } from './cv/facts.js';
import type { Cv } from './cv/read.js';
import { detectLanguage } from './matching/language.js';
import type { Posting } from './model.js';
import { bodyOf } from './posting/document/read.js';
import { understand } from './posting/passes.js';
import { lineAt, linesOf } from './text/lines.js';
import type { Vocabulary } from './vocabulary/open.js';

/** What one analysis is made of. */
export interface AnalysisInput {
  posting: Posting;
  cv: Cv;
  facts: readonly Fact[];
  tool: Coverage['tool'];
}

/** Hexadecimal SHA-256. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The whole judgement as one pure function: a posting and a CV with its ledger in, the coverage out. The same input
 * gives the same output, to the byte.
 */
export const analyse = (input: AnalysisInput, vocabulary: Vocabulary): Coverage => {
  const { posting, cv, facts } = input;
  const { lexicon } = vocabulary;
  const lines = linesOf(posting.text);
  const lineOf = (offset: number): number => lineAt(lines, offset).number;

  const understood = understand(posting, vocabulary);
  const requirements = understood.requirements.map(({ requirement }) => requirement);
  const misspelt = { posting: understood.slips, cv: findCvSlips(cv, vocabulary) };
  const thisYear = referenceYear(cv, posting.datePosted);
  const { index, copied } = readShown(posting, cv, facts, thisYear, vocabulary);
  const placed = placeFacts(facts, cv, index);
  const shown = new Set([...index.byConcept.keys(), ...placed.flatMap((one) => one.concepts)]);
  const neighbours = neighboursOf(lexicon, shown, vocabulary);
  const factsTold = (told: boolean) => placed.filter(({ line }) => (line !== null) === told).map(({ fact }) => fact);
  const ledger = { told: factsTold(true), unsaid: factsTold(false) };
  const shareOf = (id: string): number => vocabulary.shares.get(id) ?? 0;
  const assessed = assess(requirements, { index, ledger, neighbours, lineOf, shareOf });
  const scene: Scene = { assessed, index, facts: placed, neighbours, vague: vocabulary.vague };
  const weighed = weighFacts(scene);
  const language = detectLanguage(cv.words, vocabulary);
  const sameLanguage = posting.language === 'und' || language === 'und' || posting.language === language;

  return complete({
    schemaVersion: '1',
    tool: input.tool,
    lexiconVersion: lexicon.version,
    posting: {
      title: posting.title,
      hiringOrganization: posting.hiringOrganization,
      url: posting.url,
      language: posting.language,
      sha256: digest(bodyOf(posting.text)),
    },
    cv: { path: cv.path, sha256: digest(cv.text) },
    score: scoreOf(assessed),
    parts: partsOf(assessed),
    items: itemsOf(assessed, posting.text, cv, facts, lexicon),
    checks: answerAsks(understood.checks, posting.text, {
      cv,
      index,
      lexicon,
      language,
      thisYear,
      stated: vocabulary.stated,
    }),
    facts: weighed,
    suggestions: suggest(weighed, { scene, sameLanguage, untold: vocabulary.untold }),
    unknownTerms: [...understood.unknownTerms],
    warnings: [
      ...posting.warnings,
      ...coverageWarnings(posting, cv, assessed, language, copied, understood.jobs.names),
      ...misspeltWarnings(misspelt, posting, cv),
    ],
    seniority: answerSeniority(understood.seniority, posting, cv, vocabulary),
  });
};
