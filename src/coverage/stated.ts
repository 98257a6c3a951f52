import { livesIn } from '../cv/contact.js';
import { clearancesIn, licencesIn, type Statement, type Statements } from '../cv/statements.js';
import type { CheckTopic, StatedKind } from '../model.js';
import { placesIn } from '../text/places.js';
import type { StatedCues } from '../vocabulary/cues/cv.js';
import type { AnsweredCheck } from './schema.js';

const haveCommon = (a: Iterable<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** Whether a line of a CV answers a question about nationality at all: a permit to work does not. */
const speaksOf = (topic: CheckTopic | null, { tellsCitizenship }: Statement): boolean =>
  topic !== 'citizenship' || tellsCitizenship;

/** By the kind of a question: gives what tells whether a statement meets it. */
const MEETS: Readonly<
  Record<StatedKind, (asked: string, names: StatedCues['places']) => (stated: Statement) => boolean>
> = {
  location: (asked, names) => {
    const places = placesIn(asked, names);
    return ({ home, places: stated }) => (home ? livesIn(asked, home) : haveCommon(places, stated));
  },
  authorisation: (asked, names) => MEETS.location(asked, names),
  clearance: (asked) => {
    const levels = clearancesIn(asked);
    return (stated) => levels.length === 0 || haveCommon(levels, stated.clearances);
  },
  licence: (asked) => {
    const licences = licencesIn(asked);
    return (stated) => haveCommon(licences, stated.licences);
  },
  travel: () => () => true,
};

/** What a CV is silent on, as the answer says it. */
const SILENT: Readonly<Record<StatedKind, string>> = {
  location: 'where you live or would work',
  authorisation: 'where you may work',
  clearance: 'what clearance you hold',
  licence: 'what licences you hold',
  travel: 'whether you would travel',
};

/** Questions that "no" answers: who writes that they do not travel, will not. */
const DENIABLE: ReadonlySet<StatedKind> = new Set(['clearance', 'licence', 'travel']);

/**
 * Answers a question from what a CV states about it: met where it states the same place, level or licence; unmet where it
 * says no; unknown, with the line that speaks of it, where only a reader can tell.
 */
export const answerStated = (
  kind: StatedKind,
  asked: string,
  topic: CheckTopic | null,
  stated: Statements,
  places: StatedCues['places'],
): Pick<AnsweredCheck, 'answer' | 'why'> => {
  const statements = (stated.get(kind) ?? []).filter((one) => speaksOf(topic, one));
  const [first] = statements;
  const silent = topic === 'citizenship' ? 'which citizenship you hold' : SILENT[kind];
  if (!first) return { answer: 'unknown', why: `the CV does not say ${silent}` };
  const told = ({ line, words }: Statement): string => `line ${line} says “${words}”`;
  const meets = MEETS[kind](asked, places);
  const met = statements.find((one) => !one.denies && meets(one));
  if (met) return { answer: 'met', why: told(met) };
  const denied = DENIABLE.has(kind) ? statements.find(({ denies }) => denies) : undefined;
  return denied ? { answer: 'unmet', why: told(denied) } : { answer: 'unknown', why: `${told(first)}; compare it` };
};
