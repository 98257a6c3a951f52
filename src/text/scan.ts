import { classOf, isEmojiLead, isWordUnit, NEWLINE, SPACE, SYMBOL } from './chars.js';
import { fold } from './fold.js';
import { foldedUnit, isWholeWord } from './plain.js';
import { APOSTROPHES, isAbbreviation, tokenAt } from './tokenise.js';
import { hashOf, mixed, SEED, sealed, type Words } from './words.js';

/** The unit that no form holds, put where a line or paragraph ends. */
export const BREAK = '\n';

/** The hash that no word has. */
const NO_WORD = 0;

/**
 * The units of a text, as numbers: where each begins and ends, and the hash of its key (0 for a BREAK). Most keys are
 * their own piece of the text, folded character by character; those that are not are marked `odd`, and kept.
 */
export interface Scan {
  text: string;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  odd: Uint8Array;
  oddKeys: Map<number, string>;
}

/**
 * A line shorter than this ends a term: it is a heading or an item of a list. A longer one was wrapped, and a term may
 * run on into the next line.
 */
const WRAPPED_LINE = 40;

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const SPACE_CHARACTER = 0x20;
const AMPERSAND = 0x26;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const isSpaceUnit = (unit: number): boolean => {
  const kind = classOf(unit);
  return kind === SPACE || kind === NEWLINE;
};
const isHyphen = (unit: number): boolean => unit === HYPHEN || (unit >= 0x2010 && unit <= 0x2013);

const keyOf = (surface: string): string => {
  const key = fold(surface);
  if (!surface.includes('.')) return key.replace('♯', '#');
  return isAbbreviation(surface) ? key.replaceAll('.', '') : key;
};

const UNITS_A_CHARACTER = 0.25;
const FEWEST = 16;

const emptyScan = (text: string): Scan => {
  const room = FEWEST + Math.ceil(text.length * UNITS_A_CHARACTER);
  const [starts, ends, hashes] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  return { text, count: 0, starts, ends, hashes, odd: new Uint8Array(room), oddKeys: new Map() };
};

const doubled = <Numbers extends Int32Array | Uint8Array>(old: Numbers, larger: Numbers): Numbers => {
  larger.set(old);
  return larger;
};

const grow = (scan: Scan): void => {
  const room = scan.starts.length * 2;
  scan.starts = doubled(scan.starts, new Int32Array(room));
  scan.ends = doubled(scan.ends, new Int32Array(room));
  scan.hashes = doubled(scan.hashes, new Int32Array(room));
  scan.odd = doubled(scan.odd, new Uint8Array(room));
};

const push = (scan: Scan, start: number, end: number, hash: number): void => {
  const at = scan.count++;
  if (at === scan.starts.length) grow(scan);
  scan.starts[at] = start;
  scan.ends[at] = end;
  scan.hashes[at] = hash;
};

const pushOdd = (scan: Scan, start: number, end: number, key: string): void => {
  scan.oddKeys.set(scan.count, key);
  push(scan, start, end, hashOf(key));
  scan.odd[scan.count - 1] = 1;
};

/** The place of the next `@` from `at` on; infinity where there is none. */
const nextSignAt = (text: string, at: number): number => {
  const found = text.indexOf('@', at);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
};

/** Whether one sign stands for itself; the others are looked at closely ("'s", ".NET", an emoji of two units). */
const isPlainSign = (text: string, at: number, unit: number): boolean =>
  classOf(unit) === SYMBOL &&
  !APOSTROPHES.has(unit) &&
  !isEmojiLead(unit) &&
  (unit !== DOT || !isWordUnit(text.charCodeAt(at + 1)));

/**
 * Reads the units of a text, in order. White space, possessives and hyphens inside a word ("event-driven", but not
 * "a - b") leave no unit, so that forms match across them; every other symbol leaves one, so that a comma or a bullet
 * ends a form; "&" is the word "and". Tokens are those of `tokenise`: what is plainly a word, a space or a sign is read
 * here, all else there. Time is linear in the text's length.
 */
export const scanUnits = (text: string): Scan => {
  const scan = emptyScan(text);
  let lineStart = 0;
  // Where the last word, number or possessive ended, and where a hyphen after one did: the next word takes it back.
  let gluedEnd = -1;
  let hyphenEnd = -1;
  let signAt = -1;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const unit = text.charCodeAt(at);
    // One space before a letter, which is what most are.
    if (unit === SPACE_CHARACTER && foldedUnit(text.charCodeAt(at + 1)) !== 0) {
      at++;
      continue;
    }
    let hash = SEED;
    for (let key = foldedUnit(unit); key !== 0; key = foldedUnit(text.charCodeAt(++at))) hash = mixed(hash, key);
    if (at > start) {
      if (signAt < start) signAt = nextSignAt(text, start);
      if (isWholeWord(text, start, at, signAt)) {
        if (hyphenEnd === start) scan.count--;
        push(scan, start, at, sealed(hash));
        gluedEnd = at;
        continue;
      }
    } else if (isSpaceUnit(unit)) {
      const line = lineStart;
      let breaks = 0;
      for (let space = unit; isSpaceUnit(space); space = text.charCodeAt(++at)) {
        if (classOf(space) !== NEWLINE) continue;
        if (space !== LINE_FEED || text.charCodeAt(at - 1) !== CARRIAGE_RETURN) breaks++;
        lineStart = at + 1;
      }
      if (breaks > 1 || (breaks === 1 && start - line < WRAPPED_LINE)) push(scan, start, at, NO_WORD);
      continue;
    } else if (isPlainSign(text, start, unit)) {
      at++;
      if (unit === AMPERSAND) pushOdd(scan, start, at, 'and');
      else push(scan, start, at, sealed(mixed(SEED, unit)));
      if (gluedEnd === start && isHyphen(unit)) hyphenEnd = at;
      continue;
    }
    const { type, end } = tokenAt(text, start);
    at = end;
    if (type === 'symbol') push(scan, start, end, hashOf(text.slice(start, end)));
    else if (type === 'address') push(scan, start, end, NO_WORD);
    else {
      if (hyphenEnd === start) scan.count--;
      if (type !== 'possessive') pushOdd(scan, start, end, keyOf(text.slice(start, end)));
      gluedEnd = end;
    }
  }
  return scan;
};

/** The key of a unit: what forms are made of. Past the text's ends it is undefined. */
export const keyAt = ({ text, count, starts, ends, hashes, odd, oddKeys }: Scan, unit: number): string | undefined => {
  if (unit < 0 || unit >= count) return undefined;
  if (hashes[unit] === NO_WORD) return BREAK;
  if (odd[unit] === 1) return oddKeys.get(unit);
  const start = starts[unit] ?? 0;
  const surface = text.slice(start, ends[unit]);
  return foldedUnit(text.charCodeAt(start)) === 0 ? surface : fold(surface);
};

export const isBreak = ({ hashes }: Scan, unit: number): boolean => hashes[unit] === NO_WORD;
export const startOf = ({ starts }: Scan, unit: number): number => starts[unit] ?? 0;
export const endOf = ({ ends }: Scan, unit: number): number => ends[unit] ?? 0;

/** Units that were made otherwise, as a scan. */
export const packUnits = (text: string, units: readonly { key: string; start: number; end: number }[]): Scan => {
  const scan = emptyScan(text);
  for (const { key, start, end } of units) {
    if (key === BREAK) push(scan, start, end, NO_WORD);
    else pushOdd(scan, start, end, key);
  }
  return scan;
};

const isWord = (words: Words, number: number, { text, starts, ends, odd, oddKeys }: Scan, unit: number): boolean => {
  if (odd[unit] === 1) return words.equals(number, oddKeys.get(unit) ?? '');
  const start = starts[unit] ?? 0;
  const length = (ends[unit] ?? 0) - start;
  const from = words.startOf(number);
  if ((words.ends[number] ?? 0) - from !== length) return false;
  for (let i = 0; i < length; i++) {
    const char = text.charCodeAt(start + i);
    if (words.units[from + i] !== (foldedUnit(char) || char)) return false;
  }
  return true;
};

/**
 * The number of a unit's key among some words; -1 where it is none of them. With `wanted`, words for which it is 0 are
 * passed over: most words of a text begin no form, and need not be compared letter by letter.
 */
export const wordAt = (words: Words, scan: Scan, unit: number, wanted?: Int32Array): number => {
  const hash = scan.hashes[unit] ?? NO_WORD;
  if (hash === NO_WORD) return -1;
  for (let slot = words.slotOf(hash); ; slot = words.slotAfter(slot)) {
    const number = words.at(slot, hash) - 1;
    if (number === -1) return -1;
    if (number >= 0 && (wanted === undefined || wanted[number]) && isWord(words, number, scan, unit)) return number;
  }
};
