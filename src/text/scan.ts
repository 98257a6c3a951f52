import { fold } from './fold.js';
import { foldedAt, foldedUnit } from './plain.js';
import { hashOf, type Words } from './words.js';

/** The unit that no form holds, put where a line or paragraph ends. */
export const BREAK = '\n';

/** The hash that no word has. */
export const NO_WORD = 0;

/**
 * The units of a text, as numbers: where each begins and ends, and the hash of its key (0 for a BREAK). Most keys are
 * their own piece of the text, folded character by character; those that are not are marked `odd`, and kept.
 */
export interface Scan {
  text: string;
  /** The text's UTF-16 units, in which reading costs half of what `charCodeAt` does; empty where all keys are odd. */
  letters: Uint16Array;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  odd: Uint8Array;
  oddKeys: Map<number, string>;
}

/** A scan without units, with room for so many and one more. Memory that is never written to is never taken. */
export const emptyScan = (text: string, room: number, letters = new Uint16Array(0)): Scan => ({
  text,
  letters,
  count: 0,
  starts: new Int32Array(room + 1),
  ends: new Int32Array(room + 1),
  hashes: new Int32Array(room + 1),
  odd: new Uint8Array(room),
  oddKeys: new Map(),
});

/** Adds a unit, in place. There must be room for it. */
export const push = (scan: Scan, start: number, end: number, hash: number): void => {
  const at = scan.count++;
  scan.starts[at] = start;
  scan.ends[at] = end;
  scan.hashes[at] = hash;
  scan.odd[at] = 0;
};

/** Adds a unit whose key is not its piece of the text, in place. */
export const pushOdd = (scan: Scan, start: number, end: number, key: string): void => {
  scan.oddKeys.set(scan.count, key);
  push(scan, start, end, hashOf(key));
  scan.odd[scan.count - 1] = 1;
};

/** Units that were made otherwise, as a scan. */
export const packUnits = (text: string, units: readonly { key: string; start: number; end: number }[]): Scan => {
  const scan = emptyScan(text, units.length);
  for (const { key, start, end } of units) {
    if (key === BREAK) push(scan, start, end, NO_WORD);
    else pushOdd(scan, start, end, key);
  }
  return scan;
};

/** Whether a piece of a text is its own key, as most are: ASCII without capitals. */
const isFolded = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 || (unit >= 0x41 && unit <= 0x5a)) return false;
  }
  return true;
};

/** The key of a unit: what forms are made of. Past the text's ends it is undefined. */
export const keyAt = ({ text, count, starts, ends, hashes, odd, oddKeys }: Scan, unit: number): string | undefined => {
  if (unit < 0 || unit >= count) return undefined;
  if (hashes[unit] === NO_WORD) return BREAK;
  if (odd[unit] === 1) return oddKeys.get(unit);
  const start = starts[unit] ?? 0;
  const end = ends[unit] ?? 0;
  const surface = text.slice(start, end);
  return isFolded(text, start, end) || foldedUnit(text.charCodeAt(start)) === 0 ? surface : fold(surface);
};

/** Whether a unit is plainly a word or number, which most are: its key is its letters, folded one by one. */
export const isPlainWord = ({ text, starts, odd, hashes }: Scan, unit: number): boolean =>
  odd[unit] === 0 && hashes[unit] !== NO_WORD && foldedUnit(text.charCodeAt(starts[unit] ?? 0)) !== 0;

export const isBreak = ({ hashes }: Scan, unit: number): boolean => hashes[unit] === NO_WORD;
export const startOf = ({ starts }: Scan, unit: number): number => starts[unit] ?? 0;
export const endOf = ({ ends }: Scan, unit: number): number => ends[unit] ?? 0;

const isWord = (words: Words, number: number, { letters, starts, ends, odd, oddKeys }: Scan, unit: number): boolean => {
  if (odd[unit] === 1) return words.equals(number, oddKeys.get(unit) ?? '');
  const start = starts[unit] ?? 0;
  const length = (ends[unit] ?? 0) - start;
  const from = words.startOf(number);
  if ((words.ends[number] ?? 0) - from !== length) return false;
  for (let i = 0; i < length; i++) {
    if (words.units[from + i] !== (foldedAt(letters, start + i) || letters[start + i])) return false;
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
