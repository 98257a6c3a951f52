import type { Check, Kind, Mention, Span } from '../../model.js';
import { lists } from '../../vocabulary/cues/checks.js';
import type { CountedCues } from '../../vocabulary/cues/counted.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { NAMED } from '../../vocabulary/types.js';
import type { YearScope } from '../sentence/year-scopes.js';
import { alternativesIn, othersThan } from './alternatives.js';
import { type CheckSentence, checkOf, type WantedTerms, wishOf } from './check-sentence.js';
import { beforeLast, withoutEnd, withoutStart } from './edges.js';
import { PUTS } from './puts.js';
import { putBy, type Question } from './question.js';

/** Signs between one number of years and the next, before what years are of, and after it. */
const JOINT = ',;(+';
const LEADING = ",:'’(";
const TRAILING = ',:(.!?-';

/** Kinds that nobody counts years of, or that are questions of their own. */
const UNCOUNTED: ReadonlySet<Kind> = new Set(['soft', 'degree', 'study', 'human-language']);

const MOST_WORDS = 8;

/** "6 years of experience", after "A degree, or at least": whether these years stand for the degree. */
const isInstead = (before: string, { instead, insteadLeast }: CountedCues): boolean =>
  /\s$/.test(before) && (instead.test(before) || instead.test(beforeLast(before, insteadLeast) ?? ''));

/** Without "related field", and without the last word where it only joins: "or", "in the". */
const withoutTrailing = (text: string, { similar, trailing }: CountedCues): string | null => {
  const like = beforeLast(text, similar) ?? beforeLast(/\p{L}$/u.test(text) ? withoutLastWord(text) : '', similar);
  const before = like ?? beforeLast(text, trailing);
  return like === null && !/\s$/.test(before ?? '') ? null : before;
};

const withoutLastWord = (text: string): string => text.slice(0, Math.max(0, text.lastIndexOf(' ')));

/** Without a bracket that is opened last and never closed. */
const withoutOpenBracket = (text: string): string => {
  const open = text.indexOf('(', text.lastIndexOf(')') + 1);
  return open < 0 ? text : text.slice(0, open).trimEnd();
};

/** The words that years are of, where one of them says more than that it is work; else null. */
const phraseOf = (text: string, { checkWords, counted }: Vocabulary): string | null => {
  const said = (text.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
  if (said.every((word) => word.length < 2 || lists(checkWords, 'any_work_words', word))) return null;
  // A bracket says more of what was told before it.
  const aside = counted.aside.exec(text)?.[0].length ?? 0;
  if (/^\s*\(/.test(text) || (aside > 0 && /^\s/.test(text.slice(aside)))) return null;
  const words = withoutStart(text, LEADING, counted.leading).trim().split(/\s+/).slice(0, MOST_WORDS);
  const told = withoutOpenBracket(words.join(' '));
  const phrase = withoutEnd(told, TRAILING, (one) => withoutTrailing(one, counted));
  return /\p{L}{2}/u.test(phrase) ? phrase : null;
};

/** The part of a reach that names what the years are of. */
const headOf = (words: string, { start, end, before }: YearScope, vocabulary: Vocabulary): Span => {
  const text = words.slice(start, end);
  const found = before ? null : vocabulary.counted.experience.exec(text);
  if (!found) return { start, end };
  const of = text.slice(0, found.index);
  return phraseOf(of, vocabulary) === null
    ? { start: start + found.index + found[0].length, end }
    : { start, end: start + found.index };
};

/** Examples in brackets are not what years are of. */
const withoutAside = (words: string, { start, end }: Span): Span => {
  const at = words.slice(start, end).search(/\S\s*\(/);
  return { start, end: at < 0 ? end : start + at + 1 };
};

const within =
  (start: number, { start: from, end: to }: Span) =>
  (one: Mention): boolean =>
    one.start - start >= from && one.start - start < to;

const idsOf = (mentions: readonly Mention[]): string[] => [...new Set(mentions.map(({ conceptId }) => conceptId))];

type Of = Pick<Check, 'asked' | 'any' | 'of'>;
const ANY_WORK: Of = { asked: [], any: false, of: null };

/** "Go (5+ years)", "Go: at least 5 years": whether words before a number make a label of what stands there. */
const isLabel = (before: string, { labelLeast }: CountedCues): boolean => {
  const label = /\s$/.test(before) ? beforeLast(before, labelLeast) : null;
  return /[(:–—-]$/.test((label ?? before).trimEnd());
};

/** What follows the last comma or semicolon of a text. */
const lastPartOf = (text: string): string => text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1);

/** As many words before a bracket or a colon may be what years are of, the signs among them. */
const LONGEST_LABEL = 5;

/** As far after a figure "of experience" may stand. */
const NEAR = 50;

/** What the years of one figure are asked of: names, else fields and roles, else words that no lexicon has. */
const ofWhat = (
  { words, start }: CheckSentence,
  { firm, wished }: WantedTerms,
  reach: YearScope,
  vocabulary: Vocabulary,
): Of => {
  const { counted } = vocabulary;
  const kindOf = ({ conceptId }: Mention): Kind => conceptOf(vocabulary.lexicon, conceptId)?.kind ?? 'soft';
  const isNamed = (one: Mention): boolean => NAMED.has(kindOf(one));
  const countable = (mentions: readonly Mention[]): Mention[] =>
    mentions.filter((one) => !UNCOUNTED.has(kindOf(one)) && within(start, reach)(one));
  const [sure, perhaps] = [countable(firm), countable(wished)];
  const here = (sure.some(isNamed) ? sure : [...sure, ...perhaps]).sort((a, b) => a.start - b.start);
  const named = here.filter(isNamed);
  const head = headOf(words, reach, vocabulary);
  const fields = here.filter((one) => !isNamed(one) && within(start, withoutAside(words, head))(one));
  const isAnyWork = ({ conceptId }: Mention): boolean => lists(vocabulary.checkWords, 'any_work', conceptId);
  const between = (mentions: readonly Mention[]): string =>
    words.slice(
      (mentions[0]?.start ?? start) - start,
      Math.max(reach.before ? 0 : reach.end, (mentions.at(-1)?.end ?? start) - start),
    );
  const isChoice = (mentions: readonly Mention[]): boolean =>
    counted.anyOf.test(between(mentions)) ||
    between(mentions).includes('/') ||
    (mentions.length > 1 &&
      counted.suchAs.test(lastPartOf(words.slice(reach.start, (mentions[0]?.start ?? start) - start))));
  if (named.length > 0) {
    const both = [...fields.filter((one) => kindOf(one) === 'domain'), ...named].sort((a, b) => a.start - b.start);
    return { asked: idsOf(both), any: isChoice(named), of: null };
  }
  if (fields.length > 0) {
    const any = isChoice(fields);
    const asked = idsOf(fields.filter((one) => !isAnyWork(one)));
    return any && fields.some(isAnyWork) ? ANY_WORK : { asked, any, of: null };
  }
  const labels =
    isLabel(words.slice(0, reach.end), counted) && !counted.experience.test(words.slice(reach.end, reach.end + NEAR));
  const label = words.slice(reach.start, reach.end).trim();
  if (reach.before && (!labels || label.split(/\s+/).length > LONGEST_LABEL)) return ANY_WORK;
  return { ...ANY_WORK, of: phraseOf(words.slice(head.start, head.end), vocabulary) };
};

const trimmed = (words: string, start: number, end: number): Span => {
  const text = words.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
};

/** No sentence asks for more; what has more is no sentence, and work on one is bounded. */
const MOST_FIGURES = 12;

/** One question for each number of years: each quotes its part of the sentence, and names what it is asked of. */
export const yearChecks = (said: CheckSentence, wanted: WantedTerms, vocabulary: Vocabulary): Question[] => {
  const { words, start } = said;
  const { counted } = vocabulary;
  const figures = said.figures.slice(0, MOST_FIGURES);
  const reaches = figures.map(({ scope }) => scope);
  const alternatives = alternativesIn(said, figures, vocabulary);
  const begins = figures.map((figure, i) => {
    const alternative = alternatives.find((one) => figure.start >= one.start && figure.start < one.end);
    const first = alternative && !figures.some((one) => one.start >= alternative.start && one.start < figure.start);
    return i === 0 ? 0 : first ? alternative.start : reaches[i]?.before ? reaches[i].start : figure.start;
  });
  return figures.map((figure, i) => {
    const from = begins[i] ?? 0;
    const next = begins[i + 1];
    const to =
      next === undefined
        ? words.length
        : from + withoutEnd(words.slice(from, next), JOINT, (text) => beforeLast(text, counted.joints)).length;
    const skipped = /^[\s,;:)]*/.exec(words.slice(from, to))?.[0].length ?? 0;
    const reach = reaches[i] ?? { ...figure, before: false };
    const hit = trimmed(words, Math.min(figure.start, reach.start), Math.max(figure.end, reach.end));
    const what = ofWhat(said, wanted, reach, vocabulary);
    const check = {
      ...checkOf('years', said, hit),
      start: start + from + skipped,
      end: start + to,
      years: figure.years,
      ...what,
      part: i > 0 && counted.part.test(words.slice(figures[i - 1]?.end ?? 0, figure.end)),
      either:
        alternatives.length === 0 &&
        isInstead(words.slice(0, figure.start), counted) &&
        vocabulary.insteadOfDegree.some((one) => one.test(words)),
      alternatives: othersThan(alternatives, figure.start, start),
    };
    return putBy(PUTS.years.id, check, { wishedBy: wishOf(said, figure, vocabulary) });
  });
};
