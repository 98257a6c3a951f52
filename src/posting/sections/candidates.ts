import type { Span } from '../../model.js';
import { headingKey } from '../../text/headingkey.js';
import type { HeadingTables } from './kinds.js';

/** A word of a line, with the signs on it; `key` is the word alone, folded. */
export interface Word extends Span {
  text: string;
  key: string;
  /** Whether more than one space stands before it. */
  apart: boolean;
}

/** What stands before a name: nothing or an end, a word of a sentence, a name in capitals, or what goes on with it. */
export type Before = 'end' | 'word' | 'name' | 'joined';

/** Some words of a line that may be a heading, and what stands around them. */
export interface HeadingCandidate {
  words: readonly Word[];
  key: string;
  before: Before;
  next: Word | undefined;
  /** The sign at its end: a colon, a question mark, a bullet after it, or none. */
  sign: ':' | '?' | '-' | '';
}

const MOST_WORDS = 8;

const ENDS = /[.:;!?…|•·●▪*)\]}-]["'”’»]*$|^[-–—|•·●▪*]$|\p{Extended_Pictographic}\uFE0F?$/u;
const GOES_ON = /[,(/[&]$/;
/** No heading goes on after such a sign, and none ends with a stop. */
const INNER_END = /[.:;!?…|()[\]{}"“”]/u;
const STOPPED = /[.,;!…)\]]["'”’»]*$/;
const LEAD = /^[¿¡"“'([]*/u;
const BULLET_SIGN = /^[-–—•·●▪*➢►✓]/u;
const CAPITAL = /^(?:[¿¡"“'([]|\p{Extended_Pictographic}|\uFE0F)*[\p{Lu}\d]/u;
const PICTURED = /^\p{Extended_Pictographic}/u;

/** Whether a word begins with a capital or a figure. */
export const isCapital = ({ text }: Word): boolean => CAPITAL.test(text);

/** Whether a word is written in capitals. */
export const isAcronym = ({ text }: Word): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** The words of a line, in order, with offsets into it; a line break that was lost ends one too. */
export const wordsOf = (line: string, { headings }: HeadingTables): Word[] =>
  [...line.matchAll(headings.word)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
    key: headingKey(found[0]),
    apart: /\s\s$/.test(line.slice(Math.max(0, found.index - 2), found.index)),
  }));

/** Whether an emoji sets a word off: it stands on it, or before it. */
export const isPictured = (words: readonly Word[], at: number): boolean =>
  PICTURED.test(words[at]?.text ?? '') || /\p{Extended_Pictographic}\uFE0F?$/u.test(words[at - 1]?.text ?? '');

/** What stands before a word of a line. */
export const beforeOf = (words: readonly Word[], at: number, { headings }: HeadingTables): Before => {
  const [before, here] = [words[at - 1], words[at]];
  if (!before || !here || here.apart || ENDS.test(before.text) || PICTURED.test(here.text)) return 'end';
  if (GOES_ON.test(before.text) || headings.joined.has(before.key)) return 'joined';
  return /^\p{Lu}/u.test(before.text) && !isAcronym(before) ? 'name' : 'word';
};

const signOf = (last: Word, next: Word | undefined): HeadingCandidate['sign'] => {
  if (/:[*_]*-?$/.test(last.text) || next?.text === ':') return ':';
  if (last.text.endsWith('?')) return '?';
  return next && BULLET_SIGN.test(next.text) ? '-' : '';
};

/** Words as one heading is compared. */
export const keyOf = (words: readonly Word[]): string =>
  words
    .map(({ key }) => key)
    .filter((key) => key !== '')
    .join(' ');

/** The headings that may begin at a word of a line, the longest first. */
export const candidatesAt = (words: readonly Word[], at: number, before: Before): HeadingCandidate[] => {
  const found: HeadingCandidate[] = [];
  for (let end = at + 1; end <= Math.min(at + MOST_WORDS, words.length); end++) {
    const own = words.slice(at, end);
    const last = own.at(-1);
    if (!last) break;
    const next = words[end];
    if (!STOPPED.test(last.text))
      found.unshift({ words: own, key: keyOf(own), before, next, sign: signOf(last, next) });
    if (INNER_END.test(last.text.replace(LEAD, ''))) break;
  }
  return found;
};
