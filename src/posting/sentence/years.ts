import type { Span } from '../../model.js';
import type { Sifted } from '../../text/needles.js';
import type { YearCues } from '../../vocabulary/cues/years.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Words } from '../words/words.js';
import { scopesOf, type YearScope } from './year-scopes.js';

/** More is a company's age ("for over 25 years"), not a demand. */
const MOST_YEARS = 20;

/** How far around a number of years words tell whether it is asked for, in UTF-16 units. */
const BEHIND = 80;
const BEFORE = 60;
const JUST_BEFORE = 20;
const IN_BRACKETS = 40;

const DIGIT = /^\d/;
const CAPITAL = /^\s+\p{Lu}/u;
const WORD = /^\s+\p{L}{3}/u;
const CLOSED = /^\s*[+),.;]|^\s*$/;

/** Years of experience that a sentence asks for, the least of a range, and where they stand. */
export interface YearsAsked extends Span {
  years: number;
}

const numberOf = (word: string, { numbers }: YearCues): number => numbers.get(word.toLowerCase()) ?? Number(word);

/** Every number of years of experience a sentence asks for, in order. */
const allYearsAsked = (words: Words, cues: YearCues): YearsAsked[] => {
  const named = namedYears(words, cues);
  const [first] = named;
  if (!first) return [];
  const ofThem = [...words.text.matchAll(cues.ofThem)].flatMap((found) => {
    const years = numberOf(found[1] ?? found[2] ?? '', cues);
    const beyond = found.index < first.end || years > first.years;
    return beyond ? [] : [{ years, start: found.index, end: found.index + found[0].length }];
  });
  return ofThem.length === 0 ? named : [...named, ...ofThem].sort((a, b) => a.start - b.start);
};

/** Every number of years in a sentence: each begins with a number's unit. */
const numbersIn = ({ text, units }: Words, { asked: { pattern }, numbers }: YearCues): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  let last = 0;
  for (const { key, start } of units) {
    if (start < last || !(DIGIT.test(key) || numbers.has(key))) continue;
    pattern.lastIndex = start;
    const number = pattern.exec(text);
    if (!number) continue;
    found.push(number);
    last = start + number[0].length;
  }
  return found;
};

const namedYears = (read: Words, cues: YearCues): YearsAsked[] => {
  const found = numbersIn(read, cues);
  if (found.length === 0) return [];
  const { text: sentence } = read;
  const ofExperience = cues.experience.test(sentence);
  return found.flatMap(({ index, 0: words, 1: number = '' }) => {
    const end = index + words.trimEnd().length;
    const years = numberOf(number, cues);
    if (years < 1 || years > MOST_YEARS) return [];
    const rest = sentence.slice(end, end + BEHIND);
    const before = sentence.slice(Math.max(0, index - BEFORE), index);
    if (cues.agedBefore.test(before) || cues.agedAfter.test(rest)) return [];
    const asked = ofExperience || cues.inOneWord.test(words) || asksAt(sentence.slice(0, index), rest, cues);
    return asked ? [{ years, start: index, end }] : [];
  });
};

/** "5+ yrs Java" and "TypeScript (5+ years)" need no word that asks; a bare "3 years" does. */
const asksAt = (before: string, rest: string, { asks, doing, least, leastInBrackets }: YearCues): boolean =>
  asks.test(rest) ||
  doing.test(rest) ||
  CAPITAL.test(rest) ||
  (WORD.test(rest) && least.test(before.slice(-JUST_BEFORE))) ||
  (CLOSED.test(rest) && leastInBrackets.test(before.slice(-IN_BRACKETS)));

/** A number of years that a sentence asks for, and what it is of. */
export interface YearFigure extends YearsAsked {
  scope: YearScope;
}

/**
 * The numbers of years that a sentence asks for, in order, each with what it is of. Spans are into the sentence; `sifted`
 * are the patterns that may match it: most sentences have no word for years.
 */
export const figuresIn = (
  words: Words,
  sifted: ReadonlySet<Sifted>,
  { years: cues }: Pick<Vocabulary, 'years'>,
): YearFigure[] => {
  if (!sifted.has(cues.asked)) return [];
  const asked = allYearsAsked(words, cues);
  if (asked.length === 0) return [];
  const scopes = scopesOf(words.text, asked, cues.scopes);
  return asked.flatMap(({ years, start, end }, i) => {
    const scope = scopes[i];
    return scope ? [{ years, start, end, scope }] : [];
  });
};

/** The figure that says the years asked for a term: the one in whose scope the term begins. Undefined where none does. */
export const figureFor = (figures: readonly YearFigure[], term: Span): YearFigure | undefined =>
  figures.find(({ scope }) => term.start >= scope.start && term.start < scope.end);
