import type { Span } from '../model.js';
import { fold } from '../text/fold.js';
import { eachWordBehind, endingsOf, LONGEST, MOST_BETWEEN, mayBeAppended, UNSURE, wordsBefore } from './titlesigns.js';

/** The words of lexicons/reading/extent.yaml that tell job titles, folded. */
export interface TitleCues {
  titles: ReadonlySet<string>;
  leading: ReadonlySet<string>;
  apart: ReadonlySet<string>;
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];

/** A title's words stand in a row: only a space, a slash or a hyphen between them. */
const rowBehind = (text: string, end: number): string[] => {
  const row = /^(?:[ /-]{1,3}[\p{L}\p{N}+#]+)*/u.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  return wordsOf(row).slice(0, MOST_BETWEEN + 1);
};

const qualifies = (text: string, { end }: Span, { titles, apart }: TitleCues): boolean => {
  let found = false;
  const isOver = (word: string): boolean => {
    found = titles.has(word);
    return found || apart.has(word);
  };
  if (eachWordBehind(text, end, isOver) === UNSURE) rowBehind(text, end).some(isOver);
  return found;
};

/** "Back-end Engineer (Python, Go)", "Developer – React": after a noun of titles and a bracket or a dash. */
const isAppended = (text: string, { start }: Span, { titles }: TitleCues): boolean => {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  for (const [all, word = ''] of before.matchAll(/(\p{L}+)\s*(?:\([mfwdx /]+\)\s*)?[([–—|-]/gu)) {
    const rest = before.slice(before.lastIndexOf(all) + all.length);
    if (titles.has(fold(word)) && !/[.!?;:)\]\n]/.test(rest)) return true;
  }
  return false;
};

/** "Desarrollador Java", "Programadora senior PHP": in Spanish the noun leads. */
const isLed = (text: string, { start }: Span, { leading }: TitleCues): boolean => {
  const words = wordsBefore(text, start);
  if (words !== UNSURE) return words.some((word) => leading.has(word));
  const row = /(?:[\p{L}/()]+ ){1,2}$/u.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  return wordsOf(row).some((word) => leading.has(word));
};

/**
 * Tells of terms of a text whether each is part of a job title: before its noun, in brackets or after a dash behind it, or
 * led by it.
 */
export const jobNames = (text: string, cues: TitleCues): ((span: Span) => boolean) => {
  const endings = endingsOf(cues.titles);
  return (span) =>
    qualifies(text, span, cues) ||
    (mayBeAppended(text, span.start, endings) && isAppended(text, span, cues)) ||
    isLed(text, span, cues);
};
