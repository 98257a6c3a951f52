import type { Span } from '../model.js';
import { classOf, NEWLINE } from './chars.js';
import { fold } from './fold.js';
import { isAbbreviation, type Token, tokenise } from './tokenise.js';

/** What the matcher reads: a token with the key that forms are made of. */
export interface Unit extends Span {
  key: string;
}

/** The unit that no form holds, put where a line or paragraph ends. */
export const BREAK = '\n';

/**
 * A line shorter than this ends a term: it is a heading or an item of a list. A longer one was wrapped, and a term may
 * run on into the next line.
 */
const WRAPPED_LINE = 40;

const HYPHENS = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013']);

const keyOf = (surface: string): string => {
  const key = fold(surface);
  if (!surface.includes('.')) return key.replace('♯', '#');
  return isAbbreviation(surface) ? key.replaceAll('.', '') : key;
};

const breaksLine = (text: string, token: Token, lineStart: number): boolean => {
  let breaks = 0;
  for (let at = token.start; at < token.end; at++) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) === NEWLINE && !(unit === 10 && text.charCodeAt(at - 1) === 13)) breaks++;
  }
  return breaks > 1 || (breaks === 1 && token.start - lineStart < WRAPPED_LINE);
};

const lastBreak = (text: string, token: Token, lineStart: number): number => {
  for (let at = token.end; at > token.start; at--) if (classOf(text.charCodeAt(at - 1)) === NEWLINE) return at;
  return lineStart;
};

/**
 * The units of a text in order. White space, possessives and hyphens inside a word ("event-driven", but not "a - b")
 * leave no unit, so that forms match across them; every other symbol leaves one, so that a comma or a bullet ends a
 * form; "&" is the word "and".
 */
export const unitsOf = (text: string, tokens: Token[] = tokenise(text)): Unit[] => {
  const units: Unit[] = [];
  let lineStart = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.type === 'possessive') continue;
    const { start, end } = token;
    if (token.type === 'space') {
      if (breaksLine(text, token, lineStart)) units.push({ key: BREAK, start, end });
      lineStart = lastBreak(text, token, lineStart);
      continue;
    }
    if (token.type === 'symbol') {
      const char = text.slice(start, end);
      if (HYPHENS.has(char) && isGlued(tokens[i - 1]) && isGlued(tokens[i + 1])) continue;
      units.push({ key: char === '&' ? 'and' : char, start, end });
      continue;
    }
    units.push({ key: token.type === 'address' ? BREAK : keyOf(text.slice(start, end)), start, end });
  }
  return units;
};

const isGlued = (token: Token | undefined): boolean =>
  token !== undefined && (token.type === 'word' || token.type === 'number' || token.type === 'possessive');

/** The keys of a form: the same cut as a text's, so that what the tokenizer does to one it does to the other. */
export const keysOf = (form: string): string[] => unitsOf(form).map((unit) => unit.key);
