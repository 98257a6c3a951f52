import { placeFacts, type Scene, weighFacts } from './advice/facts.js';
import { suggest } from './advice/suggest.js';
import { answerAsks } from './coverage/answers.js';
import { assess } from './coverage/assess.js';
import { itemsOf, partsOf } from './coverage/cover.js';
import { type Misspelt, misspeltWarnings } from './coverage/misspelt.js';
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
import { findAsks } from './posting/checks/checks.js';
import { jobsNamed } from './posting/context/jobs.js';
import { findSeniority } from './posting/context/seniority.js';
import { type PostingTerms, readTerms } from './posting/context/terms.js';
import { findRequirements } from './posting/demands/requirements.js';
import type { UnknownTerm } from './posting/unknown/unknown.js';
import { lineAt, linesOf } from './text/lines.js';
import type { Vocabulary } from './vocabulary/open.js';

/** What one analysis is made of. `sha256` are the digests of the posting's body and of the CV, hexadecimal. */
export interface AnalysisInput {
  posting: Posting;
  cv: Cv;
  facts: readonly Fact[];
  /** The posting's terms, where they are known already. */
  terms?: PostingTerms;
  unknownTerms: readonly UnknownTerm[];
  misspelt?: Misspelt;
  tool: Coverage['tool'];
  sha256: { posting: string; cv: string };
}

/**
 * The whole judgement as one pure function: a posting and a CV with its ledger in, the coverage out. The same input
 * gives the same output, to the byte.
 */
export const analyse = (input: AnalysisInput, vocabulary: Vocabulary): Coverage => {
  const { posting, cv, facts, sha256 } = input;
  const { lexicon } = vocabulary;
  const lines = linesOf(posting.text);
  const lineOf = (offset: number): number => lineAt(lines, offset).number;

  const terms = input.terms ?? readTerms(posting, vocabulary);
  const requirements = findRequirements(posting, vocabulary, terms);
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
  const asks = findAsks(posting, vocabulary, terms);
  const language = detectLanguage(cv.words, vocabulary);
  const sameLanguage = posting.language === 'und' || language === 'und' || posting.language === language;

  return {
    schemaVersion: '1',
    tool: input.tool,
    lexiconVersion: lexicon.version,
    posting: {
      title: posting.title,
      hiringOrganization: posting.hiringOrganization,
      url: posting.url,
      language: posting.language,
      sha256: sha256.posting,
    },
    cv: { path: cv.path, sha256: sha256.cv },
    score: scoreOf(assessed),
    parts: partsOf(assessed),
    items: itemsOf(assessed, posting.text, cv, facts, lexicon),
    checks: answerAsks(asks, posting.text, { cv, index, lexicon, language, thisYear, stated: vocabulary.stated }),
    facts: weighed,
    suggestions: suggest(weighed, { scene, sameLanguage, untold: vocabulary.untold }),
    unknownTerms: [...input.unknownTerms],
    warnings: [
      ...posting.warnings,
      ...coverageWarnings(posting, cv, assessed, language, copied, jobsNamed(posting, vocabulary)),
      ...(input.misspelt ? misspeltWarnings(input.misspelt, posting, cv) : []),
    ],
    seniority: answerSeniority(findSeniority(posting, vocabulary), posting, cv, vocabulary),
  };
};
