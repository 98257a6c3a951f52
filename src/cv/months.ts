/** A month of a year, or a year of which no month is told. Months count from 1. */
export interface Moment {
  year: number;
  month: number | null;
}

/** The time that a part of a CV covers; `to` is null where it goes on to this day. */
export interface Period {
  from: Moment;
  to: Moment | null;
}

/** Months of the calendar as whole numbers, half-open: from the first one counted up to the first one after. */
export interface MonthSpan {
  start: number;
  end: number;
}

const MONTHS = 12;
const YEAR_AND_MONTH = /^(\d{4})-(\d{2})/;

/** A moment from "2026-12" or "2026-12-01"; null of anything else. */
export const momentOf = (written: string): Moment | null => {
  const found = YEAR_AND_MONTH.exec(written);
  return found ? { year: Number(found[1]), month: Number(found[2]) } : null;
};

/** "2026-12"; a year without its month alone. */
export const writeMoment = ({ year, month }: Moment): string =>
  month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`;

const startOf = ({ year, month }: Moment): number => year * MONTHS + (month ?? 1) - 1;
const endOf = ({ year, month }: Moment): number => startOf({ year, month }) + (month === null ? MONTHS : 1);

/** "2019 – 2026-12"; "2019 – " of what goes on. */
export const writePeriod = ({ from, to }: Period): string =>
  `${writeMoment(from)} – ${to === null ? '' : writeMoment(to)}`;

/** Which of two moments is later, as `sort` takes it; a year stands for its first month. */
export const byTime = (a: Moment, b: Moment): number => startOf(a) - startOf(b);

/** Whether a period ends before it begins. */
export const isReversed = ({ from, to }: Period): boolean => to !== null && endOf(to) <= startOf(from);

/**
 * The months of a period up to a moment, which it may go on to. "2019 – 2024" is told in years: any number from four to
 * six years, so it counts as five. A year alone counts whole. What lies after the moment does not count.
 */
export const monthsOf = ({ from, to }: Period, asOf: Moment): MonthSpan => {
  const start = startOf(from);
  const inYears = to !== null && from.month === null && to.month === null && to.year > from.year;
  const end = to === null ? endOf(asOf) : inYears ? startOf(to) : endOf(to);
  return { start, end: Math.max(start, Math.min(end, endOf(asOf))) };
};

/** How many months some spans cover together, those in several of them once. */
export const monthsCovered = (spans: Iterable<MonthSpan>): number => {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    months += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return months;
};

/** "3 years", "1 year and 2 months", "8 months". */
export const tellMonths = (months: number): string => {
  const years = Math.floor(months / MONTHS);
  const rest = months % MONTHS;
  const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
  if (years === 0) return count(rest, 'month');
  return rest === 0 ? count(years, 'year') : `${count(years, 'year')} and ${count(rest, 'month')}`;
};
