import { lineAt, linesOf } from '../../text/lines.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import { monthsCovered, monthsOf, writeMoment } from '../months.js';
import { rolesOf } from '../roles.js';
import type { Finding, Linted } from './finding.js';
import { lint } from './lint.js';

/** A part of the CV with a time, as it was understood. */
export interface LintRole {
  title: string;
  /** "2019-03" or "2019"; `to` is null where it goes on. */
  from: string;
  to: string | null;
  months: number;
  section: string | null;
  line: number;
}

/** What was read of a CV, and what a parser may trip over: the JSON of `ats lint`. */
export interface LintReport {
  schemaVersion: '1';
  cv: { path: string; sha256: string; converted: boolean };
  asOf: string;
  /** ISO 639-1, or `und`. */
  language: string;
  words: number;
  /** Months that its jobs cover, those that overlap once. */
  monthsOfWork: number;
  roles: LintRole[];
  languages: { language: string; level: string | null; line: number }[];
  homes: { words: string; line: number }[];
  findings: Finding[];
}

/** Tells what was read of a CV, and what was found in it. */
export const lintReport = (linted: Linted): LintReport => {
  const { prepared, vocabulary, asOf } = linted;
  const { cv, dates, shown, statements } = prepared;
  const lines = linesOf(cv.text);
  return {
    schemaVersion: '1',
    cv: { path: cv.path, sha256: prepared.sha256, converted: cv.converted },
    asOf: writeMoment(asOf),
    language: prepared.language,
    words: prepared.wordCount,
    monthsOfWork: monthsCovered(dates.jobs.map((period) => monthsOf(period, asOf))),
    roles: rolesOf(cv).map(({ title, period, section, start }) => {
      const span = monthsOf(period, asOf);
      const to = period.to === null ? null : writeMoment(period.to);
      const line = lineAt(lines, start).number;
      return { title, from: writeMoment(period.from), to, months: span.end - span.start, section, line };
    }),
    languages: shown.languages.map(({ conceptId, level, line }) => ({
      language: conceptOf(vocabulary.lexicon, conceptId)?.prefLabel ?? conceptId,
      level: level?.level.toUpperCase() ?? null,
      line,
    })),
    homes: (statements.get('location') ?? []).flatMap(({ home, line }) => (home ? [{ words: home.words, line }] : [])),
    findings: lint(linted),
  };
};
