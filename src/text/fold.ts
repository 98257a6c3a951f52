/** From so many units on a pattern tells sooner than a loop whether a text is ASCII. */
const LONG = 32;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant.
const ASCII = /^[\x00-\x7f]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const COMBINING = /\p{M}/gu;

const isAscii = (text: string): boolean => {
  if (text.length > LONG) return ASCII.test(text);
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
};

/**
 * The key under which two spellings of one word are the same: compatibility-composed (full-width and ligatures),
 * lower case, without accents and invisible characters, with straight apostrophes. Its length may differ from the
 * text's, so offsets never come from it.
 */
export const fold = (text: string): string => {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(/[‘’ʼ]/g, "'");
};
