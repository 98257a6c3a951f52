import { fold } from '../text/fold.js';

/** How far a title reaches, in UTF-16 units. */
export const LONGEST = 60;
/** "Java Developer", "Python or Go back-end engineer": how many words may stand between. */
export const MOST_BETWEEN = 2;
/** No more signs join two words. */
const LONGEST_JOINT = 3;

/** What a unit of ASCII may be, one bit each. */
const LETTER = 1;
const OF_WORD = 2;
const JOINT = 4;
const SPACE = 8;
const STOP = 16;
const OPENING = 32;
const OF_FORMS = 64;
/** What only a pattern can tell: no ASCII. */
const FOREIGN = 128;

const ASCII = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  const bits: [RegExp, number][] = [
    [/[a-z]/i, LETTER],
    [/[a-z\d+#]/i, OF_WORD],
    [/[ /-]/, JOINT],
    [/\s/, SPACE],
    [/[.!?;:)\]\n]/, STOP],
    [/[([|-]/, OPENING],
    [/[mfwdx /]/, OF_FORMS],
  ];
  return bits.reduce((all, [pattern, bit]) => (pattern.test(char) ? all | bit : all), 0);
});
const signOf = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? (ASCII[unit] ?? 0) : FOREIGN;
};

/** A look at a text that only patterns may finish. */
export const UNSURE = 'unsure';

/** Tells the words that a row behind a term begins with, folded, until `isOver`; UNSURE where one may be no ASCII. */
export const eachWordBehind = (
  text: string,
  end: number,
  isOver: (word: string) => boolean,
): typeof UNSURE | undefined => {
  const limit = Math.min(text.length, end + LONGEST);
  let at = end;
  for (let words = 0; words <= MOST_BETWEEN; words++) {
    const joint = at;
    while (at < limit && at - joint < LONGEST_JOINT && signOf(text, at) & JOINT) at++;
    const from = at;
    while (at < limit && signOf(text, at) & OF_WORD) at++;
    if (at < limit && signOf(text, at) & FOREIGN && from > joint) return UNSURE;
    if (from === joint || from === at || isOver(fold(text.slice(from, at)))) return undefined;
  }
  return undefined;
};

/** Where a run of units with one of some signs begins that ends at a place; not before `first`. */
const runStart = (text: string, first: number, end: number, signs: number): number => {
  let at = end;
  while (at > first && signOf(text, at - 1) & signs) at--;
  return at;
};

/** Where the words and the form ("(m/f/d)") before a bracket or a dash end. */
const nounEnd = (text: string, first: number, opening: number): number => {
  const end = runStart(text, first, opening, SPACE);
  if (text.charAt(end - 1) !== ')') return end;
  const inside = runStart(text, first, end - 1, OF_FORMS);
  return text.charAt(inside - 1) === '(' ? runStart(text, first, inside - 1, SPACE) : end;
};

/** The last two letters of each of some words: few other words end so. */
export const endingsOf = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map((word) => word.slice(-2)));

/** Whether a term may be appended to a noun with one of the endings: false is certain. */
export const mayBeAppended = (text: string, start: number, endings: ReadonlySet<string>): boolean => {
  const first = Math.max(0, start - LONGEST);
  for (let at = start - 1; at > first; at--) {
    const sign = signOf(text, at);
    if (sign & STOP) return false;
    if ((sign & (OPENING | FOREIGN)) === 0) continue;
    const end = nounEnd(text, first, at);
    if (end > first && (signOf(text, end - 1) & FOREIGN || endings.has(fold(text.slice(end - 2, end))))) return true;
  }
  return false;
};

/** The words that stand directly before a term, folded; UNSURE where one may be no ASCII. */
export const wordsBefore = (text: string, start: number): string[] | typeof UNSURE => {
  const first = Math.max(0, start - LONGEST);
  let from = start;
  for (let row = 0; row < 2 && text.charAt(from - 1) === ' ' && from > first; row++) {
    let at = from - 1;
    while (at > first && (signOf(text, at - 1) & LETTER || '/()'.includes(text.charAt(at - 1)))) at--;
    if (at > first && signOf(text, at - 1) & FOREIGN) return UNSURE;
    if (at === from - 1) break;
    from = at;
  }
  return from === start
    ? []
    : (text
        .slice(from, start)
        .toLowerCase()
        .match(/[a-z]+/g) ?? []);
};
