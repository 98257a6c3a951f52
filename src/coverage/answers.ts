import type { Cv } from '../cv/read.js';
import { conceptOf, impliedBy, type Lexicon } from '../lexicon/lexicon.js';
import type { Ask, CheckKind } from '../model.js';
import { lineAt, linesOf } from '../text/lines.js';
import type { CvIndex, CvMention } from './evidence.js';
import type { Check } from './schema.js';

type Answer = Pick<Check, 'answer' | 'why'>;

/** What the answers are read from. `language` is the language the CV is written in. */
export interface CvFacts {
  cv: Cv;
  index: CvIndex;
  lexicon: Lexicon;
  language: string;
}

const LANGUAGE_IDS: Readonly<Record<string, string>> = { en: 'english', es: 'spanish' };
const LONGEST_QUOTE = 160;

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

const answerDegree = ({ asked }: Ask, _: string, { index, lexicon }: CvFacts): Answer => {
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

/** Dates tell nothing of years with what the CV does not show at all. */
const answerYears = ({ years, asked }: Ask, _: string, { cv, index, lexicon }: CvFacts): Answer => {
  const shown = new Set(
    index.mentions.flatMap(({ conceptId }) => [conceptId, ...impliedBy(lexicon, conceptId).keys()]),
  );
  if (asked.length > 0 && !asked.some((id) => shown.has(id))) {
    return { answer: 'unknown', why: `the CV does not show ${asked.map((id) => labelOf(lexicon, id)).join(', ')}` };
  }
  const stated = [...cv.words.matchAll(/\b(?:19|20)\d\d\b/g)].map((found) => Number(found[0]));
  if (stated.length === 0) return { answer: 'unknown', why: 'the CV states no dates' };
  const [first, last] = [Math.min(...stated), Math.max(...stated)];
  const span = last - first + 1;
  const dates = first === last ? `${first} only` : `${first} to ${last}`;
  if (years !== null && span >= years) return { answer: 'met', why: `the CV states ${dates}` };
  return { answer: 'unknown', why: `the CV states ${dates}; say what your other years add` };
};

const silent = (what: string) => (): Answer => ({ answer: 'unknown', why: `the CV does not say ${what}` });

const ANSWERS: Readonly<Record<CheckKind, (ask: Ask, sentence: string, facts: CvFacts) => Answer>> = {
  years: answerYears,
  degree: answerDegree,
  language: answerLanguage,
  location: silent('where you live or would work'),
  authorisation: silent('where you may work'),
  clearance: silent('what clearance you hold'),
  licence: silent('what licences you hold'),
  travel: silent('whether you would travel'),
};

const shorten = (quote: string): string => {
  const text = quote.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST_QUOTE) return text;
  const cut = text.slice(0, LONGEST_QUOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUOTE / 2))} …`;
};

/** Answers a posting's knock-out questions from the CV, each quoted with its line; what the CV does not say is unknown. */
export const answerAsks = (asks: readonly Ask[], postingText: string, facts: CvFacts): Check[] => {
  const lines = linesOf(postingText);
  return asks.map((ask) => {
    const sentence = postingText.slice(ask.start, ask.end);
    const line = lineAt(lines, ask.start).number;
    return { kind: ask.kind, quote: shorten(sentence), line, ...ANSWERS[ask.kind](ask, sentence, facts) };
  });
};
