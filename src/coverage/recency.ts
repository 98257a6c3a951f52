import type { CvDates } from '../cv/dates.js';
import { byTime, type Moment, momentOf, type Period } from '../cv/months.js';
import { OLD } from './weights.js';

/** The months that may be taken for the present one. */
export interface Clock {
  /** The month given by the user, which counts whatever else is known; null where none is. */
  given: Moment | null;
  today: Moment;
}

/**
 * The month that a judgement is made as of, up to which what goes on has lasted: the one given; else the posting's, or the
 * last one of the CV's parts if that is later; else today's.
 */
export const asOfMonth = (
  { last }: Pick<CvDates, 'last'>,
  datePosted: string | null,
  { given, today }: Clock,
): Moment => {
  const posted = datePosted === null ? null : momentOf(datePosted);
  if (given !== null || posted === null) return given ?? today;
  if (last === null || byTime(last, posted) <= 0) return posted;
  return byTime(last, today) <= 0 ? last : today;
};

/** Whether a part of a CV ended too long ago to tell what its owner does today. What has no dates is not old. */
export const isOld = (period: Period | null, asOf: Moment): boolean =>
  period !== null && period.to !== null && asOf.year - period.to.year > OLD.afterYears;
