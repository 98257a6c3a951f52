import { yearsOf } from '../cv/periods.js';
import type { Ask } from '../model.js';
import { fold } from '../text/fold.js';
import { conceptOf, impliedBy } from '../vocabulary/lexicon.js';
import type { CvMention } from './cv-index.js';
import type { Answer, CvFacts } from './cvfacts.js';
import { yearsIn } from './recency.js';

/** The years from the first to the last of some, both counted: dates without months tell no better. */
const spanOf = (years: readonly number[]): [number, number] =>
  years.reduce<[number, number]>(
    ([first, last], year) => [Math.min(first, year), Math.max(last, year)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );

const datesOf = (years: readonly number[]): string => {
  const [first, last] = spanOf(years);
  return first === last ? `${first} only` : `${first} to ${last}`;
};

/** The years of the parts of a CV that show a concept, or what implies it; null where nothing does. */
const yearsShowing = (id: string, { cv, index, lexicon, thisYear }: CvFacts): Set<number> | null => {
  // What goes on has lasted to the last year that is stated anywhere.
  const [, lastStated] = spanOf([...yearsIn(cv), ...(thisYear === null ? [] : [thisYear])]);
  const shows = ({ conceptId }: CvMention): boolean => conceptId === id || impliedBy(lexicon, conceptId).has(id);
  const showing = index.mentions.filter(shows);
  if (showing.length === 0) return null;
  const periods = showing.flatMap(({ period }) => (period ? [period] : []));
  return new Set([...new Set(periods)].flatMap((period) => yearsOf(period, lastStated)));
};

/** Concepts that the CV shows in the same years are told together: "Java, Kotlin in 2019 to 2024". */
const toldTogether = (shown: readonly { label: string; years: ReadonlySet<number> }[]): string => {
  const byDates = new Map<string, string[]>();
  for (const { label, years } of shown) {
    const dates = datesOf([...years]);
    byDates.set(dates, [...(byDates.get(dates) ?? []), label]);
  }
  return [...byDates].map(([dates, labels]) => `${labels.join(', ')} in ${dates}`).join(', ');
};

/** A shorter word is in every CV, and longer ones share as many letters with their other forms. */
const [SHORTEST, STEM] = [4, 6];

/** Whether any longer word of a phrase stands in the CV, in this form or another. */
const namesAny = (phrase: string, words: string): boolean => {
  const text = ` ${fold(words).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  const long = (fold(phrase).match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST);
  return long.some((word) => text.includes(` ${word.slice(0, STEM)}`));
};

/** Years in general: those from the first that the CV states to the last; dates tell nothing of years with one thing. */
const answerAnyYears = ({ years, part, of }: Ask, { cv }: CvFacts): Answer => {
  if (of !== null && !namesAny(of, cv.words)) return { answer: 'unknown', why: `the CV does not show “${of}”` };
  const stated = yearsIn(cv);
  if (stated.length === 0) return { answer: 'unknown', why: 'the CV states no dates' };
  const [first, last] = spanOf(stated);
  const states = `the CV states ${datesOf(stated)}`;
  if (of !== null) return { answer: 'unknown', why: `${states}, not how much of it was “${of}”` };
  if (part) return { answer: 'unknown', why: `${states}, not how much of it this was` };
  if (years !== null && last - first + 1 >= years) return { answer: 'met', why: states };
  return { answer: 'unknown', why: `${states}; say what your other years add` };
};

/**
 * Answers how many years one has. Years with something are those of the parts of the CV that show it, gaps not counted: of
 * each thing that is asked, or of one where any will do. Only those that the CV shows are said to be shown.
 */
export const answerYears = (ask: Ask, facts: CvFacts): Answer => {
  const { cv, lexicon } = facts;
  const { years, asked, any } = ask;
  if (asked.length === 0) return answerAnyYears(ask, facts);
  const all = asked.map((id) => ({ label: conceptOf(lexicon, id)?.prefLabel ?? id, years: yearsShowing(id, facts) }));
  const shown = all.flatMap(({ label, years: found }) => (found ? [{ label, years: found }] : []));
  const lacking = all.filter(({ years: found }) => found === null).map(({ label }) => label);
  const names = (some: readonly { label: string }[]): string => some.map(({ label }) => label).join(', ');
  const not = lacking.length > 0 ? `, and does not show ${lacking.join(', ')}` : '';
  if (shown.length === 0) return { answer: 'unknown', why: `the CV does not show ${lacking.join(', ')}` };
  const dated = shown.filter(({ years: found }) => found.size > 0);
  // A CV without dates of its parts is one part.
  const undated = dated.length === 0 && cv.blocks.every(({ period }) => period === null);
  if (dated.length === 0 && !undated) {
    return { answer: 'unknown', why: `the CV does not say when it was that you used ${names(shown)}${not}` };
  }
  if (undated) {
    const whole = answerAnyYears({ ...ask, of: null, part: false }, facts);
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
