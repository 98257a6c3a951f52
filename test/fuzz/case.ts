import { analyse } from '#dist/analyse.js';
import type { Coverage } from '#dist/coverage/schema.js';
import { type Fact, readFacts } from '#dist/cv/facts.js';
import { type PreparedCv, prepareCv } from '#dist/cv/prepared.js';
import { readCv } from '#dist/cv/read.js';
import { AtsError } from '#dist/errors.js';
import { readAnswer } from '#dist/intake/answer.js';
import { findDemands } from '#dist/matching/demands.js';
import { findMentions } from '#dist/matching/match.js';
import { findNearMisses } from '#dist/matching/nearmiss.js';
import type { Posting } from '#dist/model.js';
import { postingFromPage, postingFromText } from '#dist/posting/document/read.js';
import { conceptOf } from '#dist/vocabulary/lexicon.js';
import type { Vocabulary } from '#dist/vocabulary/open.js';
import { termId } from '#dist/vocabulary/termid.js';
import { withTerms } from '#dist/vocabulary/terms.js';
import { coverageFaults, mentionFaults, unless } from './claims.js';
import { bytesOf, type Corpus, type Input, inputOf } from './inputs.js';
import type { Random } from './random.js';
import { reportFaults } from './reports.js';

/** What cases are judged with, made once. */
export interface Bench {
  corpus: Corpus;
  vocabulary: Vocabulary;
  cv: PreparedCv;
}

/** How a case ended. */
export interface Outcome {
  input: Input;
  /** What is not as it should be; none for most. */
  faults: string[];
  /** Why nothing was judged, as a user is told; null where something was. */
  refused: string | null;
}

const TYPES = {
  text: '',
  html: 'text/html',
  jsonld: 'text/html',
  json: 'application/json',
  xml: 'application/xml',
  bytes: '',
};

const factsOf = (ledger: string, { lexicon }: Vocabulary): Fact[] =>
  readFacts(ledger, 'facts.yaml', (id) => conceptOf(lexicon, id) !== undefined);

/** Opens what the cases are judged with: the project's own CV and ledger, unless a case has others. */
export const openBench = (corpus: Corpus, known: Vocabulary): Bench => {
  const facts = factsOf(corpus.ledger, known);
  const vocabulary = withTerms(
    known,
    facts.flatMap(({ terms }) => terms.map((term) => ({ id: termId(term), term }))),
  );
  return { corpus, vocabulary, cv: prepareCv(readCv(corpus.cv, 'cv.md', known.cv), facts, vocabulary) };
};

const postingOf = async (input: Input, random: Random, vocabulary: Vocabulary): Promise<Posting> => {
  const bytes = bytesOf(input, random);
  const content = await readAnswer({ bytes, contentType: TYPES[input.kind], url: null, name: 'posting' });
  return 'page' in content
    ? postingFromPage(content.page, null, vocabulary)
    : postingFromText(content.text, 'posting', vocabulary);
};

/** The usual CV, or that of the case with its ledger; the usual ledger goes with any CV. */
const cvOf = ({ cv, ledger }: Input, { corpus, cv: usual, vocabulary }: Bench): PreparedCv => {
  if (cv === null && ledger === null) return usual;
  const facts = ledger === null ? [...usual.facts.values()] : factsOf(ledger, vocabulary);
  return prepareCv(readCv(cv ?? corpus.cv, 'cv.md', vocabulary.cv), facts, vocabulary);
};

/** The present month of every case. */
const CLOCK = { given: null, today: { year: 2026, month: 6 } };

const judge = (posting: Posting, cv: PreparedCv, vocabulary: Vocabulary): Coverage =>
  analyse(posting, cv, { vocabulary, tool: { name: 'ats', version: '0.0.0' }, clock: CLOCK });

const termFaults = (text: string, vocabulary: Vocabulary): string[] => {
  const mentions = findMentions(text, vocabulary);
  return [
    ...mentionFaults(text, mentions, 'terms', false),
    ...mentionFaults(text, findDemands(text, vocabulary), 'demands', true),
    ...findNearMisses(text, mentions, vocabulary.lexicon).flatMap(({ start, end, surface }) =>
      unless(text.slice(start, end) === surface, `slips: ${JSON.stringify(surface)} is not the text`),
    ),
  ];
};

/** A posting and its saved copy, which may be refused only as text that nobody wrote as a posting. */
const copyFaults = (posting: Posting, coverage: Coverage, cv: PreparedCv, vocabulary: Vocabulary): string[] => {
  const saved = Buffer.from(posting.text).toString();
  if (saved !== posting.text || saved.includes('\0')) return ['the saved copy cannot be the posting'];
  try {
    const copy = postingFromText(saved, 'copy', vocabulary);
    return unless(
      JSON.stringify(judge(copy, cv, vocabulary)) === JSON.stringify(coverage),
      'the saved copy is judged otherwise',
    );
  } catch (error) {
    if (error instanceof AtsError) return [];
    throw error;
  }
};

const faultsOf = async (input: Input, bench: Bench, random: Random): Promise<string[]> => {
  const { vocabulary } = bench;
  const faults = termFaults(input.posting, vocabulary);
  const cv = cvOf(input, bench);
  const posting = await postingOf(input, random, vocabulary);
  const coverage = judge(posting, cv, vocabulary);
  const before = () => judge(posting, bench.cv, vocabulary);
  const drawn = { coverage, before, posting: posting.text, cv: cv.cv.text, cvLanguage: cv.language };
  return [
    ...faults,
    ...coverageFaults(coverage, posting.text, cv.cv.text),
    ...reportFaults(drawn, random),
    ...(random.oneIn(4) ? copyFaults(posting, coverage, cv, vocabulary) : []),
    ...(random.oneIn(20)
      ? unless(
          JSON.stringify(judge(posting, cv, vocabulary)) === JSON.stringify(coverage),
          'judged twice is not the same',
        )
      : []),
  ];
};

/** Runs one case, which `random` makes wholly. What a user would be told of it is no fault, whatever else is thrown is. */
export const runCase = async (bench: Bench, random: Random): Promise<Outcome> => {
  const input = inputOf(bench.corpus, random);
  try {
    return { input, faults: await faultsOf(input, bench, random), refused: null };
  } catch (error) {
    if (error instanceof AtsError)
      return {
        input,
        faults: unless(!/\[object/.test(error.message), `told badly: ${error.message}`),
        refused: error.message,
      };
    const words =
      error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error);
    return { input, faults: [`threw ${words}`], refused: null };
  }
};
