import type { Span } from '../model.js';
import { classOf, DIGIT, isEmojiLead, isWordUnit, LETTER, MARK, NEWLINE, SPACE } from './chars.js';
import { COMPOUNDS, DOT_SUFFIXES } from './compounds.js';
import { fold } from './fold.js';

/**
 * `word`: a name or word, whole (`C++`, `.NET`, `Node.js`, `CI/CD`, `k8s`, `Ph.D.`, `don't`); `number`: digits only,
 * with inner dots; `address`: a URL or e-mail address; `possessive`: a trailing `'s`; `space`: a run of
 * white space, line breaks included; `symbol`: one other character.
 */
export type TokenType = 'word' | 'number' | 'address' | 'possessive' | 'space' | 'symbol';

/** A piece of the text. Tokens touch each other: their slices, joined, are the text. */
export interface Token extends Span {
  type: TokenType;
}

const DOT = 46;
/** What a possessive or an elision is written with. */
export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
/** In full width too. */
const PLUSES = new Set([0x2b, 0xff0b]);
const SHARPS = new Set([0x23, 0x266f, 0xff03]);
const SLASH = 47;
const AMPERSAND = 38;
const UNDERLINE = 95;
const URL_START = /(?:https?:\/\/|www\.)[^\s<>"'`)\]}|]+/iy;
/** Whether a text goes on with an h or a w, as every address that `URL_START` finds. */
const startsLikeUrl = (text: string, at: number): boolean => {
  const small = text.charCodeAt(at) | 0x20;
  return small === 0x68 || small === 0x77;
};
/** The local part is bounded as in RFC 5321, which keeps the search for an `@` short. */
const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy;
const TRAILING_PUNCTUATION = '.,;:!?*_';
const LONGEST_COMPOUND = 12;

/** The end of a word; an underline belongs to it only between its letters (`my_table`, but the emphasis `_Go_`). */
const wordEnd = (text: string, from: number): number => {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isWordUnit(unit) && !(unit === UNDERLINE && at > from && isWordUnit(text.charCodeAt(at + 1)))) break;
  }
  return at;
};

const isUpper = (char: string): boolean => char !== char.toLowerCase();

const stickyEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return at;
  let end = at + found[0].length;
  while (TRAILING_PUNCTUATION.includes(text.charAt(end - 1))) end--;
  return end;
};

const onlyDigits = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (classOf(text.charCodeAt(at)) !== DIGIT) return false;
  return end > start;
};

/**
 * Whether the dot at `dot` belongs inside the name that began at `start`: numbers (3.11), known endings (Node.js,
 * monday.com) and letter-dot abbreviations (U.S., e.g., B.Sc., Ph.D.); not two sentences run together ("done.Next").
 */
const dotJoins = (text: string, start: number, runStart: number, dot: number): boolean => {
  const next = wordEnd(text, dot + 1);
  if (next === dot + 1) return false;
  if (onlyDigits(text, runStart, dot) && onlyDigits(text, dot + 1, next)) return true;
  const follower = text.slice(dot + 1, next);
  if (DOT_SUFFIXES.has(fold(follower))) return true;
  const before = text.slice(runStart, dot);
  if (before.length === 1 && follower.length === 1) return text.charCodeAt(next) === DOT || start < runStart;
  const short = before === 'Ph' || (before.length === 1 && isUpper(before));
  return short && follower.length <= 4 && isUpper(follower.charAt(0));
};

const compoundEnd = (text: string, start: number, sign: number): number => {
  let end = sign;
  let best = start;
  while (end - start < LONGEST_COMPOUND) {
    const unit = text.charCodeAt(end);
    if (unit !== SLASH && unit !== AMPERSAND) break;
    end = wordEnd(text, end + 1);
    if (COMPOUNDS.has(fold(text.slice(start, end)))) best = end;
  }
  return best;
};

/** The end of the name that starts at `start`, and whether dots inside it were those of an abbreviation. */
const nameEnd = (text: string, start: number): number => {
  let runStart = start;
  let end = wordEnd(text, text.charCodeAt(start) === DOT ? start + 1 : start);
  for (;;) {
    const unit = text.charCodeAt(end);
    if (unit === DOT) {
      if (dotJoins(text, start, runStart, end)) {
        runStart = end + 1;
        end = wordEnd(text, runStart);
        continue;
      }
      const abbreviation = isAbbreviation(text.slice(start, end));
      return abbreviation ? end + 1 : end;
    }
    if (PLUSES.has(unit) && PLUSES.has(text.charCodeAt(end + 1))) return end + 2;
    if (SHARPS.has(unit) && end - start <= 2 && !isWordUnit(text.charCodeAt(end + 1))) return end + 1;
    if (unit === SLASH || unit === AMPERSAND) return Math.max(end, compoundEnd(text, start, end));
    if (isApostrophe(unit) && isWordUnit(text.charCodeAt(end + 1))) {
      const next = wordEnd(text, end + 1);
      if (/^s$/i.test(text.slice(end + 1, next))) return end;
      end = next;
      continue;
    }
    return end;
  }
};

/** Whether a name is written with the dots of an abbreviation (`U.S`, `e.g.`, `B.Sc.`, `Ph.D`): its key drops them. */
export const isAbbreviation = (surface: string): boolean =>
  /^(?:\p{L}(?:\.\p{L})+|\p{Lu}(?:\.\p{Lu}\p{L}{0,3})+|Ph\.D)\.?$/u.test(surface) &&
  !DOT_SUFFIXES.has(fold(surface.slice(surface.lastIndexOf('.') + 1)));

const startsDotNet = (text: string, at: number): boolean =>
  text.charCodeAt(at) === DOT &&
  !isWordUnit(text.charCodeAt(at - 1)) &&
  fold(text.slice(at + 1, Math.min(wordEnd(text, at + 1), at + 5))) === 'net';

const possessiveEnd = (text: string, at: number): number =>
  isApostrophe(text.charCodeAt(at)) &&
  isWordUnit(text.charCodeAt(at - 1)) &&
  /[sS]/.test(text.charAt(at + 1)) &&
  !isWordUnit(text.charCodeAt(at + 2))
    ? at + 2
    : at;

/** The token that begins at `start`, which must lie in the text. */
export const tokenAt = (text: string, start: number): Token => {
  const kind = classOf(text.charCodeAt(start));
  if (kind === SPACE || kind === NEWLINE) {
    let end = start + 1;
    while (end < text.length) {
      const next = classOf(text.charCodeAt(end));
      if (next !== SPACE && next !== NEWLINE) break;
      end++;
    }
    return { type: 'space', start, end };
  }
  if (kind === LETTER || kind === DIGIT || kind === MARK || startsDotNet(text, start)) {
    const address = Math.max(
      startsLikeUrl(text, start) ? stickyEnd(URL_START, text, start) : start,
      stickyEnd(EMAIL, text, start),
    );
    if (address > start) return { type: 'address', start, end: address };
    const end = nameEnd(text, start);
    const number = kind === DIGIT && /^[\d.]+$/.test(text.slice(start, end));
    return { type: number ? 'number' : 'word', start, end };
  }
  const possessive = possessiveEnd(text, start);
  if (possessive > start) return { type: 'possessive', start, end: possessive };
  const low = text.charCodeAt(start + 1);
  const pair = isEmojiLead(text.charCodeAt(start)) && low >= 0xdc00 && low <= 0xdfff;
  return { type: 'symbol', start, end: pair ? start + 2 : start + 1 };
};

/**
 * Cuts a text into tokens without losing a character: joined, their slices are the text. Offsets are UTF-16 units into
 * the text as given. Technology names stay whole. Time is linear in the text's length.
 */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
};
