import { namesAny } from '../cv/beginnings.js';
import { type CvDates, spanOfYears, type YearSpan } from '../cv/dates.js';
import { yearsOf } from '../cv/periods.js';
import type { Check } from '../model.js';
import { conceptOf } from '../vocabulary/lexicon.js';
import type { Answer, CvFacts } from './cvfacts.js';

const datesOf = ({ first, last }: YearSpan): string => (first === last ? `${first} only` : `${first} to ${last}`);

/** The last year that is stated anywhere: what goes on has lasted to it. */
const lastStated = ({ stated }: CvDates, thisYear: number | null): number =>
  Math.max(stated?.last ?? Number.NEGATIVE_INFINITY, thisYear ?? Number.NEGATIVE_INFINITY);

/** The years of the parts of a CV that show a concept, or what implies it; null where nothing does. */
const yearsShowing = (id: string, { cv, thisYear }: CvFacts): Set<number> | null => {
  const { namings, neighbours } = cv.shown;
  // A whole is no one thing that was done in the years of a part of it.
  const implying = (neighbours.impliers.get(id) ?? []).filter(({ besides }) => besides.length === 0);
  const naming = [id, ...implying.map((one) => one.id)].flatMap((one) => namings.get(one) ?? []);
  if (naming.length === 0) return null;
  const periods = naming.flatMap(({ uses }) => uses.map(({ mentions: [{ period }] }) => period));
  const last = lastStated(cv.dates, thisYear);
  return new Set(periods.flatMap((period) => (period === null ? [] : yearsOf(period, last))));
};

interface Dated {
  label: string;
  years: ReadonlySet<number>;
}

/** Concepts that the CV shows in the same years are told together: "Java, Kotlin in 2019 to 2024". */
const toldTogether = (shown: readonly Dated[]): string => {
  const byDates = new Map<string, string[]>();
  for (const { label, years } of shown) {
    const span = spanOfYears(years);
    const dates = span ? datesOf(span) : '';
    byDates.set(dates, [...(byDates.get(dates) ?? []), label]);
  }
  return [...byDates].map(([dates, labels]) => `${labels.join(', ')} in ${dates}`).join(', ');
};

/** Years in general: those from the first that the CV states to the last; dates tell nothing of years with one thing. */
const answerAnyYears = ({ years, part, of }: Check, { cv }: CvFacts): Answer => {
  if (of !== null && !namesAny(of, cv.beginnings)) return { answer: 'unknown', why: `the CV does not show “${of}”` };
  const { stated } = cv.dates;
  if (!stated) return { answer: 'unknown', why: 'the CV states no dates' };
  const states = `the CV states ${datesOf(stated)}`;
  if (of !== null) return { answer: 'unknown', why: `${states}, not how much of it was “${of}”` };
  if (part) return { answer: 'unknown', why: `${states}, not how much of it this was` };
  if (years !== null && stated.last - stated.first + 1 >= years) return { answer: 'met', why: states };
  return { answer: 'unknown', why: `${states}; say what your other years add` };
};

/**
 * Answers how many years one has. Years with something are those of the parts of the CV that show it, gaps not counted: of
 * each thing that is asked, or of one where any will do. Only those that the CV shows are said to be shown.
 */
export const answerYears = (check: Check, facts: CvFacts): Answer => {
  const { cv, lexicon } = facts;
  const { years, asked, any } = check;
  if (asked.length === 0) return answerAnyYears(check, facts);
  const all = asked.map((id) => ({ label: conceptOf(lexicon, id)?.prefLabel ?? id, years: yearsShowing(id, facts) }));
  const shown = all.flatMap(({ label, years: found }) => (found ? [{ label, years: found }] : []));
  const lacking = all.filter(({ years: found }) => found === null).map(({ label }) => label);
  const names = (some: readonly { label: string }[]): string => some.map(({ label }) => label).join(', ');
  const not = lacking.length > 0 ? `, and does not show ${lacking.join(', ')}` : '';
  if (shown.length === 0) return { answer: 'unknown', why: `the CV does not show ${lacking.join(', ')}` };
  const dated = shown.filter(({ years: found }) => found.size > 0);
  // A CV without dates of its parts is one part.
  const undated = dated.length === 0 && cv.dates.undated;
  if (dated.length === 0 && !undated) {
    return { answer: 'unknown', why: `the CV does not say when it was that you used ${names(shown)}${not}` };
  }
  if (undated) {
    const whole = answerAnyYears({ ...check, of: null, part: false }, facts);
    return lacking.length > 0 && !any ? { answer: 'unknown', why: `${whole.why}${not}` } : whole;
  }
  const counts = dated.map(({ years: found }) => found.size);
  const states = `the CV shows ${toldTogether(dated)}${any ? '' : not}`;
  const complete = any || (lacking.length === 0 && dated.length === shown.length);
  const least = any ? Math.max(...counts) : Math.min(...counts);
  if (years !== null && complete && least >= years) return { answer: 'met', why: states };
  const why = any || lacking.length === 0 ? `${states}; say what your other years add` : states;
  return { answer: 'unknown', why };
};
