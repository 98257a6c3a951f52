import type { Check, Posting, Section } from '../../model.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { firstThat, without } from '../rules.js';
import { isFrontMatter, type Sentence } from '../sentence/sentence.js';
import { joinAlternatives } from './alternatives.js';
import { askedIn } from './asked.js';
import { readCheckSentence, type WantedTerms, wantedTermsOf } from './check-sentence.js';
import { SENTENCE_DROPS } from './drops.js';
import { frontPlace } from './place.js';
import type { Question } from './question.js';
import { mergeChecks } from './same.js';
import { writtenChecks } from './written.js';

const NOTHING: WantedTerms = { firm: [], wished: [] };

/** The questions of one sentence, those that are no checks with the rule that says so. */
const questionsIn = (sentence: Sentence, vocabulary: Vocabulary): Question[] => {
  // Most sentences have no word of any pattern.
  if (sentence.sifted.size === 0 && !sentence.lower.includes('remote')) return [];
  const asked = vocabulary.checks.flatMap(({ kind, patterns }) => askedIn(kind, patterns, sentence, vocabulary) ?? []);
  if (asked.length === 0) return [];
  const said = readCheckSentence(sentence, vocabulary);
  const wanted = asked.some(({ ofTerms }) => ofTerms) ? wantedTermsOf(said, vocabulary) : NOTHING;
  const drops = without(SENTENCE_DROPS, vocabulary.without);
  return asked.flatMap(({ kind, put }) => {
    const dropped = firstThat(drops, { kind, sentence, vocabulary });
    return put(said, wanted)
      .filter(({ rule }) => !vocabulary.without.has(rule))
      .map((one) => ({ ...one, dropped: dropped ?? one.dropped }));
  });
};

/** The sentences of each section, in order. */
const bySection = (sentences: readonly Sentence[]): Sentence[][] => {
  const found: Sentence[][] = [];
  let last: Section | null = null;
  for (const sentence of sentences) {
    if (sentence.section === last) found.at(-1)?.push(sentence);
    else found.push([sentence]);
    last = sentence.section;
  }
  return found;
};

/**
 * The knock-out questions of a posting, in order: what in its sentences asks for years, a degree, a language, a place, a
 * permit to work, a clearance, a licence or travel; the place among the facts before it, and the language that it is
 * written in. `checks` are those that count: of several that ask the same the one put most plainly; `questions` are all
 * that are put, the others with the rule that dropped them. `masked` is the posting's text without markup.
 */
export const findChecks = (
  posting: Pick<Posting, 'text' | 'sections' | 'language'>,
  masked: string,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): { questions: Question[]; checks: Check[] } => {
  const isLeft = ({ rule }: Question): boolean => !vocabulary.without.has(rule);
  const ofFacts = posting.sections.filter(isFrontMatter).flatMap((one) => frontPlace(masked, one, vocabulary));
  const ofSentences = bySection(sentences).flatMap((some) =>
    joinAlternatives(
      some.map((sentence) => {
        const { start, end } = sentence;
        return { start, end, questions: questionsIn(sentence, vocabulary) };
      }),
      masked,
      vocabulary,
    ),
  );
  const asked = [...ofFacts.filter(isLeft), ...ofSentences];
  const counted = asked.filter(({ dropped }) => dropped === null).map(({ check }) => check);
  const written = writtenChecks(posting, counted, vocabulary.without).filter(isLeft);
  const { questions, checks } = mergeChecks(asked, masked, vocabulary);
  return {
    questions: [...questions, ...written],
    checks: [...checks, ...written.filter(({ dropped }) => dropped === null).map(({ check }) => check)],
  };
};
