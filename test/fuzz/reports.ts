import { comparableSchema } from '#dist/coverage/comparable.js';
import { diffCoverages } from '#dist/coverage/diff.js';
import type { Diff } from '#dist/coverage/diff-schema.js';
import type { Coverage } from '#dist/coverage/schema.js';
import { renderDiffTerminal } from '#dist/report/diff/terminal.js';
import { renderDiffHtml } from '#dist/report/html/diff/page.js';
import { renderHtml } from '#dist/report/html/page.js';
import { renderJson } from '#dist/report/json.js';
import { columnsOf } from '#dist/report/layout.js';
import { renderDiffMarkdown } from '#dist/report/markdown/diff.js';
import { renderMarkdown } from '#dist/report/markdown/report.js';
import { renderTerminal } from '#dist/report/terminal.js';
import { renderStand } from '#dist/report/watch.js';
import { STEERS } from '../support/steers.js';
import { unless } from './claims.js';
import type { Random } from './random.js';

/** What reports are drawn of: a coverage with its texts, and what makes one of the same posting to compare it with. */
export interface Drawn {
  coverage: Coverage;
  before: () => Coverage;
  posting: string;
  cv: string;
  cvLanguage: string;
}

/** With what changed from the one before, where that is drawn too. */
interface Compared extends Drawn {
  since: Diff | undefined;
}

const diffOf = (before: Coverage, after: Coverage): Diff => {
  const read = (coverage: Coverage, file: string) => ({
    file,
    coverage: comparableSchema.parse(JSON.parse(renderJson(coverage))),
  });
  return diffCoverages(read(before, 'a.json'), read(after, 'b.json'));
};

/** A report's name, and how it is drawn; `width` bounds the columns of its lines. */
type Report<Of> = [name: string, draw: (of: Of) => string, width?: number];

const FULL = { quiet: false, all: true, explain: true };
const SHORT = { quiet: false, all: false, explain: false };

const REPORTS: readonly Report<Compared>[] = [
  ['terminal', ({ coverage, since }) => renderTerminal(coverage, { ...FULL, width: 80, color: 0, since }), 80],
  ['terminal, narrow', ({ coverage }) => renderTerminal(coverage, { ...SHORT, width: 40, color: 0 }), 40],
  ['watch', ({ coverage }) => renderStand(coverage, { width: 60, color: 0, quiet: false }), 60],
  ['json', ({ coverage }) => renderJson(coverage)],
  ['markdown', ({ coverage, since }) => renderMarkdown(coverage, { ...FULL, since })],
  ['html', ({ coverage, posting, cv, cvLanguage, since }) => renderHtml(coverage, { posting, cv, cvLanguage }, since)],
];

const DIFFS: readonly Report<Diff>[] = [
  ['diff', (diff) => renderDiffTerminal(diff, { width: 80, color: 0, quiet: false }), 80],
  ['diff in markdown', (diff) => renderDiffMarkdown(diff, { quiet: false })],
  ['diff in html', renderDiffHtml],
];

const widest = (report: string): number => Math.max(...report.split('\n').map(columnsOf));

const faultsIn = <Of>([name, draw, width]: Report<Of>, of: Of, random: Random): string[] => {
  const report = draw(of);
  return [
    ...unless(!STEERS.test(report.replaceAll('\t', ' ')), `${name}: steers a terminal`),
    ...unless(!/\p{Cs}/u.test(report), `${name}: holds half a pair`),
    ...unless(width === undefined || widest(report) <= width, `${name}: a line is wider than ${width}`),
    ...(random.oneIn(20) ? unless(draw(of) === report, `${name}: drawn twice is not the same`) : []),
  ];
};

/** In one case of so many the coverage is compared too: that takes longer than to judge. */
const COMPARED_IN = 4;

/**
 * What is wrong with the reports of a coverage: each can be drawn, steers nothing, and keeps its width. Of each case some are
 * drawn, and of some cases all.
 */
export const reportFaults = (drawn: Drawn, random: Random): string[] => {
  if (!random.oneIn(COMPARED_IN)) {
    const some = REPORTS.filter(() => random.oneIn(3));
    return some.flatMap((report) => faultsIn(report, { ...drawn, since: undefined }, random));
  }
  const since = diffOf(drawn.before(), drawn.coverage);
  const { change } = diffOf(drawn.coverage, drawn.coverage).score;
  return [
    ...unless(change === 0 || change === null, 'a coverage differs from itself'),
    ...REPORTS.flatMap((report) => faultsIn(report, { ...drawn, since }, random)),
    ...DIFFS.flatMap((report) => faultsIn(report, since, random)),
  ];
};
