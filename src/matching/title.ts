import type { Span } from '../model.js';
import { fold } from '../text/fold.js';
import type { Extent } from '../vocabulary/cues/extent.js';
import { LONGEST, MOST_BETWEEN, mayBeAppended, mayBeLed, mayQualify } from './titlesigns.js';

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];

const qualifies = (text: string, { end }: Span, { titles, apart }: Extent): boolean => {
  // A title's words stand in a row: only a space, a slash or a hyphen between them.
  const row = /^(?:[ /-]{1,3}[\p{L}\p{N}+#]+)*/u.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  const words = wordsOf(row).slice(0, MOST_BETWEEN + 1);
  const noun = words.findIndex((word) => titles.has(word));
  return noun >= 0 && !words.slice(0, noun).some((word) => apart.has(word));
};

/** "Back-end Engineer (Python, Go)", "Developer – React": after a noun of titles and a bracket or a dash. */
const isAppended = (text: string, { start }: Span, { titles }: Extent): boolean => {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  for (const [all, word = ''] of before.matchAll(/(\p{L}+)\s*(?:\([mfwdx /]+\)\s*)?[([–—|-]/gu)) {
    const rest = before.slice(before.lastIndexOf(all) + all.length);
    if (titles.has(fold(word)) && !/[.!?;:)\]\n]/.test(rest)) return true;
  }
  return false;
};

/** "Desarrollador Java", "Programadora senior PHP": in Spanish the noun leads. */
const isLed = (text: string, { start }: Span, { leading }: Extent): boolean => {
  const row = /(?:[\p{L}/()]+ ){1,2}$/u.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  return wordsOf(row).some((word) => leading.has(word));
};

/**
 * Tells of terms of a text whether each is part of a job title: before its noun, in brackets or after a dash behind it, or
 * led by it. Few are, and a look at how the words around them end tells it of most others.
 */
export const jobNames = (text: string, cues: Extent): ((span: Span) => boolean) => {
  const { titles, leading } = cues.endings;
  return (span) =>
    (mayQualify(text, span.end, titles) && qualifies(text, span, cues)) ||
    (mayBeAppended(text, span.start, titles) && isAppended(text, span, cues)) ||
    (mayBeLed(text, span.start, leading) && isLed(text, span, cues));
};
