import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { analyse } from '../analyse.js';
import type { Clock } from '../coverage/recency.js';
import type { Coverage } from '../coverage/schema.js';
import type { Cv } from '../cv/cv.js';
import { type Fact, readFacts } from '../cv/facts.js';
import { withLevels } from '../cv/levels.js';
import { momentOf } from '../cv/months.js';
import { type PreparedCv, prepareCv } from '../cv/prepared.js';
import { readCv } from '../cv/read.js';
import { InputError } from '../errors.js';
import { readCvText } from '../intake/cv/text.js';
import type { Posting } from '../model.js';
import { legible } from '../text/legible.js';
import { conceptOf } from '../vocabulary/lexicon.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { termId } from '../vocabulary/termid.js';
import { withTerms } from '../vocabulary/terms.js';
import { readBytes, readStdinBytes, readText } from './io.js';
import { sizeOf, withStillLine } from './progress.js';
import { readPosting, type SourceOptions } from './source.js';
import { note, timed } from './verbose.js';
import { readTool } from './version.js';
import { openVocabulary } from './vocabulary.js';

/** What the commands that judge a posting are given. */
export interface AnalysisOptions extends SourceOptions {
  cv: string;
  facts?: string | undefined;
  lexicon?: string[] | undefined;
  /** "2026-12". */
  asOf?: string | undefined;
}

/** A judgement with what it was made of. */
export interface Analysis {
  coverage: Coverage;
  posting: Posting;
  cv: PreparedCv;
}

/** The ledger's path: the one given, else `facts.yaml` beside the CV, which may not be there. */
const ledgerOf = ({ cv, facts }: Pick<AnalysisOptions, 'cv' | 'facts'>): string =>
  facts ?? join(dirname(cv), 'facts.yaml');

/** The files that a judgement is made from, as they are named; an address among them names none. */
export const inputsOf = (source: string, options: AnalysisOptions): string[] => [
  options.cv,
  ledgerOf(options),
  ...(options.lexicon ?? []),
  source,
];

/** What is the user's own: the CV, its ledger, and the vocabulary that knows the ledger's own terms too. */
export interface Own {
  cv: Cv;
  facts: Fact[];
  vocabulary: Vocabulary;
}

/**
 * Reads a CV of any format from a file or standard input (`-`). Throws InputError for what cannot be read.
 */
export const loadCv = async (path: string, { cv: cues }: Pick<Vocabulary, 'cv'>): Promise<Cv> => {
  if (path !== '-' && !existsSync(path)) throw new InputError(`${path} does not exist; name your CV with --cv FILE.`);
  const name = path === '-' ? 'standard input' : path;
  const bytes = path === '-' ? await readStdinBytes() : readBytes(path);
  const { text, converted } = await readCvText(bytes, name, extname(path).toLowerCase());
  const lines = legible(converted ? withLevels(text, cues) : text);
  return { ...readCv(lines, name, cues), converted };
};

/** Reads the CV and its ledger, whose own terms the vocabulary it gives knows besides. */
export const readOwn = async (options: Pick<AnalysisOptions, 'cv' | 'facts'>, known: Vocabulary): Promise<Own> => {
  const cv = await loadCv(options.cv, known);
  const ledger = ledgerOf(options);
  const path = options.facts !== undefined || existsSync(ledger) ? ledger : null;
  const facts =
    path === null ? [] : readFacts(readText(path), path, (id) => conceptOf(known.lexicon, id) !== undefined);
  const vocabulary = withTerms(
    known,
    facts.flatMap((fact) => fact.terms.map((term) => ({ id: termId(term), term }))),
  );
  note(`CV ${cv.path}; ${path === null ? 'no ledger' : `ledger ${path}: ${facts.length} facts`}`);
  return { cv, facts, vocabulary };
};

/** Prepares a CV and its ledger for any number of postings. */
export const prepareOwn = ({ cv, facts, vocabulary }: Own): Promise<PreparedCv> => {
  const { length } = cv.text;
  return withStillLine(`Reading a CV of ${sizeOf(length)}`, length, () => prepareCv(cv, facts, vocabulary));
};

/** The month that the user says it is, and the one that the machine's clock says. */
export const readClock = ({ asOf }: Pick<AnalysisOptions, 'asOf'>): Clock => {
  const now = new Date();
  return {
    given: asOf === undefined ? null : momentOf(asOf),
    today: { year: now.getFullYear(), month: now.getMonth() + 1 },
  };
};

/** What a posting is judged by: the CV and its ledger, the vocabulary, and what month it is. */
export interface JudgedBy {
  cv: PreparedCv;
  vocabulary: Vocabulary;
  clock: Clock;
}

/** Judges a CV and its ledger against a posting. */
export const judge = async (posting: Posting, { cv, vocabulary, clock }: JudgedBy): Promise<Analysis> => {
  const { length } = posting.text;
  const coverage = await withStillLine(`Scoring a text of ${sizeOf(length)}`, length, () =>
    analyse(posting, cv, { vocabulary, tool: readTool(), clock, runner: ({ id }, run) => timed(id, run) }),
  );
  note(`judged: ${coverage.items.length} terms asked for`);
  return { coverage, posting, cv };
};

/**
 * Reads a posting, the CV and the ledger, and judges them. Throws the typed errors of what cannot be read. The posting
 * and the CV come along for reports that need their texts.
 */
export const analyseSource = async (source: string, options: AnalysisOptions): Promise<Analysis> => {
  if (source === '-' && options.cv === '-') {
    throw new InputError('the posting and the CV cannot both be standard input; save one of them, and name it.');
  }
  const own = await readOwn(options, await openVocabulary(options.lexicon));
  const posting = await readPosting(source, options, own.vocabulary);
  return judge(posting, { cv: await prepareOwn(own), vocabulary: own.vocabulary, clock: readClock(options) });
};
