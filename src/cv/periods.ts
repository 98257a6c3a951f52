/** The years that a part of a CV covers; `to` is null where it goes on to this day. */
export interface Period {
  from: number;
  to: number | null;
}

const YEAR = '(?:19[5-9]|20[0-4])\\d';
/** "Mar 2019", "March, 2019", "03/2019", "marzo de 2019". */
const MONTH = '(?:\\p{L}{3,10}\\.?,?\\s+(?:de\\s+|del\\s+)?|\\d{1,2}[/.]\\s?)?';
const NOW = 'present|current|currently|now|today|ongoing|date|actualidad|presente|actual|actualmente|hoy|la fecha';
const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${YEAR})\\s*(?:[-–—]+|to|until|till|through|a|al|hasta)\\s*${MONTH}(?:(${YEAR})|(${NOW}))(?![\\p{L}\\p{N}])`,
  'iu',
);
const SINCE = new RegExp(`(?<!\\p{L})(?:since|desde)\\s+${MONTH}(${YEAR})(?![\\p{L}\\p{N}])`, 'iu');
/** A year alone on its line, or at the end of one: "Acme, 2019", "(2019)". */
const ALONE = new RegExp(`(?:^|[\\s(,|·•–—-])${MONTH}(${YEAR})[\\s*_).]*$`, 'iu');

/** A longer line is a sentence, whose years are those of what it tells; a single year dates a few words at most. */
const LONGEST_LINE = 110;
const MOST_WORDS = 8;

/** A range of years, or the year since which something lasts. */
const rangeIn = (line: string): Period | null => {
  const range = RANGE.exec(line);
  if (range) return { from: Number(range[1]), to: range[2] === undefined ? null : Number(range[2]) };
  const since = SINCE.exec(line);
  return since ? { from: Number(since[1]), to: null } : null;
};

/**
 * The years that a heading, a bullet or a short line under a heading states for what follows it: a range ("Mar 2016 –
 * present", "since 2019"), or a single year at its end. Null where it states none, or is a sentence.
 */
export const periodIn = (line: string): Period | null => {
  const words = line.trim();
  if (words.length > LONGEST_LINE) return null;
  const range = rangeIn(words);
  if (range?.to != null && range.to < range.from) return null;
  if (range || words.split(/\s+/).length > MOST_WORDS) return range;
  const year = Number(ALONE.exec(words)?.[1] ?? Number.NaN);
  return Number.isNaN(year) ? null : { from: year, to: year };
};

/** The last year of a period; one that goes on ends in the given year. */
export const endOfPeriod = ({ from, to }: Period, thisYear: number): number => to ?? Math.max(from, thisYear);

/** The years of a period, in order; one that goes on ends in the given year. */
export const yearsOf = (period: Period, thisYear: number): number[] =>
  Array.from({ length: endOfPeriod(period, thisYear) - period.from + 1 }, (_, i) => period.from + i);
