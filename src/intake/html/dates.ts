const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s(?:.*\s)?(\d{4})\b/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})\b/i;
/** Numbers above this are milliseconds since 1970, those below seconds. */
const MILLISECONDS_FROM = 100_000_000_000;

/**
 * Takes a date as pages and answers write it (ISO 8601, `Sep 16, 2026`, `16. 9. 2026`, a number of seconds or
 * milliseconds since 1970) and gives the day as YYYY-MM-DD, or null; an order of day and month that cannot be told
 * is null too. No clock and no locale takes part.
 */
export function toIsoDate(value: unknown): string | null {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, 60);
  if (/^\d{10}$|^\d{13}$/.test(text)) return fromNumber(Number(text));
  const [, year, month, day] = ISO.exec(text) ?? COMPACT.exec(text) ?? SLASHED.exec(text) ?? [];
  if (year) return day3(year, month, day);
  const dotted = DOTTED.exec(text);
  if (dotted) return day3(dotted[3], dotted[2], dotted[1]);
  const american = AMERICAN.exec(text);
  if (american) return fromSlashes(american[1], american[2], american[3]);
  const named = MONTH_FIRST.exec(text);
  if (named) return day3(named[3], monthNumber(named[1]), named[2]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? day3(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]) : null;
}

function fromNumber(value: number): string | null {
  const date = new Date(value >= MILLISECONDS_FROM ? value : value * 1000);
  return value > 0 && !Number.isNaN(date.getTime()) && date.getUTCFullYear() < 3000
    ? date.toISOString().slice(0, 10)
    : null;
}

function fromSlashes(one = '', two = '', year = ''): string | null {
  if (Number(one) > 12) return day3(year, two, one);
  return Number(two) > 12 || one === two ? day3(year, one, two) : null;
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function day3(year = '', month = '', day = ''): string | null {
  const [m, d] = [Number(month), Number(day)];
  const date = new Date(Date.UTC(Number(year), m - 1, d));
  const exists = Number(year) >= 1000 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists ? date.toISOString().slice(0, 10) : null;
}
