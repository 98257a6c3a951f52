import type { Span } from '../model.js';

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/** A text with some parts of it blanked, of the same length and lines. The spans are in order and apart. */
export const blankSpans = (text: string, spans: Iterable<Span>): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), blank(text.slice(start, end)));
    at = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(at);
};
