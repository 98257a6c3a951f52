import type { ChalkInstance } from 'chalk';
import { GRAVITIES, type Gravity } from '../cv/lint/finding.js';
import type { LintReport, LintRole } from '../cv/lint/report.js';
import { tellMonths } from '../cv/months.js';
import { heading, indented, joinParts } from '../report/draw.js';

const MEANINGS: Readonly<Record<Gravity, string>> = {
  grave: 'a parser loses or misreads this',
  fair: 'a recruiter asks, or a parser may trip',
  slight: 'worth a minute',
};

const placeOf = (path: string, line: number | null): string => (line === null ? '' : ` (${path}:${line})`);

const roleLine = ({ title, from, to, months, section }: LintRole): string =>
  `${from} – ${to ?? 'now'}, ${tellMonths(months)}: ${title === '' ? '(no title)' : title}${section === null || section === 'work' ? '' : ` [${section}]`}`;

/** What was understood of a CV's jobs, a line each. */
export const roleLines = ({ roles, monthsOfWork, asOf }: LintReport): string[] => [
  `Roles as they were understood: ${tellMonths(monthsOfWork)} of work, as of ${asOf}`,
  ...roles.map((role) => `  line ${role.line}: ${roleLine(role)}`),
];

/** Draws what `ats lint` found for a terminal of so many columns. */
export const renderLint = (report: LintReport, { width, chalk }: { width: number; chalk: ChalkInstance }): string => {
  const { cv, findings, roles, languages, homes, words, monthsOfWork, asOf } = report;
  const spoken = languages
    .map(({ language, level }) => (level === null ? language : `${language} ${level}`))
    .join(', ');
  const read = [
    `${words} words, ${roles.length} ${roles.length === 1 ? 'role' : 'roles'}, ${tellMonths(monthsOfWork)} of work as of ${asOf}`,
    `lives in: ${homes.map((home) => home.words).join('; ') || 'not said'}`,
    `languages: ${spoken || 'none named'}`,
    ...(cv.converted ? ['lines are those of the text that --text prints'] : []),
  ];
  const parts = GRAVITIES.map((gravity) => {
    const some = findings.filter((one) => one.gravity === gravity);
    if (some.length === 0) return [];
    const title = `${gravity.charAt(0).toUpperCase()}${gravity.slice(1)} (${some.length})`;
    return [
      heading(title, MEANINGS[gravity], chalk, width),
      ...some.flatMap(({ quote, line, why, todo }) => [
        ...indented(`${quote === '' ? '' : `“${quote}”: `}${why}${placeOf(cv.path, line)}`, 1, width),
        ...indented(todo, 4, width).map((one) => chalk.dim(one)),
      ]),
    ];
  });
  return joinParts([
    [chalk.bold(cv.path), ...read.flatMap((one) => indented(one, 1, width))],
    ...parts,
    findings.length === 0 ? ['Nothing was found that a parser would trip over.'] : [],
  ]);
};
