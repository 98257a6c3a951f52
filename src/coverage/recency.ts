import type { CvDates } from '../cv/dates.js';
import { endOfPeriod, type Period } from '../cv/periods.js';
import { OLD } from './weights.js';

/**
 * The year that ages are counted from: the posting's, or the last year of the CV's parts if that is later or the posting
 * has none. No clock is read, so that the same input always gives the same score. Null where neither states a year.
 */
export const referenceYear = ({ last }: Pick<CvDates, 'last'>, datePosted: string | null): number | null => {
  if (datePosted === null) return last;
  const posted = Number(datePosted.slice(0, 4));
  return last === null ? posted : Math.max(last, posted);
};

/** Whether a part of a CV ended too long ago to tell what its owner does today. What has no dates is not old. */
export const isOld = (period: Period | null, thisYear: number | null): boolean =>
  period !== null && thisYear !== null && thisYear - endOfPeriod(period, thisYear) > OLD.afterYears;
