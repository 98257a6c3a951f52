import { byTime, type Moment, type Period } from './months.js';
import type { CvBlock } from './read.js';

/** The time that a CV tells of. */
export interface CvDates {
  /** The periods of its jobs, each once, in their order. Studies, certificates and the like are no work. */
  jobs: readonly Period[];
  /** The last moment that a part of it ends in. No other number in it counts, so that a plan for 2040 makes nothing old. */
  last: Moment | null;
  /** Whether no part of it states its time. */
  undated: boolean;
}

/** A CV whose sections are named is whole; another is a part of one, and all of it work. */
export const isWhole = (blocks: readonly Pick<CvBlock, 'topic'>[]): boolean =>
  blocks.some(({ topic }) => topic === 'work' || topic === 'education');

const isMoment = ({ from, to }: Period): boolean => to !== null && byTime(from, to) === 0;

/** Whether a part of a CV with a time was a job. A single year under no heading of work may be any year. */
const isJob = ({ topic }: CvBlock, period: Period, whole: boolean): boolean => {
  if (topic === 'work') return true;
  return (topic === null || topic === 'projects') && !(whole && isMoment(period));
};

/** Reads the time that a CV tells of. */
export const readDates = ({ blocks }: { blocks: readonly CvBlock[] }): CvDates => {
  const whole = isWhole(blocks);
  const dated = blocks.flatMap((block) => (block.period ? [{ block, period: block.period }] : []));
  const jobs = dated.filter(({ block, period }) => isJob(block, period, whole));
  const ends = dated.map(({ period }) => period.to ?? period.from);
  return {
    jobs: [...new Map(jobs.map(({ period }) => [JSON.stringify(period), period])).values()],
    last: ends.reduce<Moment | null>((last, end) => (last === null || byTime(end, last) > 0 ? end : last), null),
    undated: dated.length === 0,
  };
};
