import type { Mention } from '../../model.js';
import type { Line } from '../../text/lines.js';
import { isWithin } from '../../text/spans.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { INCIDENTAL } from '../context/incidental.js';
import type { Occurrence } from '../demands/occurrence.js';
import { type CuedSentence, rivalsOf } from '../sentence/importance.js';
import type { Sentence } from '../sentence/sentence.js';
import type { Understanding } from '../understanding.js';
import { oneLine, stepsOf, traced, tracedIf } from './rules.js';
import type { TracedCue, TracedTerm } from './traced.js';

/** What sentences are traced by. */
export interface Tracing {
  understood: Understanding;
  vocabulary: Vocabulary;
  lines: readonly Line[];
}

/** The cues of a sentence in order, and how far each reaches. */
export const cuesOfSentence = (sentence: Sentence, cued: CuedSentence): TracedCue[] => {
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

/**
 * The terms of a sentence (`here`), each with the rules that told how it is wanted. `judged` are those of them that cues
 * were read for, as `cued` has them.
 */
export const termsOfSentence = (
  sentence: Sentence,
  here: readonly Occurrence[],
  judged: readonly Occurrence[],
  cued: CuedSentence,
  { understood, vocabulary }: Tracing,
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
export const incidentalIn = (sentence: Sentence, { understood, vocabulary }: Tracing): TracedTerm[] =>
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
