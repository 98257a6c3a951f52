import type { Check, CheckKind, Kind, Span } from '../../model.js';
import { fieldsOf } from '../../text/fields.js';
import type { Sifted } from '../../text/needles.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { firstThat, without } from '../rules.js';
import type { Sentence } from '../sentence/sentence.js';
import { type CheckSentence, checkOf, type WantedTerms, wishOf } from './check-sentence.js';
import { PERMIT_DROPS } from './drops.js';
import { hitIn } from './hits.js';
import { namedChecks } from './named.js';
import { placeChecks, placeWordsIn } from './place.js';
import { PUTS } from './puts.js';
import { putBy, type Question } from './question.js';
import { NATIONALITY, topicOf } from './topics.js';
import { yearChecks } from './years.js';

/** A kind of question that a sentence has words for, and how it puts them, from what it says and what it wants of it. */
export interface Asked {
  kind: CheckKind;
  /** Whether the questions depend on how much the sentence wants its terms. */
  ofTerms: boolean;
  put: (said: CheckSentence, wanted: WantedTerms) => Question[];
}

/** Kinds that words alone ask for, without a name or a number. */
type PlainKind = Exclude<CheckKind, 'years' | 'degree' | 'language' | 'location'>;

/** A question that names no concepts; what a permit is asked for, and what is only offered, tells apart. */
const wordedCheck = (kind: PlainKind, hit: Span, said: CheckSentence, vocabulary: Vocabulary): Question => {
  const { words } = said;
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
  return putBy(PUTS[kind].id, check, {
    topicBy: nationality,
    wishedBy: wishOf(said, hit, vocabulary),
    dropped: firstThat(without(PERMIT_DROPS, vocabulary.without), given),
  });
};

/** "Must be enrolled at a university": a question about studies that no degree answers. */
const enrolmentCheck = (hit: Span, said: CheckSentence): Question =>
  putBy(PUTS.enrolment.id, { ...checkOf('degree', said, hit), topic: 'enrolment' });

/** "Universitario titulado": any degree will do, and none is named. */
const anyDegreeCheck = (hit: Span, said: CheckSentence, vocabulary: Vocabulary): Question =>
  putBy(PUTS.anyDegree.id, checkOf('degree', said, hit), { wishedBy: wishOf(said, hit, vocabulary) });

const degreesAsked = (
  patterns: readonly Sifted[],
  sentence: Sentence,
  vocabulary: Vocabulary,
): Pick<Asked, 'put'> | null => {
  const anyDegree = hitIn(sentence, vocabulary.studySigns.anyDegree);
  const enrolment = hitIn(sentence, vocabulary.studySigns.enrolment);
  if (!anyDegree && !enrolment && !hitIn(sentence, patterns)) return null;
  return {
    put: (said, wanted) => {
      const named = namedChecks('degree', said, wanted, vocabulary);
      const degrees = named.length === 0 && anyDegree ? [anyDegreeCheck(anyDegree, said, vocabulary)] : named;
      return enrolment ? [...degrees, enrolmentCheck(enrolment, said)] : degrees;
    },
  };
};

/** Whether a sentence names something of a kind. */
const names = ({ mentions }: Sentence, kind: Kind, { lexicon }: Vocabulary): boolean =>
  mentions.some(({ conceptId }) => conceptOf(lexicon, conceptId)?.kind === kind);

/**
 * How a sentence puts the questions of a kind, of which `patterns` are the words; null where it puts none. Each pattern
 * is run once, and only where what else the kind takes is there.
 */
export const askedIn = (
  kind: CheckKind,
  patterns: readonly Sifted[],
  sentence: Sentence,
  vocabulary: Vocabulary,
): Asked | null => {
  switch (kind) {
    case 'years':
      if (sentence.figures.length === 0 || !hitIn(sentence, patterns)) return null;
      return { kind, ofTerms: true, put: (said, wanted) => yearChecks(said, wanted, vocabulary) };
    case 'degree': {
      const asked = degreesAsked(patterns, sentence, vocabulary);
      return asked && { kind, ofTerms: true, ...asked };
    }
    case 'language':
      if (!hitIn(sentence, patterns) || !names(sentence, 'human-language', vocabulary)) return null;
      return { kind, ofTerms: true, put: (said, wanted) => namedChecks(kind, said, wanted, vocabulary) };
    case 'location': {
      const found = placeWordsIn(sentence, patterns);
      return found && { kind, ofTerms: false, put: (said) => placeChecks(said, found, vocabulary) };
    }
    default: {
      const hit = hitIn(sentence, patterns);
      return hit && { kind, ofTerms: false, put: (said) => [wordedCheck(kind, hit, said, vocabulary)] };
    }
  }
};
