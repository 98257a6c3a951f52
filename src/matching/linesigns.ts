import type { Span } from '../model.js';

/** What the line around a find says of all finds in it. */
export interface LineSigns extends Span {
  /** Whether its finds fill most of it. */
  covered: boolean;
  /** Where the bullet that it begins with ends; infinity where there is none. */
  bulletEnd: number;
}

const BULLET = /^\s*[*•–▪●·-]/;
/** A longer line, in UTF-16 units, is prose. */
const LONGEST_LINE = 300;
/** The share of a line that its terms fill where it is little but terms. */
const COVERED = 0.6;

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const signsOf = (text: string, finds: readonly Span[], index: number, { start, end }: Span): LineSigns => {
  if (end - start > LONGEST_LINE) return { start, end, covered: false, bulletEnd: Number.POSITIVE_INFINITY };
  const line = text.slice(start, end);
  const bullet = BULLET.exec(line);
  let filled = 0;
  const addFrom = (from: number, step: 1 | -1): void => {
    for (let i = from; ; i += step) {
      const find = finds[i];
      if (!find || find.start < start || find.end > end) return;
      filled += find.end - find.start;
    }
  };
  addFrom(index, 1);
  addFrom(index - 1, -1);
  return {
    start,
    end,
    covered: filled > COVERED * line.trim().length,
    bulletEnd: bullet ? start + bullet[0].length : Number.POSITIVE_INFINITY,
  };
};

/**
 * Gives the line around each of some finds, which are asked for in order: lines are looked at once, and only forward. A
 * find that runs on into the next line has both.
 */
export const linesIn = (text: string, finds: readonly Span[]): ((index: number) => LineSigns) => {
  let start = 0;
  let end = lineEnd(text, 0);
  let latest: LineSigns | null = null;
  return (index) => {
    const find = finds[index] ?? { start: 0, end: 0 };
    while (end < find.start) {
      start = end + 1;
      end = lineEnd(text, start);
    }
    const whole = find.end <= end ? end : lineEnd(text, find.end);
    if (latest?.start !== start || latest.end !== whole) latest = signsOf(text, finds, index, { start, end: whole });
    return latest;
  };
};
