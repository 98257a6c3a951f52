import { classOf, isEmojiLead, NEWLINE, SPACE as SPACE_CLASS, SYMBOL } from '../text/chars.js';
import { type Endings, endingOf } from '../text/endings.js';

/** How far a title reaches, in UTF-16 units. */
export const LONGEST = 60;
/** "Java Developer", "Python or Go back-end engineer": how many words may stand between. */
export const MOST_BETWEEN = 2;
/** No more signs join two words. */
const LONGEST_JOINT = 3;

/** What a UTF-16 unit may be to a title, one bit each. */
const OF_WORD = 1;
const OF_ROW = 2;
const JOINT = 4;
const SPACE = 8;
const STOP = 16;
const OPENING = 32;
const OF_FORM = 64;
/** What may be a letter, and is no ASCII. */
const FOREIGN = 128;

const ASCII = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  const bits: [RegExp, number][] = [
    [/[a-z\d+#]/i, OF_WORD],
    [/[a-z/()]/i, OF_ROW],
    [/[ /-]/, JOINT],
    [/\s/, SPACE],
    [/[.!?;:)\]\n]/, STOP],
    [/[([|-]/, OPENING],
    [/[mfwdx /]/, OF_FORM],
  ];
  return bits.reduce((all, [pattern, bit]) => (pattern.test(char) ? all | bit : all), 0);
});

const foreignSign = (unit: number): number => {
  const kind = classOf(unit);
  if (kind === SPACE_CLASS || kind === NEWLINE) return SPACE;
  if (kind !== SYMBOL || unit === 0x02bc || isEmojiLead(unit)) return FOREIGN;
  return unit === 0x2013 || unit === 0x2014 ? OPENING : 0;
};

const signAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? (ASCII[unit] ?? 0) : foreignSign(unit);
};

const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** Whether the letters directly before a place may be a word with one of some endings: no is certain. */
export const mayEndIn = (text: string, first: number, end: number, endings: Endings): boolean => {
  let from = end;
  while (from > first && isAsciiLetter(text.charCodeAt(from - 1))) from--;
  return (from > first && (signAt(text, from - 1) & FOREIGN) !== 0) || endings.has(endingOf(text, from, end));
};

/** Whether the letters at a place may be a word with one of some endings: no is certain. */
export const mayBegin = (text: string, from: number, limit: number, endings: Endings): boolean => {
  let end = from;
  while (end < limit && isAsciiLetter(text.charCodeAt(end))) end++;
  return (end < limit && (signAt(text, end) & FOREIGN) !== 0) || endings.has(endingOf(text, from, end));
};

/** Whether one of the words that a row behind a term begins with may have one of some endings: no is certain. */
export const mayQualify = (text: string, end: number, endings: Endings): boolean => {
  const limit = Math.min(text.length, end + LONGEST);
  let at = end;
  for (let words = 0; words <= MOST_BETWEEN; words++) {
    const joint = at;
    while (at < limit && at - joint < LONGEST_JOINT && signAt(text, at) & JOINT) at++;
    if (at === joint) return false;
    const from = at;
    while (at < limit && signAt(text, at) & OF_WORD) at++;
    if (at < limit && signAt(text, at) & FOREIGN) return true;
    if (at === from) return false;
    if (endings.has(endingOf(text, from, at))) return true;
  }
  return false;
};

/** Where a run of units with one of some signs begins that ends at a place; not before `first`. */
const runStart = (text: string, first: number, end: number, signs: number): number => {
  let at = end;
  while (at > first && signAt(text, at - 1) & signs) at--;
  return at;
};

/** Where the word before a bracket or a dash ends, before its forms ("(m/f/d)"). */
const nounEnd = (text: string, first: number, opening: number): number => {
  const end = runStart(text, first, opening, SPACE);
  if (text.charAt(end - 1) !== ')') return end;
  const inside = runStart(text, first, end - 1, OF_FORM);
  return text.charAt(inside - 1) === '(' ? runStart(text, first, inside - 1, SPACE) : end;
};

/** Whether a term may be appended to a word with one of some endings: no is certain. */
export const mayBeAppended = (text: string, start: number, endings: Endings): boolean => {
  const first = Math.max(0, start - LONGEST);
  for (let at = start - 1; at > first; at--) {
    const sign = signAt(text, at);
    if (sign & STOP) return false;
    if ((sign & OPENING) === 0) continue;
    const end = nounEnd(text, first, at);
    if (end > first && (signAt(text, end - 1) & FOREIGN || endings.has(endingOf(text, first, end)))) return true;
  }
  return false;
};

/** Whether one of the words and brackets directly before a term may have one of some endings: no is certain. */
export const mayBeLed = (text: string, start: number, endings: Endings): boolean => {
  const first = Math.max(0, start - LONGEST);
  let end = start;
  for (let row = 0; row < 2 && end > first && text.charAt(end - 1) === ' '; row++) {
    const from = runStart(text, first, end - 1, OF_ROW);
    if (from > first && signAt(text, from - 1) & FOREIGN) return true;
    for (let at = end - 1; at > from; at--) {
      const ends = (signAt(text, at) & OF_WORD) === 0;
      if (ends && endings.has(endingOf(text, from, at))) return true;
    }
    end = from;
  }
  return false;
};
