import { detectLanguage } from '../matching/language.js';
import { findMentions } from '../matching/match.js';
import type { Span } from '../model.js';
import { blankSpans } from '../text/blank.js';
import { sha256Of } from '../text/digest.js';
import { linesOf } from '../text/lines.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { beginningsOf } from './beginnings.js';
import type { Cv } from './cv.js';
import { type CvDates, readDates } from './dates.js';
import type { Fact } from './facts.js';
import { type StatedYears, statedYearsIn } from './figures.js';
import { type Found, findShown } from './found.js';
import { type Runs, runsOf } from './runs.js';
import { outside, type Shown, shownBy } from './shown.js';
import { findSlips, type Slip } from './slips.js';
import { readStatements, type Statements } from './statements.js';
import { type LevelTitle, levelTitles, titleLines } from './titles.js';

/** A list of names shared with a posting was not copied from it. */
const sentencesOf = ({ words, blocks }: Cv): string =>
  blankSpans(
    words,
    blocks.filter(({ place }) => place === 'list'),
  );

/** All that depends on a CV, its ledger and the vocabulary alone: made once, and used for any number of postings. */
export interface PreparedCv {
  readonly cv: Cv;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Of the CV's file, hexadecimal. */
  readonly sha256: string;
  /** ISO 639-1, or `und` where it cannot be told. */
  readonly language: string;
  readonly wordCount: number;
  readonly beginnings: ReadonlySet<string>;
  readonly dates: CvDates;
  readonly titles: readonly LevelTitle[];
  readonly statements: Statements;
  readonly statedYears: readonly StatedYears[];
  readonly slips: readonly Slip[];
  readonly runs: Runs;
  readonly found: readonly Found[];
  readonly shown: Shown;
}

/**
 * Reads a CV and its ledger once for all postings. The vocabulary must know the ledger's own terms. Throws LexiconError
 * where the build's dictionary is missing.
 */
export const prepareCv = (cv: Cv, facts: readonly Fact[], vocabulary: Vocabulary): PreparedCv => {
  const { words } = cv;
  const titles = titleLines(cv);
  const named = findMentions(words, vocabulary);
  const found = findShown({ cv, facts, named, titles }, vocabulary);
  return {
    cv,
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    sha256: sha256Of(cv.text),
    language: detectLanguage(words, vocabulary),
    wordCount: words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    beginnings: beginningsOf(words),
    dates: readDates(cv, vocabulary.cv.dates),
    titles: levelTitles(titles, vocabulary),
    statements: readStatements(cv, vocabulary.stated),
    statedYears: statedYearsIn(cv, vocabulary.cv),
    slips: findSlips(words, linesOf(words), named, vocabulary.lexicon),
    runs: runsOf(sentencesOf(cv)),
    found,
    shown: shownBy(found, cv, facts, vocabulary),
  };
};

/** The CV without what some passages of it show, which were copied from a posting. */
export const withoutPassages = (
  prepared: PreparedCv,
  passages: readonly Span[],
  vocabulary: Vocabulary,
): PreparedCv => {
  if (passages.length === 0) return prepared;
  const { found, cv, facts } = prepared;
  return { ...prepared, shown: shownBy(outside(found, passages), cv, [...facts.values()], vocabulary) };
};
