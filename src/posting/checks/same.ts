import type { Check } from '../../model.js';
import { placesIn } from '../../text/places.js';
import { lists } from '../../vocabulary/cues/checks.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { ASKED_BEFORE } from './drops.js';
import type { Question } from './question.js';

/** As much before and after the words that put a question may name its place. */
const AROUND = 60;

/** The names near a question that may be places: a sentence's first word only where it is known for one. */
const namesOf = ({ start, end, hit }: Check, text: string, { stated, checkWords }: Vocabulary): Set<string> => {
  const near = text.slice(Math.max(start, hit.start - AROUND), Math.min(end, hit.end + AROUND));
  const known = [...placesIn(`- ${near}`, stated.places)].filter((name) => lists(checkWords, 'places', name));
  return new Set([...known, ...placesIn(near, stated.places)]);
};

const haveCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** A question, and its place among all. */
interface Indexed {
  index: number;
  question: Question;
}

/** A question with the names near it that may be places, and whether one of them is known for one. */
interface PlacedQuestion extends Indexed {
  names: ReadonlySet<string>;
  known: boolean;
}

const PLACED: ReadonlySet<Check['kind']> = new Set(['location', 'authorisation']);

/** `alone`: whether no other question is of its kind, so that nothing is compared with its names. */
const placed = (one: Indexed, alone: boolean, text: string, vocabulary: Vocabulary): PlacedQuestion => {
  const { check } = one.question;
  const names = PLACED.has(check.kind) && !alone ? namesOf(check, text, vocabulary) : new Set<string>();
  return { ...one, names, known: [...names].some((name) => lists(vocabulary.checkWords, 'places', name)) };
};

/** Whether a later question asks what an earlier one did. */
const isSameCheck = (one: PlacedQuestion, other: PlacedQuestion, text: string): boolean => {
  const [first, later] = [one.question.check, other.question.check];
  const special = (check: Check): string | null => (check.topic === 'remote' ? null : check.topic);
  if (first.kind !== later.kind || special(first) !== special(later)) return false;
  switch (first.kind) {
    case 'years':
      return (
        first.years === later.years &&
        first.of === later.of &&
        isSame(first.asked, later.asked) &&
        first.alternatives.length + later.alternatives.length === 0
      );
    case 'degree':
    case 'language':
      return isSame(first.asked, later.asked) && later.alternatives.length === 0;
    case 'location':
    case 'authorisation':
      return !one.known || !other.known || haveCommon(one.names, other.names);
    case 'licence':
      return (
        text.slice(first.hit.start, first.hit.end).toLowerCase() ===
        text.slice(later.hit.start, later.hit.end).toLowerCase()
      );
    default:
      return true;
  }
};

/** Of two questions that ask the same: whether the later is put more firmly, as a demand or else more plainly. */
const isFirmer = (first: Check, later: Check): boolean =>
  first.wished !== later.wished ? !later.wished : later.explicitness > first.explicitness;

/** Two questions that ask the same as one: the firmer one, but that remote work will do is told by the other. */
const joined = (first: Indexed, later: Indexed): Indexed => {
  const topic = first.question.check.topic ?? later.question.check.topic;
  const [best, other] = isFirmer(first.question.check, later.question.check) ? [later, first] : [first, later];
  if (topic !== 'remote' || best.question.check.topic !== null) return best;
  const { check, wishedBy } = best.question;
  return {
    ...other,
    question: { ...other.question, check: { ...other.question.check, wished: check.wished }, wishedBy },
  };
};

/**
 * Joins the questions that ask the same. The checks are what is left, each where the first of those it stands for does;
 * the questions are all that were given, in their order, those that another stands for dropped.
 */
export const mergeChecks = (
  questions: readonly Question[],
  text: string,
  vocabulary: Vocabulary,
): { questions: Question[]; checks: Check[] } => {
  const merged: PlacedQuestion[] = [];
  const merges = !vocabulary.without.has(ASKED_BEFORE.id);
  const counted = questions.filter(({ dropped }) => dropped === null);
  for (const [index, question] of questions.entries()) {
    if (question.dropped !== null) continue;
    const alone = !counted.some((one) => one !== question && one.check.kind === question.check.kind);
    const later = placed({ index, question }, alone, text, vocabulary);
    const at = merges ? merged.findIndex((one) => isSameCheck(one, later, text)) : -1;
    const first = merged[at];
    if (!first) merged.push(later);
    else {
      const names = new Set([...first.names, ...later.names]);
      merged[at] = { ...joined(first, later), names, known: first.known || later.known };
    }
  }
  const kept = new Map(merged.map(({ index, question }) => [index, question]));
  return {
    questions: questions.map((one, i) =>
      one.dropped === null ? (kept.get(i) ?? { ...one, dropped: ASKED_BEFORE.id }) : one,
    ),
    checks: merged.map(({ question }) => question.check),
  };
};
