import type { Ask, CheckKind, Posting, Section, Span } from '../../model.js';
import { fieldsOf } from '../../text/fields.js';
import type { Sifted } from '../../text/needles.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { firstThat, without } from '../rules.js';
import { isFrontMatter, type Sentence } from '../sentence/sentence.js';
import { askOf, type CheckSentence, readCheckSentence, wishOf } from './check-sentence.js';
import { PERMIT_DROPS, SENTENCE_DROPS } from './drops.js';
import { askNamed } from './namedasks.js';
import { askPlace, frontPlace } from './placeasks.js';
import { PUTS } from './puts.js';
import { putBy, type Question } from './question.js';
import { mergeAsks } from './sameasks.js';
import { NATIONALITY, topicOf } from './topics.js';
import { joinWays } from './ways.js';
import { askWritten } from './written.js';
import { askYears } from './yearasks.js';

/** Where the first pattern of some that fires does so. */
const hitIn = ({ words, sifted }: CheckSentence, patterns: readonly Sifted[]): Span | null => {
  for (const one of patterns) {
    const found = sifted.has(one) ? one.pattern.exec(words) : null;
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
};

/** Kinds that words alone ask for, without a name or a number. */
type PlainKind = Exclude<CheckKind, 'years' | 'degree' | 'language' | 'location'>;

/** A question that names no concepts; what a permit is asked for, and what is only offered, tells apart. */
const askPlain = (
  kind: PlainKind,
  said: CheckSentence,
  patterns: readonly Sifted[],
  vocabulary: Vocabulary,
): Question[] => {
  const { words } = said;
  const hit = hitIn(said, patterns);
  if (!hit) return [];
  const text = words.slice(hit.start, hit.end);
  const given = { words, hit: text, vocabulary };
  const nationality = kind === 'authorisation' ? topicOf(NATIONALITY, given, vocabulary) : null;
  const fields = fieldsOf(words);
  const field = fields.length > 1 ? fields.find((one) => hit.start >= one.start && hit.start < one.end) : undefined;
  const ask: Ask = {
    ...askOf(kind, said, field ?? hit),
    topic: nationality === null ? null : 'citizenship',
    plain: /\d/.test(text) ? 1 : 0,
  };
  return [
    putBy(PUTS[kind].id, ask, {
      topicBy: nationality,
      wishedBy: wishOf(said, hit, vocabulary),
      dropped: firstThat(without(PERMIT_DROPS, vocabulary.without), given),
    }),
  ];
};

/** "Must be enrolled at a university": a question about studies that no degree answers. */
const askEnrolment = (said: CheckSentence, { studySigns }: Vocabulary): Question[] => {
  const hit = hitIn(said, studySigns.enrolment);
  return hit ? [putBy(PUTS.enrolment.id, { ...askOf('degree', said, hit), topic: 'enrolment' })] : [];
};

/** "Universitario titulado": any degree will do, and none is named. */
const askDegree = (said: CheckSentence, vocabulary: Vocabulary): Question[] => {
  const named = askNamed('degree', said, vocabulary);
  const hit = named.length > 0 ? null : hitIn(said, vocabulary.studySigns.anyDegree);
  if (!hit) return named;
  return [putBy(PUTS.anyDegree.id, askOf('degree', said, hit), { wishedBy: wishOf(said, hit, vocabulary) })];
};

const asksOf = (
  kind: CheckKind,
  patterns: readonly Sifted[],
  said: CheckSentence,
  vocabulary: Vocabulary,
): Question[] => {
  switch (kind) {
    case 'years':
      return askYears(said, vocabulary);
    case 'degree':
      return [...askDegree(said, vocabulary), ...askEnrolment(said, vocabulary)];
    case 'language':
      return askNamed(kind, said, vocabulary);
    case 'location':
      return askPlace(said, patterns, vocabulary);
    default:
      return askPlain(kind, said, patterns, vocabulary);
  }
};

/** The questions of one sentence, those that are no checks with the rule that says so. */
const questionsIn = (sentence: Sentence, vocabulary: Vocabulary): Question[] => {
  const words = sentence.flat.text;
  const finds = (patterns: readonly Sifted[]): boolean =>
    patterns.some((one) => sentence.sifted.has(one) && one.pattern.test(words));
  const kinds = vocabulary.checks.filter(
    ({ kind, patterns }) =>
      finds(patterns) ||
      (kind === 'degree' && (finds(vocabulary.studySigns.anyDegree) || finds(vocabulary.studySigns.enrolment))) ||
      (kind === 'location' && sentence.lower.includes('remote')),
  );
  if (kinds.length === 0) return [];
  const said = readCheckSentence(sentence, vocabulary);
  const drops = without(SENTENCE_DROPS, vocabulary.without);
  return kinds.flatMap(({ kind, patterns }) => {
    const dropped = firstThat(drops, { kind, sentence, vocabulary });
    return asksOf(kind, patterns, said, vocabulary)
      .filter(({ rule }) => !vocabulary.without.has(rule))
      .map((one) => ({ ...one, sentence, dropped: dropped ?? one.dropped }));
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
): { questions: Question[]; checks: Ask[] } => {
  const isLeft = ({ rule }: Question): boolean => !vocabulary.without.has(rule);
  const ofFacts = posting.sections.filter(isFrontMatter).flatMap((one) => frontPlace(masked, one, vocabulary));
  const ofSentences = bySection(sentences).flatMap((some) =>
    joinWays(
      some.map((sentence) => {
        const { start, end } = sentence;
        return { start, end, questions: questionsIn(sentence, vocabulary) };
      }),
      masked,
    ),
  );
  const asked = [...ofFacts.filter(isLeft), ...ofSentences];
  const asks = asked.filter(({ dropped }) => dropped === null).map(({ ask }) => ask);
  const written = askWritten(posting, asks, vocabulary.without).filter(isLeft);
  const { questions, checks } = mergeAsks(asked, masked, vocabulary);
  return {
    questions: [...questions, ...written],
    checks: [...checks, ...written.filter(({ dropped }) => dropped === null).map(({ ask }) => ask)],
  };
};
