import type { Span } from '../model.js';

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
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£])(${NUMBER})\\s*(?:\\(\\d{1,2}\\)\\s*)?(?:\\+|plus\\b|or more\\b|o más\\b)?\\s*` +
    `(?:(?:-|–|to\\b|a\\b|y\\b|and\\b)\\s*(?:${NUMBER})\\s*\\+?\\s*)?(?:years?|yrs?|años?)(?![\\p{L}])`,
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

const ASKS = /experien|in |with |of |as |de |en |con |working|background/i;
/** What comes before years that are an age or a stretch of time. */
const AGE_BEFORE =
  /\b(?:for (?:over|more than|almost|nearly)|(?:the|over|for|next|past|last|coming) (?:next|last|past|coming)|durante|desde hace|últimos|próximos|llevamos|contamos con|tenemos|teniendo)\s+(?:más de )?$/iu;
/** What comes after them: "10 years old", "18 years of age", "a 4 year degree". */
const AGE_AFTER =
  /^\W{0,2}\s*(?:ago|old|of (?:age|history|growth|innovation)|history|anniversary|warranty|contract|degree|program|plan|de (?:edad|historia|antigüedad|trayectoria|contrato))\b/i;
const FOUNDED = /\b(?:founded|anniversary|warranty|years? ago|fundada|aniversario)\b/i;

/** Years of experience that a sentence asks for, the least of a range, and where they stand. */
export interface YearsAsked extends Span {
  years: number;
}

const numberOf = (word: string): number => WORDS[word.toLowerCase()] ?? Number(word);

/** Every number of years of experience a sentence asks for, in order. */
export const allYearsAsked = (sentence: string): YearsAsked[] => {
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
    const end = found.index + found[0].length;
    const years = numberOf(found[1] ?? '');
    const rest = sentence.slice(end, end + 80);
    const before = sentence.slice(Math.max(0, found.index - 40), found.index);
    const aged = AGE_BEFORE.test(before) || AGE_AFTER.test(rest) || FOUNDED.test(sentence);
    if (years < 1 || years > MOST_YEARS || aged || !asksAt(sentence, found.index, rest)) return [];
    return [{ years, start: found.index, end }];
  });

/** "5+ yrs Java", "TypeScript (5+ years)" and "TypeScript: 5 years" need no word that asks; a bare "3 years" does. */
const asksAt = (sentence: string, start: number, rest: string): boolean =>
  ASKS.test(rest) ||
  /experien/i.test(sentence) ||
  /^\s+\p{Lu}/u.test(rest) ||
  (/[(:]\s*(?:at least |min\.? |minimum |mínimo )?$/iu.test(sentence.slice(0, start)) &&
    /^\s*[+),.;]|^\s*$/.test(rest));

/** The first number of years of experience a sentence asks for; null when it asks for none. */
export const yearsAsked = (sentence: string): YearsAsked | null => allYearsAsked(sentence)[0] ?? null;

/**
 * The figure that says the years asked for a term: the one before it, or after it where the sentence names its terms
 * first ("TypeScript (5+ years), Go (2+ years)"), in the same part between semicolons. Null where none does.
 */
export const figureFor = (
  sentence: string,
  term: Span,
  firstTerm: Span,
  asked: readonly YearsAsked[],
): YearsAsked | null => {
  const near = asked.filter((one) => {
    const [from, to] = one.start < term.start ? [one.end, term.start] : [term.end, one.start];
    return !sentence.slice(from, to).includes(';');
  });
  const before = near.filter((one) => one.start < term.start).at(-1);
  const after = near.find((one) => one.start >= term.end);
  const named = asked[0] && firstTerm.start < asked[0].start;
  return (named ? (after ?? before) : (before ?? after)) ?? null;
};
