import { type Token, tokensOf } from '../cv/moments.js';
import type { Degree } from '../cv/shown.js';
import { findMentions } from '../matching/match.js';
import type { Check } from '../model.js';
import { fold } from '../text/fold.js';
import { lineAt, linesOf } from '../text/lines.js';
import type { StudyWords } from '../vocabulary/cues/cv.js';
import { conceptOf, impliedBy } from '../vocabulary/lexicon.js';
import type { Vocabulary } from '../vocabulary/open.js';
import type { Answer, CvFacts } from './cvfacts.js';

/** Any university degree is at least a first one. */
const degreeLevel = (id: string): string => (id === 'bachelors-degree' ? 'university-degree' : id);

/** Between a degree and the word before its field stand a few words: "degree (or higher) in". */
const LONGEST_GAP = 5;
/** Shorter words are small ones; of longer ones the first letters tell, in whatever form. */
const [SHORTEST, STEM] = [3, 6];

const stemsOf = (words: readonly string[]): string[] =>
  words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM));

const isEnd = ({ kind, text }: Token): boolean => kind === 'sign' && '.;(:|'.includes(text);

/** The field that a question wants a degree in. */
interface AskedField {
  /** Its words; none where any field will do. */
  field: string;
  /** Whether one near it will do. */
  orNear: boolean;
}

const ANY_FIELD: AskedField = { field: '', orNear: false };

const fieldAsked = (said: string, vocabulary: Vocabulary): AskedField => {
  const { studies } = vocabulary.cv;
  const degree = findMentions(said, vocabulary).findLast(
    ({ conceptId }) => conceptOf(vocabulary.lexicon, conceptId)?.kind === 'degree',
  );
  const rest = said.slice(degree?.end ?? said.length);
  // Some degrees are named with their "in": "degree in".
  const named = degree !== undefined && studies.joins.has(fold(degree.surface).split(' ').at(-1) ?? '');
  const tokens = tokensOf(rest);
  const joint = named ? -1 : tokens.slice(0, LONGEST_GAP).findIndex(({ key }) => studies.joins.has(key));
  if (!named && joint < 0) return ANY_FIELD;
  const from = joint + 1;
  const length = tokens.slice(from).findIndex((token) => isEnd(token) || studies.loose.has(token.key));
  const some = tokens.slice(from, length < 0 ? undefined : from + length);
  // "nursing or a related field": what leads over to it is no part of the field.
  const last = some.findLast(({ key, kind }) => kind === 'word' && key.length > 2);
  const [first] = some;
  const orNear = tokens.slice(from).some(({ key }) => studies.related.has(key));
  return first && last ? { field: rest.slice(first.start, last.end), orNear } : ANY_FIELD;
};

const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];

/** A field's telling words; where it has none but "engineering" or "science", those. */
const tellingStems = (text: string, { generic }: StudyWords): string[] => {
  const words = wordsOf(text);
  const telling = stemsOf(words.filter((word) => !generic.has(word)));
  return telling.length > 0 ? telling : stemsOf(words);
};

const idsIn = (text: string, vocabulary: Vocabulary): Set<string> =>
  new Set(
    findMentions(text, vocabulary)
      .map(({ conceptId }) => conceptId)
      .filter((id) => conceptOf(vocabulary.lexicon, id)?.kind !== 'degree'),
  );

/** Whether two texts name one subject, or subjects of which one implies the other or is near it. */
const areNear = (one: string, other: string, vocabulary: Vocabulary): boolean => {
  const { lexicon } = vocabulary;
  const near = (id: string): string[] => [
    id,
    ...impliedBy(lexicon, id).keys(),
    ...(conceptOf(lexicon, id)?.related ?? []),
  ];
  const [a, b] = [idsIn(one, vocabulary), idsIn(other, vocabulary)];
  return [...a].some((id) => near(id).some((it) => b.has(it))) || [...b].some((id) => near(id).some((it) => a.has(it)));
};

/** What the line of a degree in a CV says beside the degree. */
const besideDegree = ({ mention }: Degree, words: string): { line: string; rest: string } => {
  const { start, end, text } = lineAt(linesOf(words), mention.start);
  const rest = `${words.slice(start, mention.start)} ${words.slice(mention.end, end)}`;
  return { line: text.replace(/[\s•]+/g, ' ').trim(), rest };
};

/** Whether two texts name fields of one list. */
const areListed = (lists: StudyWords['same'], one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) => ` ${wordsOf(text).join(' ')} `);
  return lists.some((names) => [a, b].every((text) => names.some((name) => text?.includes(` ${name} `))));
};

const compareField = (degree: Degree, asked: AskedField, { cv, vocabulary }: CvFacts): Answer => {
  const { surface, line } = degree.mention;
  const met: Answer = { answer: 'met', why: `${surface} stands in line ${line}` };
  const { studies } = vocabulary.cv;
  const { field, orNear } = asked;
  const stems = tellingStems(field, studies);
  if (stems.length === 0) return met;
  const said = besideDegree(degree, cv.cv.words);
  const own = stemsOf(wordsOf(said.rest));
  if (stems.some((stem) => own.includes(stem)) || areNear(field, said.rest, vocabulary)) return met;
  if (areListed(studies.same, field, said.rest) || (orNear && areListed(studies.near, field, said.rest))) return met;
  return {
    answer: 'unknown',
    why: `line ${line} says “${said.line}”; compare it with “${field.replace(/\s+/g, ' ').trim()}”`,
  };
};

/**
 * Answers which degree one has: at least the one that is asked for, in its field or one near it. A degree in another field
 * is for a reader to compare.
 */
export const answerDegree = ({ asked, topic }: Check, said: string, facts: CvFacts): Answer => {
  if (topic === 'enrolment') return { answer: 'unknown', why: 'the CV does not say whether you are a student' };
  const { degrees } = facts.cv.shown;
  const [first] = degrees;
  if (!first) return { answer: 'unknown', why: 'the CV names no degree' };
  const high = degrees.filter(({ is }) => asked.some((id) => is.has(id) || is.has(degreeLevel(id))));
  const field = high.length > 0 ? fieldAsked(said, facts.vocabulary) : ANY_FIELD;
  const answers = high.map((degree) => compareField(degree, field, facts));
  const compared = answers.find(({ answer }) => answer === 'met') ?? answers[0];
  if (compared) return compared;
  const names = asked.map((id) => conceptOf(facts.vocabulary.lexicon, id)?.prefLabel ?? id).join(', ');
  const { surface, line } = first.mention;
  return { answer: 'unknown', why: `the CV names ${surface} in line ${line}; it does not say ${names}` };
};
