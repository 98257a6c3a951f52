import { isJson } from './jsonld.js';
import type { Dom } from './parse.js';
import { parseTolerantJson } from './tolerant-json.js';

/** `window.x = {…}`, `window["x"] = […]`, `app.data = {"…`, `const x = {"…`. What begins with a quotation mark is data, not code. */
const ASSIGNMENT =
  /(?:(?:window|self|globalThis)\s*(?:\.\s*[\w$]+|\[\s*["'][\w$]+["']\s*\])\s*=\s*(?=[{[])|(?:\b(?:var|let|const)\s+[\w$]+|[\w$]\.[\w$]+)\s*=\s*(?=\{\s*"|\[\s*\{\s*"))/g;
/** `JSON.parse("…")`, its JSON a string of the script. */
const PARSED = /JSON\.parse\(\s*(?=")/g;
const MIN_STATE = 500;
const MAX_STATES = 20;
const HTML_BLOCKS = /<(?:p|li|br|div|h[1-6])\b|&lt;(?:p|li|br|div|h[1-6])\b/gi;
const MAX_DEPTH = 64;

/**
 * Gives the values a page keeps for its scripts: `script[type="application/json"]` (Next, Nuxt and others), objects
 * assigned to a variable, JSON in a string. Server-rendered shells hold the posting there and nowhere else.
 */
export function pageStates($: Dom): unknown[] {
  const states: unknown[] = [];
  for (const script of $('script:not([src])').toArray()) {
    const type = script.attribs.type?.toLowerCase() ?? '';
    const source = $(script).text();
    if (source.length < MIN_STATE || type.includes('ld+json')) continue;
    const json = type.includes('json') ? [source] : type === '' || type.includes('javascript') ? assigned(source) : [];
    for (const text of json) {
      const value = parseState(text);
      if (value !== undefined) states.push(value);
      if (states.length >= MAX_STATES) return states;
    }
  }
  return states;
}

/** Gives the longest string of a JSON value that is HTML of several blocks, or ''. */
export function longestHtml(state: unknown): string {
  let longest = '';
  const visit = (at: unknown, depth: number): void => {
    if (typeof at === 'string') {
      if (at.length > longest.length && (at.match(HTML_BLOCKS)?.length ?? 0) >= 3) longest = at;
    } else if (depth < MAX_DEPTH && (Array.isArray(at) || isJson(at))) {
      for (const inner of Object.values(at)) visit(inner, depth + 1);
    }
  };
  visit(state, 0);
  return longest;
}

/** Whether a value of the state says, in one word, that the posting is over. */
export function saysExpired(state: unknown): boolean {
  const visit = (at: unknown, depth: number): boolean =>
    typeof at === 'string'
      ? /^(?:expired|closed|archived|unpublished|filled|inactive)$/i.test(at)
      : depth < MAX_DEPTH &&
        (Array.isArray(at) || isJson(at)) &&
        Object.values(at).some((one) => visit(one, depth + 1));
  return visit(state, 0);
}

function parseState(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Only what is short enough is worth mending: a state of half a megabyte is written by a machine, or is code.
    return text.length < 200_000 ? parseTolerantJson(text) : undefined;
  }
}

function assigned(source: string): string[] {
  const ends = (pattern: RegExp) =>
    [...source.matchAll(pattern)].slice(0, MAX_STATES).map((match) => match.index + match[0].length);
  const literals = ends(ASSIGNMENT).map((from) => balanced(source, from));
  const strings = ends(PARSED).map((from) => parseState(source.slice(from, stringEnd(source, from) + 1)));
  return [...literals, ...strings]
    .filter((text) => typeof text === 'string')
    .filter((text) => text.length >= MIN_STATE);
}

/** The bracketed literal that begins at `from`, strings skipped; '' where it does not end. */
function balanced(source: string, from: number): string {
  let depth = 0;
  for (let i = from; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '"') {
      i = stringEnd(source, i);
    } else if (char === '{' || char === '[') {
      depth++;
    } else if ((char === '}' || char === ']') && --depth === 0) {
      return source.slice(from, i + 1);
    }
  }
  return '';
}

function stringEnd(source: string, from: number): number {
  let i = from + 1;
  while (i < source.length && source.charAt(i) !== '"') i += source.charAt(i) === '\\' ? 2 : 1;
  return i;
}
