import { namesAny } from '../cv/beginnings.js';
import type { StatedYears } from '../cv/figures.js';
import { byTime, type Moment, monthsCovered, monthsOf, type Period, tellMonths } from '../cv/months.js';
import type { Check, Span } from '../model.js';
import { conceptOf } from '../vocabulary/lexicon.js';
import type { Answer, CvFacts } from './cvfacts.js';

const MONTHS = 12;

/** How long some periods lasted together, gaps not counted, and between which years. */
interface Lasted {
  months: number;
  dates: string;
}

const datesOf = (periods: readonly Period[]): string => {
  const [first] = [...periods].sort((a, b) => byTime(a.from, b.from));
  const ends = periods.map(({ to }) => to?.year ?? null);
  const last = ends.includes(null) ? 'now' : `${ends.reduce((a, b) => Math.max(a ?? 0, b ?? 0), 0)}`;
  return `${first?.from.year}` === last ? last : `${first?.from.year} to ${last}`;
};

const lastedOf = (periods: readonly Period[], asOf: Moment): Lasted => ({
  months: monthsCovered(periods.map((period) => monthsOf(period, asOf))),
  dates: datesOf(periods),
});

const tellLasted = ({ months, dates }: Lasted): string => `${tellMonths(months)}, ${dates}`;

/** The periods of the parts of a CV that show a concept, or what implies it; null where nothing does. */
const periodsShowing = (id: string, { cv }: CvFacts): Period[] | null => {
  const { namings, neighbours } = cv.shown;
  // A whole is no one thing that was done in the years of a part of it.
  const implying = (neighbours.impliers.get(id) ?? []).filter(({ besides }) => besides.length === 0);
  const naming = [id, ...implying.map((one) => one.id)].flatMap((one) => namings.get(one) ?? []);
  if (naming.length === 0) return null;
  return naming
    .flatMap(({ uses }) => uses.map(({ mentions: [{ period }] }) => period))
    .filter((period) => period !== null);
};

interface Dated {
  label: string;
  lasted: Lasted;
}

/** Concepts that the CV shows in the same years are told together: "Java, Kotlin for 5 years, 2019 to 2024". */
const toldTogether = (shown: readonly Dated[]): string => {
  const byDates = new Map<string, string[]>();
  for (const { label, lasted } of shown) {
    const dates = tellLasted(lasted);
    byDates.set(dates, [...(byDates.get(dates) ?? []), label]);
  }
  return [...byDates].map(([dates, labels]) => `${labels.join(', ')} for ${dates}`).join(', ');
};

/** Whether the months that dates tell do not speak against a number of years: who states them may leave jobs out. */
const mayBe = (years: number, { cv, asOf }: CvFacts): boolean =>
  cv.dates.jobs.length === 0 || lastedOf(cv.dates.jobs, asOf).months >= years * MONTHS;

/** What the CV itself says of years with what is asked, where its dates do not speak against it; null where it says none. */
const statedAnswer = ({ years, asked, of, part, any }: Check, facts: CvFacts): Answer | null => {
  const { statedYears, shown } = facts.cv;
  const stands = (id: string, { start, end }: Span): boolean =>
    (shown.index.byConcept.get(id) ?? []).some((one) => one.start >= start && one.end <= end);
  const speaks = (said: StatedYears): boolean => {
    if (asked.length === 0) return of === null && !part;
    return any ? asked.some((id) => stands(id, said)) : asked.every((id) => stands(id, said));
  };
  const said = statedYears.find(
    (one) => years !== null && one.years >= years && mayBe(one.years, facts) && speaks(one),
  );
  return said ? { answer: 'met', why: `line ${said.line} says “${said.words}”` } : null;
};

/** Years in general: those that jobs lasted, overlapping ones once; dates tell nothing of years with one thing. */
const answerAnyYears = ({ years, part, of }: Check, { cv, asOf }: CvFacts): Answer => {
  if (of !== null && !namesAny(of, cv.beginnings)) return { answer: 'unknown', why: `the CV does not show “${of}”` };
  const { jobs } = cv.dates;
  if (jobs.length === 0) return { answer: 'unknown', why: 'the CV states no dates of its jobs' };
  const lasted = lastedOf(jobs, asOf);
  const states = `the CV’s jobs cover ${tellLasted(lasted)}`;
  if (of !== null) return { answer: 'unknown', why: `${states}; it does not say how much of it was “${of}”` };
  if (part) return { answer: 'unknown', why: `${states}; it does not say how much of it this was` };
  if (years !== null && lasted.months >= years * MONTHS) return { answer: 'met', why: states };
  return { answer: 'unknown', why: `${states}; say what your other years add` };
};

/**
 * Answers how many years one has by dates. Years with something are those of the parts of the CV that show it, gaps not counted: of
 * each thing that is asked, or of one where any will do. Only those that the CV shows are said to be shown.
 */
const answerByDates = (check: Check, facts: CvFacts): Answer => {
  const { cv, vocabulary, asOf } = facts;
  const { years, asked, any } = check;
  if (asked.length === 0) return answerAnyYears(check, facts);
  const all = asked.map((id) => ({
    label: conceptOf(vocabulary.lexicon, id)?.prefLabel ?? id,
    periods: periodsShowing(id, facts),
  }));
  const shown = all.flatMap(({ label, periods }) => (periods ? [{ label, periods }] : []));
  const lacking = all.filter(({ periods }) => periods === null).map(({ label }) => label);
  const not = lacking.length > 0 ? `, and does not show ${lacking.join(', ')}` : '';
  if (shown.length === 0) return { answer: 'unknown', why: `the CV does not show ${lacking.join(', ')}` };
  const dated = shown
    .filter(({ periods }) => periods.length > 0)
    .map(({ label, periods }) => ({ label, lasted: lastedOf(periods, asOf) }));
  // A CV without dates of its parts is one part.
  const undated = dated.length === 0 && cv.dates.undated;
  if (dated.length === 0 && !undated) {
    const names = shown.map(({ label }) => label).join(', ');
    return { answer: 'unknown', why: `the CV does not say when it was that you used ${names}${not}` };
  }
  if (undated) {
    const whole = answerAnyYears({ ...check, of: null, part: false }, facts);
    return lacking.length > 0 && !any ? { answer: 'unknown', why: `${whole.why}${not}` } : whole;
  }
  const counts = dated.map(({ lasted }) => lasted.months);
  const states = `the CV shows ${toldTogether(dated)}${any ? '' : not}`;
  const complete = any || (lacking.length === 0 && dated.length === shown.length);
  const least = any ? Math.max(...counts) : Math.min(...counts);
  if (years !== null && complete && least >= years * MONTHS) return { answer: 'met', why: states };
  const why = any || lacking.length === 0 ? `${states}; say what your other years add` : states;
  return { answer: 'unknown', why };
};

/** Answers how many years one has: by the dates of the parts that show it, else by what the CV says of it. */
export const answerYears = (check: Check, facts: CvFacts): Answer => {
  const dated = answerByDates(check, facts);
  return dated.answer === 'met' ? dated : (statedAnswer(check, facts) ?? dated);
};
