import { linesOf } from '../text/lines.js';
import type { DateWords } from '../vocabulary/cues/cv.js';
import type { Cv, CvBlock } from './cv.js';
import { byTime, type Moment, type Period, writePeriod } from './months.js';
import { rangesIn } from './periods.js';

/** A range as a line of a CV states it. */
export interface WrittenRange {
  line: number;
  words: string;
  period: Period;
}

/** The time that a CV tells of. */
export interface CvDates {
  /** The periods of its jobs, each once, in their order. Studies, certificates and the like are no work. */
  jobs: readonly Period[];
  /** The last moment that a part of it ends in. No other number in it counts, so that a plan for 2040 makes nothing old. */
  last: Moment | null;
  /** All ranges that its short lines state, those that are no time too. */
  ranges: readonly WrittenRange[];
  /** Whether no part of it states its time. */
  undated: boolean;
}

const isMoment = ({ from, to }: Period): boolean => to !== null && byTime(from, to) === 0;

/** Whether a part of a CV with a time was a job. A single year is one where a heading states it, or a section of work. */
const isJob = ({ topic, place }: CvBlock, period: Period): boolean => {
  if (topic === 'work') return true;
  return (topic === null || topic === 'projects') && (place === 'heading' || !isMoment(period));
};

/** A longer line is a sentence. */
const LONGEST_LINE = 110;

const writtenRanges = (words: string, dates: DateWords): WrittenRange[] =>
  linesOf(words)
    .filter(({ text }) => text.trim().length <= LONGEST_LINE && /\d/.test(text))
    .flatMap(({ number, text }) =>
      rangesIn(text, dates).map(({ period, start, end }) => ({ line: number, words: text.slice(start, end), period })),
    );

/** Reads the time that a CV tells of. */
export const readDates = ({ words, blocks }: Pick<Cv, 'words' | 'blocks'>, dates: DateWords): CvDates => {
  const dated = blocks.flatMap((block) => (block.period ? [{ block, period: block.period }] : []));
  const jobs = dated.filter(({ block, period }) => isJob(block, period));
  const ends = dated.map(({ period }) => period.to ?? period.from);
  return {
    jobs: [...new Map(jobs.map(({ period }) => [writePeriod(period), period])).values()],
    last: ends.reduce<Moment | null>((last, end) => (last === null || byTime(end, last) > 0 ? end : last), null),
    ranges: writtenRanges(words, dates),
    undated: dated.length === 0,
  };
};
