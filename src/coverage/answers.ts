import { yearsOf } from '../cv/periods.js';
import type { Cv } from '../cv/read.js';
import { conceptOf, impliedBy, type Lexicon } from '../lexicon/lexicon.js';
import type { Ask } from '../model.js';
import { lineAt, linesOf } from '../text/lines.js';
import type { CvIndex, CvMention } from './cv-index.js';
import { shorten } from './quote.js';
import { yearsIn } from './recency.js';
import type { Check } from './schema.js';
import { answerStated, type StatedCues } from './stated.js';

type Answer = Pick<Check, 'answer' | 'why'>;

/** What the answers are read from. `language` is the language the CV is written in. */
export interface CvFacts {
  cv: Cv;
  index: CvIndex;
  lexicon: Lexicon;
  language: string;
  /** The year that ages are counted from; null where neither text states one. */
  thisYear: number | null;
  stated: StatedCues;
}

const LANGUAGE_IDS: Readonly<Record<string, string>> = { en: 'english', es: 'spanish' };

const labelOf = (lexicon: Lexicon, id: string): string => conceptOf(lexicon, id)?.prefLabel ?? id;

const answerLanguage = ({ asked }: Ask, sentence: string, { index, lexicon, language }: CvFacts): Answer => {
  const written = LANGUAGE_IDS[language];
  const stated = new Set(
    index.mentions.map((one) => one.conceptId).filter((id) => conceptOf(lexicon, id)?.kind === 'human-language'),
  );
  const has = (id: string): boolean => stated.has(id) || id === written;
  const either = /\b(?:or|o|either)\b|\//i.test(sentence) && asked.length > 1;
  const lacking = asked.filter((id) => !has(id));
  if (lacking.length === 0 || (either && lacking.length < asked.length)) {
    const shown = asked.filter(has).map((id) => {
      const [mention] = index.byConcept.get(id) ?? [];
      return mention
        ? `${labelOf(lexicon, id)} stands in line ${mention.line}`
        : `the CV is written in ${labelOf(lexicon, id)}`;
    });
    return { answer: 'met', why: shown.join('; ') };
  }
  const names = lacking.map((id) => labelOf(lexicon, id)).join(', ');
  if (stated.size === 0) return { answer: 'unknown', why: `the CV names no languages; it does not say ${names}` };
  const known = [...stated].map((id) => labelOf(lexicon, id)).sort();
  return { answer: 'unmet', why: `the CV names ${known.join(', ')}, not ${names}` };
};

/** Any university degree is at least a first one. */
const degreeLevel = (id: string): string => (id === 'bachelors-degree' ? 'university-degree' : id);

const answerDegree = ({ asked }: Ask, { index, lexicon }: CvFacts): Answer => {
  const named = index.mentions.filter((one) => conceptOf(lexicon, one.conceptId)?.kind === 'degree');
  const [first] = named;
  if (!first) return { answer: 'unknown', why: 'the CV names no degree' };
  const meets = ({ conceptId }: CvMention): boolean => {
    const shown = new Set([conceptId, ...impliedBy(lexicon, conceptId).keys()]);
    return asked.some((id) => shown.has(id) || shown.has(degreeLevel(id)));
  };
  const mention = named.find(meets);
  if (mention) return { answer: 'met', why: `${mention.surface} stands in line ${mention.line}` };
  const names = asked.map((id) => labelOf(lexicon, id)).join(', ');
  return { answer: 'unknown', why: `the CV names ${first.surface} in line ${first.line}; it does not say ${names}` };
};

/** The years from the first to the last of some, both counted: dates without months tell no better. */
const spanOf = (years: readonly number[]): [number, number] =>
  years.reduce<[number, number]>(
    ([first, last], year) => [Math.min(first, year), Math.max(last, year)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );

/** The years of the parts of a CV that show any of these concepts, or what implies them. */
const yearsShowing = (asked: readonly string[], { cv, index, lexicon, thisYear }: CvFacts): number[] => {
  // What goes on has lasted to the last year that is stated anywhere.
  const [, lastStated] = spanOf([...yearsIn(cv), ...(thisYear === null ? [] : [thisYear])]);
  const shows = ({ conceptId }: CvMention): boolean =>
    asked.includes(conceptId) || asked.some((id) => impliedBy(lexicon, conceptId).has(id));
  const periods = index.mentions.filter(shows).flatMap(({ period }) => (period ? [period] : []));
  return [...new Set(periods)].flatMap((period) => yearsOf(period, lastStated));
};

/**
 * Years with something are those of the parts of the CV that show it, gaps not counted; years in general those from the
 * first that the CV states to the last. Dates tell nothing of years with what it does not show at all.
 */
const answerYears = ({ years, asked, part }: Ask, facts: CvFacts): Answer => {
  const { cv, index, lexicon } = facts;
  const shown = new Set(
    index.mentions.flatMap(({ conceptId }) => [conceptId, ...impliedBy(lexicon, conceptId).keys()]),
  );
  const names = asked.map((id) => labelOf(lexicon, id)).join(', ');
  if (asked.length > 0 && !asked.some((id) => shown.has(id))) {
    return { answer: 'unknown', why: `the CV does not show ${names}` };
  }
  const dated = new Set(yearsShowing(asked, facts));
  if (asked.length > 0 && dated.size === 0 && cv.blocks.some(({ period }) => period !== null)) {
    return { answer: 'unknown', why: `the CV does not say when it was that you used ${names}` };
  }
  const stated = dated.size > 0 ? [...dated] : yearsIn(cv);
  if (stated.length === 0) return { answer: 'unknown', why: 'the CV states no dates' };
  const [first, last] = spanOf(stated);
  const count = dated.size > 0 ? dated.size : last - first + 1;
  const dates = first === last ? `${first} only` : `${first} to ${last}`;
  const states = dated.size > 0 ? `the CV shows ${names} in ${dates}` : `the CV states ${dates}`;
  if (part && asked.length === 0) return { answer: 'unknown', why: `${states}, not how much of it this was` };
  if (years !== null && count >= years) return { answer: 'met', why: states };
  return { answer: 'unknown', why: `${states}; say what your other years add` };
};

const answer = (ask: Ask, sentence: string, facts: CvFacts): Answer => {
  switch (ask.kind) {
    case 'years':
      return answerYears(ask, facts);
    case 'degree':
      return answerDegree(ask, facts);
    case 'language':
      return answerLanguage(ask, sentence, facts);
    default:
      return answerStated(ask.kind, sentence, facts.cv, facts.stated);
  }
};

/** What would do as well is told where the CV does not answer the question. */
const withEither = ({ kind, either }: Ask, { answer: told, why }: Answer): Answer =>
  either && told !== 'met'
    ? { answer: told, why: `${why}; the posting takes ${kind === 'degree' ? 'experience' : 'a degree'} in its place` }
    : { answer: told, why };

/** Answers a posting's knock-out questions from the CV, each quoted with its line; what the CV does not say is unknown. */
export const answerAsks = (asks: readonly Ask[], postingText: string, facts: CvFacts): Check[] => {
  const lines = linesOf(postingText);
  return asks.map((ask) => {
    const sentence = postingText.slice(ask.start, ask.end);
    const line = lineAt(lines, ask.start).number;
    const { kind, wished } = ask;
    return { kind, quote: shorten(sentence), line, wished, ...withEither(ask, answer(ask, sentence, facts)) };
  });
};
