/** Letters, signs and punctuation of the Latin script: one column each. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;

/** Whether each character of a text takes one column of a terminal, which is so for nearly all. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

/**
 * What pads these texts with spaces to a width in terminal columns. The tables of character widths take longer to load
 * than a text to read, so they are only where a text needs them.
 */
export const padderFor = async (texts: readonly string[]): Promise<(text: string, width: number) => string> =>
  texts.every(isNarrow) ? (text, width) => text.padEnd(width) : (await import('./layout.js')).padEnd;
