import { createRequire } from 'node:module';
import { stripVTControlCharacters } from 'node:util';

const load = createRequire(import.meta.url);
let tables: typeof import('string-width') | undefined;

/** By the tables of character widths, which take longer to load than most reports to draw. */
const widthByTables = (text: string): number => {
  const loaded: typeof import('string-width') = tables ?? load('string-width');
  tables = loaded;
  return loaded.default(text);
};

/**
 * Letters, signs and punctuation of the Latin script, and the arrows, bars and ticks that reports are drawn with: one
 * column each.
 */
const NARROW =
  /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2190-\u2193\u2212\u2248\u2500-\u259f\u25e6\u2713\u2717]*$/;

/** The columns a text takes in a terminal; what is narrow throughout, as nearly all is, needs no tables. */
export const columnsOf = (text: string): number => {
  const plain = text.includes('\u001b') ? stripVTControlCharacters(text) : text;
  return NARROW.test(plain) ? plain.length : widthByTables(plain);
};

/** Pads a text with spaces to a width in terminal columns; a longer one stays as it is. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)));
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - columnsOf(text))) + text;

let segmenter: Intl.Segmenter | undefined;

/** What people see as one sign each. The segmenter takes a while to be made, and few texts need it. */
const graphemesOf = (text: string): Intl.Segments => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
};

/** What a text is drawn of, sign by sign: letters with their accents, emoji of several parts; and codes of colour. */
function* signsOf(text: string): Generator<string> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a code of colour begins with one.
  for (const part of text.split(/(\u001b\[\d+m)/)) {
    if (part.startsWith('\u001b')) yield part;
    else for (const { segment } of graphemesOf(part)) yield segment;
  }
}

/** As many signs of a text as fit a width. */
const headOf = (text: string, width: number): string => {
  let kept = '';
  let taken = 0;
  for (const sign of signsOf(text)) {
    taken += columnsOf(sign);
    if (taken > width) break;
    kept += sign;
  }
  return kept;
};

/** A word in parts that fit a width each. */
const broken = (word: string, width: number): string[] => {
  if (columnsOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const sign of signsOf(word)) {
    const columns = columnsOf(sign);
    if (taken > 0 && taken + columns > width) {
      parts.push(part);
      [part, taken] = ['', 0];
    }
    part += sign;
    taken += columns;
  }
  return [...parts, part];
};

/** Cuts a text at a word boundary so that it fits a width in terminal columns, with an ellipsis where it was cut. */
export const cutTo = (text: string, width: number): string => {
  if (columnsOf(text) <= width) return text;
  let kept = '';
  for (const found of text.matchAll(/\s*\S+/g)) {
    if (columnsOf(kept + found[0]) > width - 2) break;
    kept += found[0];
  }
  return kept.trim() === '' ? `${headOf(text, width - 1)}…` : `${kept} …`;
};

/** Breaks a text into lines of at most `width` columns, at spaces; a word that is longer is broken where the line ends. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).filter(Boolean);
  for (const word of words.flatMap((one) => broken(one, width))) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
};

/** Texts parted by dots, in lines of at most `width` columns; a text that fits a line is not broken. */
export const wrapWhole = (texts: readonly string[], width: number): string[] => {
  const lines: string[] = [];
  for (const text of texts) {
    const joined = `${lines.at(-1)} · ${text}`;
    if (lines.length > 0 && columnsOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(text);
  }
  return lines.flatMap((line) => wrap(line, width));
};

/** The end of a text as whole words that fit a width, without the white space it would begin with. */
const tailOf = (text: string, width: number): string => {
  let kept = '';
  for (const word of text.split(/(?=\s)/).reverse()) {
    if (columnsOf(word + kept) > width) break;
    kept = word + kept;
  }
  return kept.trimStart();
};

/**
 * Cuts a quote to a width around the words it is about, at word boundaries, with an ellipsis on each side that was cut.
 * The words themselves stay, where they fit.
 */
export const cutAround = (quote: string, words: string, width: number): string => {
  if (columnsOf(quote) <= width) return quote;
  const at = quote.indexOf(words);
  if (at < 0) return cutTo(quote, width);
  const lead = quote.slice(0, at);
  const after = quote.slice(at + words.length);
  const room = width - columnsOf(words);
  // An ellipsis with its space takes two columns on either side.
  const spare = Math.max(Math.floor(room / 2), room - columnsOf(after)) - 2;
  const whole = columnsOf(lead) <= Math.max(spare, Math.min(spare + 2, room - 2));
  const before = whole ? lead : `… ${tailOf(lead, spare)}`;
  const rest = cutTo(`|${after}`, room - columnsOf(before) + 1).slice(1);
  const cut = `${before}${words}${rest}`;
  return columnsOf(cut) <= width ? cut : cutTo(`${words}${after}`, width);
};
