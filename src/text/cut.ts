const LOW = /[\udc00-\udfff]/;
const HIGH = /[\ud800-\udbff]/;

/** Whether an offset lies inside a pair of UTF-16 units that make one character. */
const splits = (text: string, at: number): boolean => HIGH.test(text.charAt(at - 1)) && LOW.test(text.charAt(at));

/** The first units of a text, one less where the last of them would be half a character. */
export const firstUnits = (text: string, length: number): string =>
  text.slice(0, splits(text, length) ? length - 1 : length);

/** The last units of a text, one less where the first of them would be half a character. */
export const lastUnits = (text: string, length: number): string => {
  const at = Math.max(0, text.length - length);
  return text.slice(splits(text, at) ? at + 1 : at);
};
