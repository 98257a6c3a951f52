import type { DateWords } from '../vocabulary/cues/cv.js';
import { momentAt, shortYearOf, type Token, tokensOf, yearOf } from './moments.js';
import { isReversed, type Moment, type Period } from './months.js';

/** A period in a line, with where it stands there. */
export interface StatedPeriod {
  period: Period;
  start: number;
  end: number;
  /** A range or what goes on tells how long; a single moment when. */
  lasts: boolean;
}

/** A longer line is a sentence, whose years are those of what it tells; a single year dates a few words at most. */
const LONGEST_LINE = 110;
const MOST_WORDS = 8;
/** What ranges are written with. */
const DASHES = '-–—−―~→>';

/** What parts the beginning of a range from its end: dashes, an arrow, a word. The index after it; null where nothing does. */
const afterSeparator = (tokens: readonly Token[], at: number, { until }: DateWords): number | null => {
  let next = at;
  while (tokens[next]?.kind === 'sign' && DASHES.includes(tokens[next]?.text ?? ' ')) next++;
  if (next > at) return next;
  const word = tokens[at];
  return word?.kind === 'word' && until.has(word.key) ? at + 1 : null;
};

interface Ending {
  to: Moment | null;
  next: number;
}

/** What a range ends with: a moment, this day, or the last two figures of a year. */
const endingAt = (tokens: readonly Token[], at: number, from: Moment, words: DateWords): Ending | null => {
  const moment = momentAt(tokens, at, words);
  if (moment) return { to: moment.moment, next: moment.next };
  const pair = `${tokens[at]?.key} ${tokens[at + 1]?.key}`;
  if (words.now.has(pair)) return { to: null, next: at + 2 };
  if (words.now.has(tokens[at]?.key ?? '')) return { to: null, next: at + 1 };
  const year = from.month === null ? shortYearOf(tokens[at]) : null;
  return year === null ? null : { to: { year, month: null }, next: at + 1 };
};

/** "Jan – Mar 2021": the year is told once. */
const sharedYear = (
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): { from: Moment; ending: Ending } | null => {
  const month = tokens[at]?.kind === 'word' ? words.months.get(tokens[at].key) : undefined;
  const after = month === undefined ? null : afterSeparator(tokens, at + 1, words);
  const to = after === null ? null : momentAt(tokens, after, words);
  if (month === undefined || !to || to.moment.month === null) return null;
  return { from: { year: to.moment.year, month }, ending: { to: to.moment, next: to.next } };
};

const rangeAt = (tokens: readonly Token[], at: number, words: DateWords): { period: Period; next: number } | null => {
  const shared = sharedYear(tokens, at, words);
  if (shared) return { period: { from: shared.from, to: shared.ending.to }, next: shared.ending.next };
  const begins = momentAt(tokens, at, words);
  if (!begins) return null;
  const { moment: from, next } = begins;
  const after = afterSeparator(tokens, next, words);
  if (after !== null) {
    const ending = endingAt(tokens, after, from, words);
    return ending && { period: { from, to: ending.to }, next: ending.next };
  }
  // Two months side by side are a range whose sign was lost.
  const beside = from.month === null || tokens[next]?.kind === 'sign' ? null : momentAt(tokens, next, words);
  return beside && beside.moment.month !== null ? { period: { from, to: beside.moment }, next: beside.next } : null;
};

const isGlued = (line: string, at: number): boolean => /[\p{L}\p{N}]/u.test(line.charAt(at));

/** All ranges in a line, and what it says goes on since a moment, in their order. One that ends before it begins too. */
export const rangesIn = (line: string, words: DateWords): StatedPeriod[] => {
  const ranges: StatedPeriod[] = [];
  if (!/\d/.test(line)) return ranges;
  const tokens = tokensOf(line);
  for (let at = 0; at < tokens.length; at++) {
    const { start, key } = tokens[at] ?? { start: 0, key: '' };
    if (isGlued(line, start - 1)) continue;
    const range = rangeAt(tokens, at, words);
    const since = range === null && words.since.has(key) ? momentAt(tokens, at + 1, words) : null;
    const next = range?.next ?? since?.next;
    const period = range?.period ?? (since ? { from: since.moment, to: null } : null);
    const end = tokens[(next ?? 0) - 1]?.end ?? 0;
    if (next === undefined || !period || isGlued(line, end)) continue;
    ranges.push({ period, start, end, lasts: true });
    at = next - 1;
  }
  return ranges;
};

/** A moment alone on its line, or at the end of one: "Acme, 2019", "(March 2019)". */
const singleIn = (line: string, words: DateWords): StatedPeriod | null => {
  const tokens = tokensOf(line);
  const last = tokens.findLastIndex(({ kind }) => kind !== 'sign');
  if (yearOf(tokens[last]) === null && shortYearOf(tokens[last]) === null) return null;
  for (let at = Math.max(0, last - 4); at <= last; at++) {
    const single = momentAt(tokens, at, words);
    const before = tokens[at - 1];
    if (single?.next !== last + 1 || (single.moment.month === null && yearOf(tokens[at]) === null)) continue;
    const start = tokens[at]?.start ?? 0;
    const alone = at === 0 || start > (before?.end ?? 0) || '(,|·•–—-'.includes(before?.text ?? '');
    const follows = line.slice(tokens[last]?.end ?? 0);
    if (!alone || !/^[\s*_).]*$/.test(follows)) continue;
    return { period: { from: single.moment, to: single.moment }, start, end: tokens[last]?.end ?? 0, lasts: false };
  }
  return null;
};

/**
 * The time that a heading, a bullet or a short line under a heading states for what follows it: a range ("Mar 2016 –
 * present", "since 2019"), or a single year or month at its end. Null where it states none, or is a sentence, or ends
 * before it begins.
 */
export const statedIn = (line: string, words: DateWords): StatedPeriod | null => {
  const trimmed = line.trim();
  if (trimmed.length > LONGEST_LINE) return null;
  const [range] = rangesIn(line, words);
  if (range) return isReversed(range.period) ? null : range;
  return trimmed.split(/\s+/).length > MOST_WORDS ? null : singleIn(line, words);
};

const WITHOUT_SIGNS = /^[\s•*_|,;:·–—()-]+|[\s•*_|,;:·–—(-]+$/g;

/** A line's words without its dates, and without the signs around what is left. */
export const besideDates = (words: string, { start, end }: StatedPeriod): string =>
  `${words.slice(0, start).replace(WITHOUT_SIGNS, '')}, ${words.slice(end).replace(WITHOUT_SIGNS, '')}`
    .replace(/\s*\|\s*/g, ', ')
    .replace(WITHOUT_SIGNS, '')
    .replace(/\s+/g, ' ');

/** A time with what was done in it, by the words of its line. */
export interface JobTime {
  period: Period;
  job: string;
}

/** A stated period with the words of its line beside it. */
export const jobTimeOf = (line: string, stated: StatedPeriod): JobTime => ({
  period: stated.period,
  job: besideDates(line, stated),
});

/** The period alone of what `statedIn` finds. */
export const periodIn = (line: string, words: DateWords): Period | null => statedIn(line, words)?.period ?? null;
