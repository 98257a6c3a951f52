import type { Span } from '../model.js';
import { type Line, linesOf } from './lines.js';

const BULLET = /^\s*(?:[-*+•·▪●◦‣–—»✓✔➢►]|\d{1,2}[.)]|[a-z][.)])\s+/;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|inc|ltd|co|no|min|max|yrs?|dr|mr|mrs|ms|st|p\.ej|ej|sr|jr|dept|\p{L})\.$/iu;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\d•])/gu;
/** A shorter line was not wrapped: it ends where its author ended it. The matcher has the same bound. */
const WRAPPED_LINE = 40;

/** Whether a line begins with a bullet or a number. */
export const isBullet = (line: string): boolean => BULLET.test(line);

/** The length of the bullet or number before a line's words. */
export const bulletLength = (line: string): number => BULLET.exec(line)?.[0].length ?? 0;

const goesOn = (line: Line, next: Line): boolean =>
  line.text.length >= WRAPPED_LINE &&
  next.text.trim() !== '' &&
  !isBullet(next.text) &&
  !/^\s*#/.test(next.text) &&
  !/[.:;!?]\s*$/.test(line.text) &&
  /^\s*[\p{Ll}\d(]/u.test(next.text);

const blocksOf = (text: string, { start, end }: Span): Span[] => {
  const blocks: Span[] = [];
  const lines = linesOf(text.slice(start, end));
  let from = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && goesOn(line, next)) return;
    const first = lines[from];
    if (first && text.slice(start + first.start, start + line.end).trim() !== '')
      blocks.push({ start: start + first.start + bulletLength(first.text), end: start + line.end });
    from = i + 1;
  });
  return blocks;
};

/** No one writes a longer sentence; what is longer is cut at a space, so that work on one is bounded. */
const LONGEST_SENTENCE = 1500;

const cutLong = (text: string, { start, end }: Span): Span[] => {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE);
    const to = space > from ? space + 1 : from + LONGEST_SENTENCE;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
};

/**
 * The sentences of a part of a text, in order: an item of a list is at least one, a line wrapped in the middle of a
 * sentence goes on in the next, and abbreviations end nothing. Spans are into the whole text; bullets lie outside.
 */
export const sentencesOf = (text: string, part: Span = { start: 0, end: text.length }): Span[] =>
  blocksOf(text, part).flatMap((block) => {
    const sentences: Span[] = [];
    let start = block.start;
    const body = text.slice(block.start, block.end);
    for (const found of body.matchAll(SENTENCE_END)) {
      if (ABBREVIATION.test(body.slice(Math.max(0, start - block.start, found.index - 8), found.index + 1))) continue;
      const end = block.start + found.index + found[0].trimEnd().length;
      sentences.push({ start, end });
      start = block.start + found.index + found[0].length;
    }
    if (start < block.end) sentences.push({ start, end: block.end });
    return sentences.flatMap((sentence) => cutLong(text, sentence));
  });
