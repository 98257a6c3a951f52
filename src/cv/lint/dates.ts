import { lineAt, linesOf } from '../../text/lines.js';
import { overlap } from '../../text/spans.js';
import { byTime, isReversed, monthsOf, tellMonths } from '../months.js';
import { type Role, rolesOf } from '../roles.js';
import type { Linted, LintRule } from './finding.js';

const WORK: ReadonlySet<Role['section']> = new Set(['work', 'projects', null]);
/** A shorter time between two jobs is a search for the next. */
const LONGEST_GAP = 6;
/** A change of jobs within a month is no overlap. */
const SHORTEST_OVERLAP = 2;
const LONGEST_LINE = 110;

const noTime: LintRule['find'] = ({ prepared: { cv } }) => {
  const lines = linesOf(cv.text);
  const headings = cv.blocks.filter(({ place, topic, period }, i) => {
    const isSection = cv.blocks.slice(0, i).every((one) => one.topic !== 'work');
    return place === 'heading' && topic === 'work' && period === null && !isSection;
  });
  return headings.map(({ start, end }) => ({
    line: lineAt(lines, start).number,
    quote: cv.words
      .slice(start, end)
      .replace(/[\s•]+/g, ' ')
      .trim(),
    why: 'no dates were found for this job',
    todo: 'write them beside it or on the next line: “Mar 2019 – Jun 2022”',
  }));
};

/** Lines under work or education with two years and no range. */
const notUnderstood: LintRule['find'] = ({ prepared: { cv, dates } }) => {
  const ranged = new Set(dates.ranges.map(({ line }) => line));
  const deeds = cv.blocks.filter(({ place }) => place === 'bullet');
  return linesOf(cv.words)
    .filter(({ number, text }) => !ranged.has(number) && text.trim().length <= LONGEST_LINE)
    .filter((line) => !deeds.some((deed) => overlap(deed, line)))
    .filter(({ text }) => (text.match(/(?<![\p{L}\d])(?:19[5-9]|20[0-4])\d(?![\p{L}\d])/gu)?.length ?? 0) >= 2)
    .map(({ number, text }) => ({
      line: number,
      quote: text.replace(/[\s•]+/g, ' ').trim(),
      why: 'two years stand here, and no range was understood',
      todo: 'write the range as “Mar 2019 – Jun 2022” or “2019 – 2022”',
    }));
};

const noTimeAtAll: LintRule['find'] = ({ prepared: { dates }, asOf }) =>
  dates.ranges.flatMap(({ line, words, period }) => {
    const why = isReversed(period)
      ? 'this range ends before it begins, and counts for nothing'
      : byTime(period.from, asOf) > 0
        ? 'this range lies in the future, and counts for nothing'
        : null;
    return why === null ? [] : [{ line, quote: words, why, todo: 'write the months and years as they were' }];
  });

interface Timed {
  role: Role;
  line: number;
  start: number;
  end: number;
}

const jobsOf = ({ prepared: { cv }, asOf }: Linted): Timed[] => {
  const lines = linesOf(cv.text);
  return rolesOf(cv)
    .filter(({ section, period }) => WORK.has(section) && (period.to === null || byTime(period.from, period.to) !== 0))
    .map((role) => ({ role, line: lineAt(lines, role.start).number, ...monthsOf(role.period, asOf) }))
    .sort((a, b) => a.start - b.start);
};

const gaps: LintRule['find'] = (linted) => {
  let reached = Number.POSITIVE_INFINITY;
  return jobsOf(linted).flatMap(({ role, line, start, end }) => {
    const gap = start - reached;
    reached = Number.isFinite(reached) ? Math.max(reached, end) : end;
    return gap > LONGEST_GAP
      ? [
          {
            line,
            quote: role.title,
            why: `${tellMonths(gap)} before this job are not accounted for`,
            todo: 'say in a line what you did then; a recruiter will ask',
          },
        ]
      : [];
  });
};

const overlaps: LintRule['find'] = (linted) => {
  const jobs = jobsOf(linted);
  return jobs.flatMap(({ role, line, start, end }, i) => {
    const other = jobs
      .slice(0, i)
      .find((one) => Math.min(end, one.end) - start >= SHORTEST_OVERLAP && one.role.title !== role.title);
    return other
      ? [
          {
            line,
            quote: role.title,
            why: `it overlaps “${other.role.title}” (line ${other.line}); the months count once`,
            todo: 'say so if both were part of one’s time',
          },
        ]
      : [];
  });
};

export const DATE_RULES: readonly LintRule[] = [
  { id: 'dates-no-time', gravity: 'grave', find: noTimeAtAll },
  { id: 'job-without-dates', gravity: 'grave', find: noTime },
  { id: 'dates-not-understood', gravity: 'fair', find: notUnderstood },
  { id: 'gap', gravity: 'fair', find: gaps },
  { id: 'overlap', gravity: 'slight', find: overlaps },
];
