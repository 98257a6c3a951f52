import { lineAt, linesOf } from '../../text/lines.js';
import { lowered } from '../../text/needles.js';
import { isWithin } from '../../text/spans.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Question } from '../checks/question.js';
import { readCues } from '../sentence/importance.js';
import { inWords, type Sentence } from '../sentence/sentence.js';
import type { Understanding } from '../understanding.js';
import { oneLine, traced, tracedIf } from './rules.js';
import { cuesOfSentence, incidentalIn, type Tracing, termsOfSentence } from './terms.js';
import type { TracedCheck, TracedSentence } from './traced.js';

const tracedCheck = ({ check, rule, topicBy, wishedBy, dropped }: Question, text: string): TracedCheck => ({
  kind: check.kind,
  words: oneLine(text.slice(check.hit.start, check.hit.end)),
  wished: check.wished,
  rule: traced(rule),
  topicBy: tracedIf(topicBy),
  wishedBy: tracedIf(wishedBy),
  dropped: tracedIf(dropped),
});

const traceSentence = (sentence: Sentence, from: Tracing): TracedSentence => {
  const { understood, lines } = from;
  const { kind, heading, rules } = sentence.section;
  const here = understood.occurrences.filter((one) => one.sentence === sentence);
  const judged = here.filter(({ steps }) => steps.length > 0);
  const spans = judged.map(({ mention }) => inWords(sentence, mention));
  const cued = readCues(sentence.words, sentence.section, spans, from.vocabulary);
  const { text } = sentence.words;
  const terms = [...termsOfSentence(sentence, here, judged, cued, from), ...incidentalIn(sentence, from)];
  return {
    start: sentence.start,
    end: sentence.end,
    line: lineAt(lines, sentence.start).number,
    text: oneLine(text),
    section: { kind, heading, rules: rules.map(traced) },
    cues: cuesOfSentence(sentence, cued),
    years: sentence.figures.map(({ start, end, years, scope }) => ({
      words: oneLine(text.slice(start, end)),
      years,
      of: oneLine(text.slice(scope.start, scope.end)),
    })),
    terms: terms.sort((a, b) => a.start - b.start),
    checks: understood.questions
      .filter(({ check }) => isWithin(check.hit, sentence))
      .map((question) => tracedCheck(question, understood.masked)),
    unknown: understood.names
      .filter((name) => name.sentence === sentence)
      .map(({ text: words, dropped }) => ({ words, dropped: tracedIf(dropped) })),
  };
};

/** Which sentences of a posting to trace: those on a line (from 1), or those that name one of some concepts or hold words. */
export type Where = { line: number } | { concepts: ReadonlySet<string>; words: string };

/** What was decided about some sentences of a posting, and by which rules, in its order. */
export const traceSentences = (understood: Understanding, where: Where, vocabulary: Vocabulary): TracedSentence[] => {
  const lines = linesOf(understood.posting.text);
  const from: Tracing = { understood, vocabulary, lines };
  const isOnLine = (sentence: Sentence, line: number): boolean =>
    lineAt(lines, sentence.start).number <= line && line <= lineAt(lines, sentence.end).number;
  const names = (sentence: Sentence, concepts: ReadonlySet<string>, words: string): boolean =>
    sentence.lower.includes(lowered(words)) ||
    understood.occurrences.some((one) => one.sentence === sentence && concepts.has(one.mention.conceptId));
  return understood.sentences
    .filter((one) => ('line' in where ? isOnLine(one, where.line) : names(one, where.concepts, where.words)))
    .map((sentence) => traceSentence(sentence, from));
};

/** The section that a line of a posting stands in or opens, with the rules that told it. */
export const sectionAt = (understood: Understanding, line: number): TracedSentence['section'] | null => {
  const { text, sections } = understood.posting;
  const end = linesOf(text)[line - 1]?.end;
  const section = end === undefined ? undefined : sections.find((one) => end <= one.end);
  return section ? { kind: section.kind, heading: section.heading, rules: section.rules.map(traced) } : null;
};
