import type { CheckKind, Importance, Mention, SectionKind, Span } from '../../model.js';
import { type Line, lineAt, linesOf } from '../../text/lines.js';
import { lowered } from '../../text/needles.js';
import { isWithin } from '../../text/spans.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Question } from '../checks/question.js';
import { INCIDENTAL } from '../context/incidental.js';
import type { Occurrence, Step } from '../demands/occurrence.js';
import { ruleOf } from '../rulebook.js';
import type { RuleId } from '../rules.js';
import { type CuedSentence, readCues, rivalsOf } from '../sentence/importance.js';
import { inWords, type Sentence } from '../sentence/sentence.js';
import type { Understanding } from '../understanding.js';

/** A rule by its name, with why it holds. */
export interface TracedRule {
  id: RuleId;
  because: string;
}

/** Words of a sentence that say how its terms are wanted, and how far they reach. Spans are into the posting's text. */
export interface TracedCue extends Span {
  words: string;
  says: string;
  scope: Span;
  /** The words that it reaches. */
  reaches: string;
}

/** A rule that said how much a term is wanted, what it said, and by which words, if by any. */
export interface TracedStep extends TracedRule {
  importance: Importance;
  by: string | null;
}

/** A term of a sentence: how it is judged there, step by step. */
export interface TracedTerm extends Span {
  words: string;
  conceptId: string;
  label: string;
  importance: Importance;
  /** The rules that said how much it is wanted, in order, and what each said. */
  steps: readonly TracedStep[];
  /** Rules that would have said otherwise and came later. */
  losers: readonly TracedStep[];
  /** The other members of its group of alternatives in this posting; empty where it stands for itself. */
  anyOf: readonly string[];
  groupRule: TracedRule | null;
  years: number | null;
  /** The rule by which it is no demand; null where it is one. */
  dropped: TracedRule | null;
  /** How the whole posting wants it, and by what it says beside the strongest line; null where it is no requirement. */
  requirement: { importance: Importance; over: readonly TracedStep[] } | null;
}

/** A name that no lexicon has: whether it is told, and else the rule that says why not. */
export interface TracedName {
  words: string;
  dropped: TracedRule | null;
}

/** A knock-out question: the rule that put it, what tells it apart or makes it a wish, and why it is no check, if so. */
export interface TracedCheck {
  kind: CheckKind;
  words: string;
  wished: boolean;
  rule: TracedRule;
  topicBy: TracedRule | null;
  wishedBy: TracedRule | null;
  dropped: TracedRule | null;
}

/** One sentence of a posting, with all that was decided about it. */
export interface TracedSentence extends Span {
  line: number;
  text: string;
  section: { kind: SectionKind; heading: string | null; rules: readonly TracedRule[] };
  cues: readonly TracedCue[];
  years: readonly { words: string; years: number; of: string }[];
  terms: readonly TracedTerm[];
  checks: readonly TracedCheck[];
  unknown: readonly TracedName[];
}

const traced = (id: RuleId): TracedRule => ({ id, because: ruleOf(id)?.because ?? '' });

const tracedIf = (id: RuleId | null): TracedRule | null => (id === null ? null : traced(id));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Steps with what they were told by; `words` are those of the sentence that told them. */
const stepsOf = (steps: readonly Step[], words: string): TracedStep[] =>
  steps.map(({ rule, importance, cue }) => ({
    ...traced(rule),
    importance,
    by: cue === null ? null : oneLine(words.slice(cue.start, cue.end)),
  }));

interface Traced {
  understood: Understanding;
  vocabulary: Vocabulary;
  lines: readonly Line[];
}

const cuesOfSentence = (sentence: Sentence, cued: CuedSentence): TracedCue[] => {
  const { text } = sentence.words;
  const toCue = (cue: (typeof cued.open)[number]): TracedCue => {
    const told = cued.scopes.find((one) => one.cue === cue)?.scope;
    const around = cued.brackets.find((one) => isWithin(cue, one));
    const forward = { start: cue.end, end: Math.min(cue.until, text.length) };
    const scope = told ?? around ?? (cue.says === 'asks' ? forward : { start: 0, end: text.length });
    return {
      start: sentence.start + cue.start,
      end: sentence.start + cue.end,
      words: oneLine(text.slice(cue.start, cue.end)),
      says: cue.says,
      scope: { start: sentence.start + scope.start, end: sentence.start + scope.end },
      reaches: oneLine(text.slice(scope.start, scope.end)),
    };
  };
  return [...cued.open, ...cued.bracketed].sort((a, b) => a.start - b.start).map(toCue);
};

const termsOfSentence = (
  sentence: Sentence,
  here: readonly Occurrence[],
  judged: readonly Occurrence[],
  cued: CuedSentence,
  { understood, vocabulary }: Traced,
): TracedTerm[] => {
  const { text } = sentence.words;
  const rivals = rivalsOf(cued, vocabulary);
  return here.map((one): TracedTerm => {
    const { mention } = one;
    const own = understood.requirements.find(({ requirement }) => requirement.id === mention.conceptId);
    const group = own?.requirement.anyOf ?? null;
    const others = understood.requirements.filter(
      ({ requirement }) => group !== null && requirement.anyOf === group && requirement.id !== mention.conceptId,
    );
    return {
      ...namedAs(mention, vocabulary),
      importance: one.importance,
      steps: stepsOf(one.steps, text),
      losers: stepsOf(rivals[judged.indexOf(one)] ?? [], text),
      anyOf: others.map(({ requirement }) => requirement.label),
      groupRule: tracedIf(one.groupRule),
      years: one.years,
      dropped: tracedIf(one.dropped),
      requirement: own ? { importance: own.requirement.importance, over: stepsOf(own.over, text) } : null,
    };
  });
};

/** What is told of a term wherever it stands. */
const namedAs = ({ start, end, surface, conceptId }: Mention, { lexicon }: Vocabulary) => ({
  start,
  end,
  words: oneLine(surface),
  conceptId,
  label: conceptOf(lexicon, conceptId)?.prefLabel ?? conceptId,
});

/** Everyday words that are named in passing are no occurrences: they are told beside them. */
const incidentalIn = (sentence: Sentence, { understood, vocabulary }: Traced): TracedTerm[] =>
  understood.incidental
    .filter((mention) => isWithin(mention, sentence))
    .map((mention) => ({
      ...namedAs(mention, vocabulary),
      importance: 'mentioned',
      steps: [],
      losers: [],
      anyOf: [],
      groupRule: null,
      years: null,
      dropped: traced(INCIDENTAL.id),
      requirement: null,
    }));

const tracedCheck = ({ check, rule, topicBy, wishedBy, dropped }: Question, text: string): TracedCheck => ({
  kind: check.kind,
  words: oneLine(text.slice(check.hit.start, check.hit.end)),
  wished: check.wished,
  rule: traced(rule),
  topicBy: tracedIf(topicBy),
  wishedBy: tracedIf(wishedBy),
  dropped: tracedIf(dropped),
});

const traceSentence = (sentence: Sentence, from: Traced): TracedSentence => {
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
  const from: Traced = { understood, vocabulary, lines };
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
