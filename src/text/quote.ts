import type { Span } from '../model.js';
import { firstUnits, lastUnits } from './cut.js';
import type { Line } from './lines.js';
import { lineAt } from './lines.js';

/** About what fits beside a term on one line of a terminal. */
const LONGEST_QUOTE = 110;

const FACT_COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** What is cleaned away, or any white space but a single blank: most pieces of a line have none of it. */
const UNCLEAN = /<!--|\*\*|__|`|\s\s|[^\S ]/;

const clean = (text: string): string =>
  UNCLEAN.test(text)
    ? text
        .replace(FACT_COMMENT, ' ')
        .replace(/\*\*|__|`/g, '')
        .replace(/\s+/g, ' ')
    : text;

/**
 * The words around a span, on its line: bullets, emphasis and comments left out, cut at word boundaries with an
 * ellipsis where the line goes on. The span's own words are always whole in it.
 */
export const quoteOf = (text: string, lines: readonly Line[], span: Span): string => {
  const line = lineAt(lines, span.start);
  const end = Math.max(span.end, Math.min(line.end, text.length));
  const surface = clean(text.slice(span.start, span.end));
  let before = clean(text.slice(line.start, span.start))
    .replace(/^\s*(?:#{1,6}|[-*+•·▪●]|\d+[.)])\s+/, '')
    .trimStart();
  let after = clean(text.slice(span.end, end)).trimEnd();
  const room = LONGEST_QUOTE - surface.length;
  if (before.length + after.length > room) {
    const left = Math.max(Math.floor(room / 2), room - after.length);
    if (before.length > left) {
      const cut = lastUnits(before, left);
      before = `… ${cut.slice(cut.indexOf(' ') + 1)}`;
    }
    const right = Math.max(0, room - before.length);
    if (after.length > right) {
      const cut = firstUnits(after, right);
      after = `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))} …`;
    }
  }
  return `${before}${surface}${after}`.trim();
};

/** A sentence that asks a question is quoted up to here. */
const LONGEST_SENTENCE = 160;
/** As much of it stands before the words that put the question, where there is more after them. */
const LONGEST_LEAD = 50;

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The end of a text, from a word on, with an ellipsis. */
const lastOf = (text: string, room: number): string => {
  const cut = lastUnits(text, room);
  const space = cut.indexOf(' ');
  return `… ${space < 0 ? '' : cut.slice(space + 1)}`;
};

/** The start of a text, up to a word, with an ellipsis; one endless word is cut. */
const firstOf = (text: string, room: number): string => {
  const cut = firstUnits(text, room);
  const space = cut.lastIndexOf(' ');
  return `${(space < 0 ? firstUnits(cut, Math.floor(room / 2)) : cut.slice(0, space)).trimEnd()} …`;
};

/**
 * A sentence on one line, cut at word boundaries with an ellipsis where it is long: around `hit`, the words that put its
 * question, a span into it. Without one its start is quoted.
 */
export const shorten = (sentence: string, hit: Span = { start: 0, end: 0 }): string => {
  const text = onOneLine(sentence).trim();
  if (text.length <= LONGEST_SENTENCE) return text;
  const before = onOneLine(sentence.slice(0, hit.start)).trimStart();
  const rest = onOneLine(sentence.slice(hit.start)).trimEnd();
  const room = LONGEST_SENTENCE - LONGEST_LEAD;
  const lead =
    before.length <= LONGEST_LEAD ? before : lastOf(before, Math.max(LONGEST_LEAD, LONGEST_SENTENCE - rest.length));
  if (lead.length + rest.length <= LONGEST_SENTENCE + 2) return `${lead}${rest}`;
  return `${lead}${firstOf(rest, Math.max(room, LONGEST_SENTENCE - lead.length))}`;
};
