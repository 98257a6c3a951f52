import type { Span } from '../../model.js';
import { scopesOf, type YearScope } from './year-scopes.js';

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
};

const NUMBER = `\\d{1,2}|${Object.keys(WORDS).join('|')}`;
const UNIT = `(?:year\\(s\\)|years?|yrs?|y\\.?o\\.?e|años?|anos?)`;
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£])(${NUMBER})\\)?\\s*(?:\\(\\d{1,2}\\)\\s*)?(?:\\+|plus\\b|or more\\b|o más\\b|ou mais\\b)?\\s*` +
    `(?:(?:-|–|/|to\\b|a\\b|y\\b|e\\b|and\\b)\\s*(?:${NUMBER})\\s*\\+?\\s*)?(?:${UNIT}(?![\\p{L}])|(?<=\\+\\s?)(?=(?:of |de )?(?:exp\\b|experien|experiên)))`,
  'giu',
);

/** "6+ years of Java, at least 3 of them with Spring": years of those just named. */
const OF_THEM = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(${NUMBER})\\s*\\+?\\s+of (?:them|those|these|which)|` +
    `(?<=of which |de los cuales |de ellos )(?:at least |al menos )?(${NUMBER}))(?![\\p{L}\\p{N}])`,
  'giu',
);

/** More is a company's age ("for over 25 years"), not a demand. */
const MOST_YEARS = 20;

const EXPERIENCE = /experi[eê]n|\bexp\b/i;
const ASKS = /experi[eê]n|\bexp\b|in |with |of |as |de |en |con |em |com |working|background/i;
/** "2–4 years building greenhouses": what was done in them, at once. */
const DOING = /^\s+\p{Ll}{2,}ing\s+\p{L}/u;
/** "Minimum 2 years leading": what comes before a number that is the least of something. */
const LEAST = /(?<!\p{L})(?:at least|minimum(?: of)?|min\.?|mínimo(?: de)?|al menos|no mínimo)\s*$/iu;
/** What comes before years that are an age or a stretch of time, or those that others have. */
const AGE_BEFORE =
  /(?<!\p{L})(?:(?:for (?:over|more than|almost|nearly)|(?:the|over|for|next|past|last|coming) (?:next|last|past|coming)|durante|por|desde hace|hace|há|últimos|próximos|llevamos|contamos con|tenemos|teniendo)\s+(?:m[áa]s de )?|(?:empresa|compañía|consultora)\s+(?:\p{L}+\s+){0,5}con\s+m[áa]s de\s+|(?:been|around|here)\s+(?:for\s+)?|(?:founded|established|started|fundada|fundado)\s+(?:\p{L}+\s+){0,2}|(?:we|we['’]ve|company|founders?|team|teams)(?:\s(?:(?:has|have|bring|brings|with)\s+(?:spent\s+)?|spent\s+)|\s*\()(?:(?:over|more than|almost|nearly)\s+)?)$/iu;
/** What comes after them: "10 years old", "18 years of age", "a 4 year degree", "20 years of combined experience". */
const AGE_AFTER =
  /^\W{0,2}\s*(?:ago|old|(?:of )?(?:combined|collective|joint|accumulated)|of (?:age|history|growth|innovation)|history|anniversary|warranty|contract|degree|program|plan|in business|left|profitable|hemos|we have|(?:university|college) degree|de (?:edad|historia|antigüedad|trayectoria|contrato)|atrás)(?!\p{L})/iu;

/** Years of experience that a sentence asks for, the least of a range, and where they stand. */
export interface YearsAsked extends Span {
  years: number;
}

const numberOf = (word: string): number => WORDS[word.toLowerCase()] ?? Number(word);

/** Every number of years of experience a sentence asks for, in order. */
const allYearsAsked = (sentence: string): YearsAsked[] => {
  const named = namedYears(sentence);
  const [first] = named;
  if (!first) return [];
  const ofThem = [...sentence.matchAll(OF_THEM)].flatMap((found) => {
    const years = numberOf(found[1] ?? found[2] ?? '');
    const beyond = found.index < first.end || years > first.years;
    return beyond ? [] : [{ years, start: found.index, end: found.index + found[0].length }];
  });
  return [...named, ...ofThem].sort((a, b) => a.start - b.start);
};

const namedYears = (sentence: string): YearsAsked[] =>
  [...sentence.matchAll(YEARS)].flatMap((found) => {
    const end = found.index + found[0].trimEnd().length;
    const years = numberOf(found[1] ?? '');
    const rest = sentence.slice(end, end + 80);
    const before = sentence.slice(Math.max(0, found.index - 60), found.index);
    const aged = AGE_BEFORE.test(before) || AGE_AFTER.test(rest);
    if (years < 1 || years > MOST_YEARS || aged || !asksAt(sentence, found.index, found[0], rest)) return [];
    return [{ years, start: found.index, end }];
  });

/** "5+ yrs Java", "TypeScript (5+ years)" and "5 YOE" need no word that asks; a bare "3 years" does. */
const asksAt = (sentence: string, start: number, words: string, rest: string): boolean =>
  ASKS.test(rest) ||
  DOING.test(rest) ||
  EXPERIENCE.test(sentence) ||
  /y\.?o\.?e$/i.test(words) ||
  /^\s+\p{Lu}/u.test(rest) ||
  (LEAST.test(sentence.slice(Math.max(0, start - 20), start)) && /^\s+\p{L}{3}/u.test(rest)) ||
  (/[(:]\s*(?:at least |min\.? |minimum |mínimo )?$/iu.test(sentence.slice(0, start)) &&
    /^\s*[+),.;]|^\s*$/.test(rest));

/** A number of years that a sentence asks for, and what it is of. */
export interface YearFigure extends YearsAsked {
  scope: YearScope;
}

/** Years are told by one of these; most sentences have none of them. */
const MAY_TELL = /year|yr|y\.?o\.?e|a[ñn]o|exp/i;

/** The numbers of years that a sentence asks for, in order, each with what it is of. Spans are into the sentence. */
export const figuresIn = (sentence: string): YearFigure[] => {
  if (!MAY_TELL.test(sentence)) return [];
  const asked = allYearsAsked(sentence);
  if (asked.length === 0) return [];
  const scopes = scopesOf(sentence, asked);
  return asked.flatMap((figure, i) => {
    const scope = scopes[i];
    return scope ? [{ ...figure, scope }] : [];
  });
};

/** The figure that says the years asked for a term: the one in whose scope the term begins. Undefined where none does. */
export const figureFor = (figures: readonly YearFigure[], term: Span): YearFigure | undefined =>
  figures.find(({ scope }) => term.start >= scope.start && term.start < scope.end);
