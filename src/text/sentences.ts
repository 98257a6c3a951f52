import type { Span } from '../model.js';
import { lostBreaks, RUN_ON } from './items.js';
import { type Line, linesOf } from './lines.js';

const BULLET = /^\s*(?:[-*+•·▪●◦‣–—»✓✔➢►→]|[-=]{1,2}>|\d{1,2}[.)]|[a-z][.)])\s+/;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|inc|ltd|co|no|min|max|yrs?|dr|mr|mrs|ms|st|p\.ej|ej|sr|jr|dept|\p{L})\.$/iu;
/** What follows a stop in brackets still belongs to the sentence before. */
const SENTENCE_END = /[.!?…]["'”’)\]]*(?:\s{1,3}\([^()]{1,200}\)\.?)?\s+(?=["'“‘¿¡]{0,2}(?:[\p{Lu}\d•]|\+\d))/gu;
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

/** Shows the blocks of a part of a text, in order, until one is the last to be shown. */
const eachBlock = (text: string, { start, end }: Span, isLast: (block: Span) => boolean): void => {
  const lines = linesOf(text.slice(start, end));
  let from = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next && goesOn(line, next)) continue;
    const first = lines[from];
    from = i + 1;
    if (!first || text.slice(start + first.start, start + line.end).trim() === '') continue;
    if (isLast({ start: start + first.start + bulletLength(first.text), end: start + line.end })) return;
  }
};

/** No one writes a longer sentence; what is longer is cut, so that work on one is bounded. */
const LONGEST_SENTENCE = 1500;
/** The first of these in the last part of what is too long is the best place to cut it. */
const CUTS = ['. ', ' - ', ' • ', '; ', ', ', ' '];

/** Where to cut: after the last of the best signs that the second half holds. */
const cutAt = (text: string, from: number): number => {
  const last = from + LONGEST_SENTENCE;
  const half = from + LONGEST_SENTENCE / 2;
  const ends = CUTS.map((sign) => {
    const found = text.slice(half, last).lastIndexOf(sign);
    return found < 0 ? -1 : half + found + sign.length;
  });
  return ends.find((end) => end > 0) ?? last;
};

const cutLong = (text: string, { start, end }: Span): Span[] => {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const to = cutAt(text, from);
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
};

const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13;

/** Whether what lies around a block is a line long enough to have lost its breaks, however short its own part of it. */
const isRunOn = (text: string, { start, end }: Span): boolean => {
  const last = Math.min(text.length, end + RUN_ON);
  for (let from = Math.max(0, start - RUN_ON); from + RUN_ON <= last; ) {
    // Looked at from behind, most of a line need not be looked at.
    let at = from + RUN_ON - 1;
    while (at >= from && !isLineEnd(text.charCodeAt(at))) at--;
    if (at < from) return true;
    from = at + 1;
  }
  return false;
};

/** The ends of sentences in a block, as the spans of what lies between one and the next; offsets into the block. */
const endsIn = (body: string): Span[] => {
  const ends: Span[] = [];
  let from = 0;
  SENTENCE_END.lastIndex = 0;
  for (let found = SENTENCE_END.exec(body); found; found = SENTENCE_END.exec(body)) {
    if (ABBREVIATION.test(body.slice(Math.max(from, found.index - 8), found.index + 1))) continue;
    from = found.index + found[0].length;
    ends.push({ start: found.index + found[0].trimEnd().length, end: from });
  }
  return ends;
};

const sentencesIn = (text: string, block: Span): Span[] => {
  const body = text.slice(block.start, block.end);
  const lost = isRunOn(text, block) ? lostBreaks(body) : [];
  const breaks = endsIn(body);
  if (lost.length > 0) for (const one of lost) breaks.push(one);
  breaks.sort((a, b) => a.start - b.start);
  const sentences: Span[] = [];
  for (let i = 0; i <= breaks.length; i++) {
    const words = body.slice(breaks[i - 1]?.end ?? 0, breaks[i]?.start);
    const trimmed = words.trim();
    if (trimmed === '') continue;
    const start = block.start + (breaks[i - 1]?.end ?? 0) + words.length - words.trimStart().length;
    for (const one of cutLong(text, { start, end: start + trimmed.length })) sentences.push(one);
  }
  return sentences;
};

/**
 * The sentences of a part of a text, in order: an item of a list is at least one, a line wrapped in the middle of a
 * sentence goes on in the next, and abbreviations end nothing. Spans are into the whole text; bullets lie outside.
 */
export const sentencesOf = (text: string, part: Span = { start: 0, end: text.length }): Span[] => {
  const sentences: Span[] = [];
  eachBlock(text, part, (block) => {
    for (const sentence of sentencesIn(text, block)) sentences.push(sentence);
    return false;
  });
  return sentences;
};

/** Whether a text has more than one sentence. */
export const hasSentences = (text: string): boolean => {
  let count = 0;
  eachBlock(text, { start: 0, end: text.length }, (block) => {
    count += sentencesIn(text, block).length;
    return count > 1;
  });
  return count > 1;
};
