import { fold } from '../text/fold.js';
import type { DateWords } from '../vocabulary/cues/cv.js';
import type { Moment } from './months.js';

/** A word, a figure or a sign of a line. */
export interface Token {
  text: string;
  /** The folded word, without the stop of an abbreviation. */
  key: string;
  kind: 'word' | 'figure' | 'sign';
  start: number;
  end: number;
}

/** A moment with the index of the token after it. */
interface Found {
  moment: Moment;
  next: number;
}

const TOKEN = /(\p{L}+(?:['’]\p{L}+)?\.?)|(['’]?\d+)|([^\s\p{L}\d])/gu;

/** Cuts a line into words, figures and signs. */
export const tokensOf = (line: string): Token[] =>
  [...line.matchAll(TOKEN)].map(({ 0: text, 1: word, 2: figure, index }) => ({
    text,
    key: fold(word === undefined ? text : word.replace(/\.$/, '')),
    kind: word !== undefined ? 'word' : figure !== undefined ? 'figure' : 'sign',
    start: index,
    end: index + text.length,
  }));

/** Years that a CV may tell of. Four figures outside them are a number. */
const EARLIEST = 1950;
const LATEST = 2049;
/** "'98" is 1998 and "'25" 2025. */
const CENTURY_TURNS = 50;

const figureOf = (token: Token | undefined, digits: readonly number[]): number | null => {
  if (token?.kind !== 'figure') return null;
  const { length } = token.text;
  return digits.includes(length) && !/^['’]/.test(token.text) ? Number(token.text) : null;
};

/** A year in full. */
export const yearOf = (token: Token | undefined): number | null => {
  const year = figureOf(token, [4]);
  return year !== null && year >= EARLIEST && year <= LATEST ? year : null;
};

const inFull = (two: number): number => two + (two < CENTURY_TURNS ? 2000 : 1900);

/** A year by its last two figures, "'18" or "18". */
export const shortYearOf = (token: Token | undefined): number | null => {
  const found = token?.kind === 'figure' ? /^['’]?(\d\d)$/.exec(token.text) : null;
  return found ? inFull(Number(found[1])) : null;
};

const anyYearOf = (token: Token | undefined): number | null => yearOf(token) ?? shortYearOf(token);

const monthByFigure = (token: Token | undefined): number | null => {
  const month = figureOf(token, [1, 2]);
  return month !== null && month >= 1 && month <= 12 ? month : null;
};

const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.text);

/** The tokens that may part a month from its year: a comma, a small word. */
const afterMonth = (tokens: readonly Token[], at: number, { between }: DateWords): number => {
  let next = at;
  if (isSign(tokens[next], ',')) next++;
  while (tokens[next] && between.has(tokens[next]?.key ?? '')) next++;
  return next;
};

const found = (year: number | null, month: number | null, next: number): Found | null =>
  year === null ? null : { moment: { year, month }, next };

/** "March 2019", "Sept. '19", "marzo de 2019", "15 March 2019". */
const named = (tokens: readonly Token[], at: number, words: DateWords): Found | null => {
  const day = figureOf(tokens[at], [1, 2]);
  const from = day === null || isSign(tokens[at + 1], '-–—') ? at : isSign(tokens[at + 1], '.') ? at + 2 : at + 1;
  const start = day === null ? from : afterMonth(tokens, from, words);
  const month = tokens[start]?.kind === 'word' ? words.months.get(tokens[start].key) : undefined;
  if (month === undefined) return null;
  const next = afterMonth(tokens, start + 1, words);
  return found(anyYearOf(tokens[next]), month, next + 1);
};

/** "Q3 2020": told to the quarter, of which the first month stands for all. */
const quarter = (tokens: readonly Token[], at: number): Found | null => {
  const figure = figureOf(tokens[at + 1], [1]);
  if (tokens[at]?.key !== 'q' || figure === null || figure < 1 || figure > 4) return null;
  const next = isSign(tokens[at + 2], '/-') ? at + 3 : at + 2;
  return found(yearOf(tokens[next]), (figure - 1) * 3 + 1, next + 1);
};

/** "03/2019", "03.2019", "12/17", "15.03.2019". */
const byFigures = (tokens: readonly Token[], at: number): Found | null => {
  const [sign] = isSign(tokens[at + 1], '/.-') ? [tokens[at + 1]?.text ?? ''] : [];
  if (sign === undefined) return null;
  const month = monthByFigure(tokens[at]);
  const inner = monthByFigure(tokens[at + 2]);
  const day = figureOf(tokens[at], [1, 2]);
  if (day !== null && inner !== null && isSign(tokens[at + 3], sign)) {
    const year = yearOf(tokens[at + 4]);
    if (year !== null) return found(year, inner, at + 5);
  }
  if (month === null) return null;
  // "3.18" is a number, and "9-17" may be hours.
  const year = sign === '/' ? anyYearOf(tokens[at + 2]) : yearOf(tokens[at + 2]);
  return found(year, month, at + 3);
};

/** "2019-03", "2019/03", "2019-03-15". "2011-12" may be two years; a month is written so only with its nought, or after "/". */
const byYear = (tokens: readonly Token[], at: number): Found | null => {
  const year = yearOf(tokens[at]);
  if (year === null) return null;
  const month = monthByFigure(tokens[at + 2]);
  const joined = isSign(tokens[at + 1], '/-.') && tokens[at + 1]?.start === tokens[at]?.end;
  if (month === null || !joined || tokens[at + 2]?.text.length !== 2) return null;
  const dayToo = isSign(tokens[at + 3], tokens[at + 1]?.text ?? '') && figureOf(tokens[at + 4], [2]) !== null;
  if (dayToo) return found(year, month, at + 5);
  const sure = tokens[at + 1]?.text === '/' || tokens[at + 2]?.text.startsWith('0') || month <= year % 100;
  return sure ? found(year, month, at + 3) : null;
};

/** The moment that begins at a token, in any of the usual ways to write one. */
export const momentAt = (tokens: readonly Token[], at: number, words: DateWords): Found | null =>
  named(tokens, at, words) ??
  quarter(tokens, at) ??
  byYear(tokens, at) ??
  byFigures(tokens, at) ??
  found(yearOf(tokens[at]), null, at + 1);
