import fullWidth from 'string-width';

/** Letters, signs and punctuation of the Latin script: one column each. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;

/** The columns a text takes in a terminal; plain Latin, which is nearly all of it, needs no tables. */
const stringWidth = (text: string): number => (NARROW.test(text) ? text.length : fullWidth(text));

/** Pads a text with spaces to a width in terminal columns; a longer one stays as it is. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - stringWidth(text))) + text;

/** Cuts a text at a word boundary so that it fits a width in terminal columns, with an ellipsis where it was cut. */
export const cutTo = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text;
  const words = text.split(' ');
  let kept = '';
  for (const word of words) {
    const longer = kept === '' ? word : `${kept} ${word}`;
    if (stringWidth(longer) > width - 2) break;
    kept = longer;
  }
  return kept === '' ? `${[...text].slice(0, Math.max(1, width - 1)).join('')}…` : `${kept} …`;
};

/** Breaks a text into lines of at most `width` columns at spaces; a longer word gets a line of its own. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
};

/**
 * Cuts a quote to a width around the words it is about, at word boundaries, with an ellipsis on each side that was cut.
 */
export const cutAround = (quote: string, words: string, width: number): string => {
  if (stringWidth(quote) <= width) return quote;
  const at = Math.max(0, quote.indexOf(words));
  const after = quote.slice(at);
  const room = Math.max(0, width - stringWidth(words));
  const lead = quote.slice(0, at).split(' ');
  let before = '';
  const wanted = Math.max(Math.floor(room / 2), room - stringWidth(after.slice(words.length)));
  for (let i = lead.length - 1; i >= 0; i--) {
    const longer = `${lead[i]}${i === lead.length - 1 ? '' : ' '}${before}`;
    if (stringWidth(longer) > wanted - 2) break;
    before = longer;
  }
  const cut = before.length < at;
  return cutTo(`${cut ? '… ' : ''}${before.trimStart()}${after}`, width);
};
