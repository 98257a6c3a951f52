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

/** What reports are drawn of: the texts of one coverage, and one of the same posting that it is compared with. */
export interface Drawn {
  coverage: Coverage;
  before: Coverage;
  posting: string;
  cv: string;
  cvLanguage: string;
}

const diffOf = (before: Coverage, after: Coverage): Diff => {
  const read = (coverage: Coverage, file: string) => ({
    file,
    coverage: comparableSchema.parse(JSON.parse(renderJson(coverage))),
  });
  return diffCoverages(read(before, 'a.json'), read(after, 'b.json'));
};

/** A report's name, and how it is drawn; `width` bounds the columns of its lines. */
type Report = [name: string, draw: (drawn: Drawn, since: Diff) => string, width?: number];

const FULL = { quiet: false, all: true, explain: true };
const SHORT = { quiet: false, all: false, explain: false };

const REPORTS: readonly Report[] = [
  ['terminal', ({ coverage }, since) => renderTerminal(coverage, { ...FULL, width: 80, color: 0, since }), 80],
  ['terminal, narrow', ({ coverage }) => renderTerminal(coverage, { ...SHORT, width: 40, color: 0 }), 40],
  ['watch', ({ coverage }) => renderStand(coverage, { width: 60, color: 0, quiet: false }), 60],
  ['json', ({ coverage }) => renderJson(coverage)],
  ['markdown', ({ coverage }, since) => renderMarkdown(coverage, { ...FULL, since })],
  ['html', ({ coverage, posting, cv, cvLanguage }, since) => renderHtml(coverage, { posting, cv, cvLanguage }, since)],
  ['diff', (_, diff) => renderDiffTerminal(diff, { width: 80, color: 0, quiet: false }), 80],
  ['diff in markdown', (_, diff) => renderDiffMarkdown(diff, { quiet: false })],
  ['diff in html', (_, diff) => renderDiffHtml(diff)],
];

const widest = (report: string): number => Math.max(...report.split('\n').map(columnsOf));

/** What is wrong with the reports of a coverage: each can be drawn, steers nothing, and keeps its width. */
export const reportFaults = (drawn: Drawn, random: Random): string[] => {
  const diff = diffOf(drawn.before, drawn.coverage);
  const again = diffOf(drawn.coverage, drawn.coverage);
  return [
    ...unless(again.score.change === 0 || again.score.change === null, 'a coverage differs from itself'),
    ...REPORTS.flatMap(([name, draw, width]) => {
      const report = draw(drawn, diff);
      return [
        ...unless(!STEERS.test(report.replaceAll('\t', ' ')), `${name}: steers a terminal`),
        ...unless(!/\p{Cs}/u.test(report), `${name}: holds half a pair`),
        ...unless(width === undefined || widest(report) <= width, `${name}: a line is wider than ${width}`),
        ...(random.oneIn(20) ? unless(draw(drawn, diff) === report, `${name}: drawn twice is not the same`) : []),
      ];
    }),
  ];
};
