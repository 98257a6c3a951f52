import { classOf, DIGIT, isWordUnit, LETTER } from './chars.js';
import { COMPOUNDS } from './compounds.js';
import { fold } from './fold.js';

/** Latin letters and digits lie below this. */
const LIMIT = 0x250;
const UNKNOWN = 0xffff;
/** By UTF-16 unit; what is not yet known is learnt when it is met. */
const folded = new Uint16Array(0x10000).fill(UNKNOWN, 0, LIMIT);

const learn = (unit: number): number => {
  const kind = classOf(unit);
  const key = kind === LETTER || kind === DIGIT ? fold(String.fromCharCode(unit)) : '';
  const found = key.length === 1 ? key.charCodeAt(0) : 0;
  folded[unit] = found;
  return found;
};

/**
 * The folded unit of a plain letter or digit: a Latin one that folds to one unit whatever stands beside it. 0 for
 * anything else, a missing unit (NaN) included.
 */
export const foldedUnit = (unit: number): number => {
  const known = unit < LIMIT ? (folded[unit] ?? 0) : 0;
  return known === UNKNOWN ? learn(unit) : known;
};

/** The same for the unit at a place of a text's units, which must lie among them: no test of what is missing. */
export const foldedAt = (units: Uint16Array, at: number): number => {
  const known = folded[units[at] ?? 0] ?? 0;
  return known === UNKNOWN ? learn(units[at] ?? 0) : known;
};

const LONGEST_HEAD = Math.max(...[...COMPOUNDS].map((name) => name.search(/[/&]/)));
/** The local part of an e-mail address, as in RFC 5321. */
const LONGEST_LOCAL_PART = 64;
const W = 0x77;
const SPACE_CHARACTER = 0x20;

/**
 * Whether a run of plain letters and digits from `start` to `end` is a token whole, because what follows cannot belong
 * to it. Most are, and need no closer look; where in doubt the answer is no. `nextAt` is the place of the next `@`,
 * which may make an e-mail address of it.
 */
export const isWholeWord = (text: string, start: number, end: number, nextAt: number): boolean => {
  if (nextAt - start <= LONGEST_LOCAL_PART + 1) return false;
  if (end >= text.length) return true;
  const unit = text.charCodeAt(end);
  if (unit === SPACE_CHARACTER) return true;
  switch (unit) {
    case 0x2e: // A full stop, but not of `Node.js` or `www.`
      return !isWordUnit(text.charCodeAt(end + 1)) && foldedUnit(text.charCodeAt(start)) !== W;
    case 0x2b: // +, but not of `C++`
      return text.charCodeAt(end + 1) !== unit;
    case 0x3a: // A colon, but not of `https://`
      return text.charCodeAt(end + 1) !== 0x2f;
    case 0x2f: // A slash, but not of `CI/CD`
    case 0x26: // &, but not of `R&D`
      return end - start > LONGEST_HEAD;
    case 0x27: // Apostrophes
    case 0x2019:
    case 0x02bc:
    case 0x23: // #
    case 0x266f: // ♯
    case 0xff03: // In full width
    case 0xff0b:
    case 0x5f: // An underline
      return false;
    default:
      return unit < 0x80 || !isWordUnit(unit);
  }
};
