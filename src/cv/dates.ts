import type { CvBlock } from './read.js';

const YEAR = /(?<![\p{L}\p{N}])(?:19[5-9]|20[0-4])\d(?![\p{L}\p{N}])/gu;

/** The first and the last of some years. */
export interface YearSpan {
  first: number;
  last: number;
}

/** The first and the last of some years; null of none. */
export const spanOfYears = (years: Iterable<number>): YearSpan | null => {
  let span: YearSpan | null = null;
  for (const year of years)
    span = span ? { first: Math.min(span.first, year), last: Math.max(span.last, year) } : { first: year, last: year };
  return span;
};

/** The years that a CV tells. */
export interface CvDates {
  /** Those it states anywhere. */
  stated: YearSpan | null;
  /** The last one that a part of it covers. No other number in it counts, so that a plan for 2040 makes nothing old. */
  last: number | null;
  /** Whether no part of it states its years. */
  undated: boolean;
}

/** Reads the years of a CV. */
export const readDates = ({ words, blocks }: { words: string; blocks: readonly CvBlock[] }): CvDates => ({
  stated: spanOfYears((words.match(YEAR) ?? []).map(Number)),
  last: spanOfYears(blocks.flatMap(({ period }) => (period ? [period.to ?? period.from] : [])))?.last ?? null,
  undated: blocks.every(({ period }) => period === null),
});
