import type { Check, CheckKind, Posting, Section, Span } from '../../model.js';
import { fieldsOf } from '../../text/fields.js';
import type { Sifted } from '../../text/needles.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { firstThat, without } from '../rules.js';
import { isFrontMatter, type Sentence } from '../sentence/sentence.js';
import { joinAlternatives } from './alternatives.js';
import { type CheckSentence, checkOf, readCheckSentence, wishOf } from './check-sentence.js';
import { PERMIT_DROPS, SENTENCE_DROPS } from './drops.js';
import { namedChecks } from './named.js';
import { frontPlace, placeChecks } from './place.js';
import { PUTS } from './puts.js';
import { putBy, type Question } from './question.js';
import { mergeChecks } from './same.js';
import { NATIONALITY, topicOf } from './topics.js';
import { writtenChecks } from './written.js';
import { yearChecks } from './years.js';

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
const wordedCheck = (
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
  const check: Check = {
    ...checkOf(kind, said, field ?? hit),
    topic: nationality === null ? null : 'citizenship',
    explicitness: /\d/.test(text) ? 1 : 0,
  };
  return [
    putBy(PUTS[kind].id, check, {
      topicBy: nationality,
      wishedBy: wishOf(said, hit, vocabulary),
      dropped: firstThat(without(PERMIT_DROPS, vocabulary.without), given),
    }),
  ];
};

/** "Must be enrolled at a university": a question about studies that no degree answers. */
const enrolmentChecks = (said: CheckSentence, { studySigns }: Vocabulary): Question[] => {
  const hit = hitIn(said, studySigns.enrolment);
  return hit ? [putBy(PUTS.enrolment.id, { ...checkOf('degree', said, hit), topic: 'enrolment' })] : [];
};

/** "Universitario titulado": any degree will do, and none is named. */
const degreeChecks = (said: CheckSentence, vocabulary: Vocabulary): Question[] => {
  const named = namedChecks('degree', said, vocabulary);
  const hit = named.length > 0 ? null : hitIn(said, vocabulary.studySigns.anyDegree);
  if (!hit) return named;
  return [putBy(PUTS.anyDegree.id, checkOf('degree', said, hit), { wishedBy: wishOf(said, hit, vocabulary) })];
};

const checksOf = (
  kind: CheckKind,
  patterns: readonly Sifted[],
  said: CheckSentence,
  vocabulary: Vocabulary,
): Question[] => {
  switch (kind) {
    case 'years':
      return yearChecks(said, vocabulary);
    case 'degree':
      return [...degreeChecks(said, vocabulary), ...enrolmentChecks(said, vocabulary)];
    case 'language':
      return namedChecks(kind, said, vocabulary);
    case 'location':
      return placeChecks(said, patterns, vocabulary);
    default:
      return wordedCheck(kind, said, patterns, vocabulary);
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
    return checksOf(kind, patterns, said, vocabulary)
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
