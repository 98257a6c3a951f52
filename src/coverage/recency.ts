import { endOfPeriod, type Period } from '../cv/periods.js';
import type { Cv } from '../cv/read.js';
import { OLD } from './weights.js';

const YEAR = /(?<![\p{L}\p{N}])(?:19[5-9]|20[0-4])\d(?![\p{L}\p{N}])/gu;

/** Every year a CV states, anywhere, in its order. */
export const yearsIn = ({ words }: Pick<Cv, 'words'>): number[] => (words.match(YEAR) ?? []).map(Number);

/**
 * The year that ages are counted from: the posting's, or the last year of the CV's parts if that is later or the posting
 * has none. No clock is read, so that the same input always gives the same score; nor any other number in the CV, so that
 * a plan for 2040 makes nothing old. Null where neither states a year.
 */
export const referenceYear = ({ blocks }: Pick<Cv, 'blocks'>, datePosted: string | null): number | null => {
  const parts = blocks.flatMap(({ period }) => (period ? [period.to ?? period.from] : []));
  const years = [...parts, ...(datePosted === null ? [] : [Number(datePosted.slice(0, 4))])];
  return years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b));
};

/** Whether a part of a CV ended too long ago to tell what its owner does today. What has no dates is not old. */
export const isOld = (period: Period | null, thisYear: number | null): boolean =>
  period !== null && thisYear !== null && thisYear - endOfPeriod(period, thisYear) > OLD.afterYears;
