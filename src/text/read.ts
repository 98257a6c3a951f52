import { classOf, isEmojiLead, isWordUnit, NEWLINE, SPACE, SYMBOL } from './chars.js';
import { fold } from './fold.js';
import { foldedAt, isWholeWord } from './plain.js';
import { emptyScan, NO_WORD, push, pushOdd, type Scan } from './scan.js';
import { isAbbreviation, isApostrophe, tokenAt } from './tokenise.js';
import { hashOf, mixed, SEED, sealed } from './words.js';

/**
 * A line shorter than this ends a term: it is a heading or an item of a list. A longer one was wrapped, and a term may
 * run on into the next line, unless that begins with a bullet.
 */
const WRAPPED_LINE = 40;

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const SPACE_CHARACTER = 0x20;
const AMPERSAND = 0x26;
const HYPHEN = 0x2d;
const DOT = 0x2e;
/** - * + • · ▪ ● ◦ ‣ – — */
const BULLETS = new Set([0x2d, 0x2a, 0x2b, 0x2022, 0xb7, 0x25aa, 0x25cf, 0x25e6, 0x2023, 0x2013, 0x2014]);
const isSpaceUnit = (unit: number): boolean => {
  const kind = classOf(unit);
  return kind === SPACE || kind === NEWLINE;
};
/** Whether an item of a list begins: what stands before does not go on in it. */
const isBullet = (unit: number, next: number): boolean => next === SPACE_CHARACTER && BULLETS.has(unit);
const isHyphen = (unit: number): boolean => unit === HYPHEN || (unit >= 0x2010 && unit <= 0x2013);

const keyOf = (surface: string): string => {
  const key = fold(surface);
  if (!surface.includes('.')) return key.replace('♯', '#');
  return isAbbreviation(surface) ? key.replaceAll('.', '') : key;
};

/** The place of the next `@` from `at` on; infinity where there is none. */
const nextSignAt = (text: string, at: number): number => {
  const found = text.indexOf('@', at);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
};

/** Whether one sign stands for itself; the others are looked at closely ("'s", ".NET", an emoji of two units). */
const isPlainSign = (unit: number, next: number): boolean =>
  classOf(unit) === SYMBOL && !isApostrophe(unit) && !isEmojiLead(unit) && (unit !== DOT || !isWordUnit(next));

/** A scan, and the memory of its letters as bytes. */
interface Page {
  scan: Scan;
  bytes: Buffer;
}

/** Beyond this a page is not kept for the next text. */
const LARGEST_KEPT = 1 << 20;
const SMALLEST = 1 << 10;

/** A page that nobody reads, for the next text. */
let spare: Page | null = null;

/** A longer text is written at once: the call costs as much as so many letters do. */
const SHORT = 64;

const write = ({ scan: { letters }, bytes }: Page, text: string): void => {
  if (text.length > SHORT) bytes.write(text, 'utf16le');
  else for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at);
};

/** A page with a text on it, and a 0 at its end. There is room for as many units as the text has characters. */
const pageFor = (text: string): Page => {
  let page = spare;
  spare = null;
  if (page === null || page.scan.letters.length <= text.length) {
    const room = Math.max(SMALLEST, text.length + 1);
    const letters = new Uint16Array(room);
    page = { scan: emptyScan(text, room, letters), bytes: Buffer.from(letters.buffer) };
  }
  page.scan.text = text;
  page.scan.count = 0;
  if (page.scan.oddKeys.size > 0) page.scan.oddKeys.clear();
  write(page, text);
  page.scan.letters[text.length] = 0;
  return page;
};

/**
 * Reads the units of a text, in order. White space, possessives and hyphens inside a word ("event-driven", but not
 * "a - b") leave no unit, so that forms match across them; every other symbol leaves one, so that a comma or a bullet
 * ends a form; "&" is the word "and". Tokens are those of `tokenise`: what is plainly a word, a space or a sign is read
 * here, all else there. Time is linear in the text's length.
 */
const read = (scan: Scan): void => {
  const { text, letters } = scan;
  const { length } = text;
  let lineStart = 0;
  // Where the last word, number or possessive ended, and where a hyphen after one did: the next word takes it back.
  let gluedEnd = -1;
  let hyphenEnd = -1;
  let signAt = -1;
  for (let from = 0, at = 0; from < length; from = at) {
    // One space before a word is what most are.
    const start = letters[from] === SPACE_CHARACTER ? from + 1 : from;
    at = start;
    let hash = SEED;
    for (let key = foldedAt(letters, at); key !== 0; key = foldedAt(letters, ++at)) hash = mixed(hash, key);
    if (at > start) {
      if (signAt < start) signAt = nextSignAt(text, start);
      if (isWholeWord(text, start, at, signAt)) {
        if (hyphenEnd === start) scan.count--;
        push(scan, start, at, sealed(hash));
        gluedEnd = at;
        continue;
      }
      at = start;
    } else at = from;
    const unit = letters[at] ?? 0;
    const first = at;
    if (isSpaceUnit(unit)) {
      const line = lineStart;
      let breaks = 0;
      for (let space = unit; at < length && isSpaceUnit(space); space = letters[++at] ?? 0) {
        if (classOf(space) !== NEWLINE) continue;
        if (space !== LINE_FEED || at === 0 || letters[at - 1] !== CARRIAGE_RETURN) breaks++;
        lineStart = at + 1;
      }
      const ends = first - line < WRAPPED_LINE || isBullet(letters[at] ?? 0, letters[at + 1] ?? 0);
      if (breaks > 1 || (breaks === 1 && ends)) push(scan, first, at, NO_WORD);
      continue;
    }
    if (isPlainSign(unit, letters[at + 1] ?? 0)) {
      at++;
      if (unit === AMPERSAND) pushOdd(scan, first, at, 'and');
      else push(scan, first, at, sealed(mixed(SEED, unit)));
      if (gluedEnd === first && isHyphen(unit)) hyphenEnd = at;
      continue;
    }
    const { type, end } = tokenAt(text, first);
    at = end;
    if (type === 'symbol') push(scan, first, end, hashOf(text.slice(first, end)));
    else if (type === 'address') push(scan, first, end, NO_WORD);
    else {
      if (hyphenEnd === first) scan.count--;
      if (type !== 'possessive') pushOdd(scan, first, end, keyOf(text.slice(first, end)));
      gluedEnd = end;
    }
  }
};

/**
 * What `work` makes of the units of a text. The scan is its own only until it returns: the next text is written over it.
 */
export const withUnits = <Result>(text: string, work: (scan: Scan) => Result): Result => {
  const page = pageFor(text);
  read(page.scan);
  const result = work(page.scan);
  if (page.scan.letters.length <= LARGEST_KEPT) spare = page;
  return result;
};
