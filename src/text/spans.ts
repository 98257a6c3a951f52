import type { Span } from '../model.js';

/** Those of some spans, in order and without overlap, that lie inside another: found by halving, not by looking at all. */
export const spansIn = <Found extends Span>(spans: readonly Found[], { start, end }: Span): Found[] => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Found[] = [];
  for (let at = low; at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.end > end) break;
    found.push(span);
  }
  return found;
};

/** Whether two spans have anything in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** Whether one span lies in another. */
export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
