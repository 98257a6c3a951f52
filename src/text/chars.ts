/** Character classes of UTF-16 code units, as the tokenizer needs them. */
export const SYMBOL = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
/** Combining marks and the invisible characters that pages put inside words: soft hyphen, zero-width space, BOM. */
export const MARK = 5;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Whether a unit is the first of the pair that makes an emoji (U+1F000 to U+1FBFF). */
export const isEmojiLead = (unit: number): boolean => unit >= 0xd83c && unit <= 0xd83e;

const classify = (unit: number): number => {
  const char = String.fromCharCode(unit);
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return NEWLINE;
  if (INVISIBLE.test(char)) return MARK;
  if (/\s/.test(char)) return SPACE;
  // A letter to Unicode, an apostrophe to those who type it.
  if (unit === 0x02bc) return SYMBOL;
  if (isEmojiLead(unit)) return SYMBOL;
  // Half of any other astral pair counts as a letter: mathematical alphanumerics are folded to plain letters.
  if (/[\p{L}\p{Nl}]/u.test(char) || (unit >= 0xd800 && unit <= 0xdfff)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{M}/u.test(char)) return MARK;
  return SYMBOL;
};

/** The class of one UTF-16 code unit; each unit is classified once and remembered. */
export const classOf = (unit: number): number => {
  const known = classes[unit] ?? SYMBOL;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
};

/** Whether a unit continues a word: a letter, a digit or a mark. A missing unit (NaN) does not. */
export const isWordUnit = (unit: number): boolean => {
  if (Number.isNaN(unit)) return false;
  const found = classOf(unit);
  return found === LETTER || found === DIGIT || found === MARK;
};
