import type { Span } from '../model.js';

/** A line of a text, without its line break; `number` counts from 1. */
export interface Line extends Span {
  number: number;
  text: string;
}

/** The lines of a text, offsets into it. CR LF, LF and CR end a line. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  let start = 0;
  while (feed >= 0 || carriage >= 0) {
    const end = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed;
    lines.push({ number: lines.length + 1, start, end, text: text.slice(start, end) });
    start = end + (end === carriage && feed === end + 1 ? 2 : 1);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
  }
  lines.push({ number: lines.length + 1, start, end: text.length, text: text.slice(start) });
  return lines;
};

/** The line that an offset is on. */
export const lineAt = (lines: readonly Line[], offset: number): Line => {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? { number: 1, start: 0, end: 0, text: '' };
};
