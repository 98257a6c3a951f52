import type { Cv } from '../cv/read.js';
import type { AskTopic, StatedKind } from '../model.js';
import { fold } from '../text/fold.js';
import { linesOf } from '../text/lines.js';
import { placesIn } from '../text/places.js';
import type { StatedCues } from '../vocabulary/cues/cv.js';
import type { Check } from './schema.js';

/** A line of a CV that speaks of a question: where its owner lives, may work, would travel. */
interface Statement {
  line: number;
  words: string;
}

const DENIES = /(?<![\p{L}\p{N}])(?:no|not|never|cannot|without|\p{L}+n['’]t|sin|nunca)(?!\p{L})/iu;

const keyOf = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

const statementsOf = ({ words }: Pick<Cv, 'words'>, phrases: readonly string[]): Statement[] =>
  linesOf(words).flatMap(({ text, number }) => {
    const key = keyOf(text);
    return phrases.some((phrase) => key.includes(` ${phrase} `))
      ? [{ line: number, words: text.replace(/\s+/g, ' ').replace(/^\s*•/, '').trim() }]
      : [];
  });

/** Levels of clearance. */
const LEVELS = /(?<![\p{L}\p{N}])(?:ts|sci|top secret|secret|sc|dv|public trust|nato|confidential)(?![\p{L}\p{N}])/giu;
const levelsIn = (words: string): string[] => (words.match(LEVELS) ?? []).map((level) => level.toLowerCase());

/** What kind of licence it is: the word before it, by its stem. */
const licencesIn = (words: string): string[] =>
  [...fold(words).matchAll(/(\p{L}+?)(?:er|ing|e|s)?['’]?s?\s+licen[cs](?:e|ure)/gu)].map(([, kind]) => kind ?? '');

const haveCommon = (a: Iterable<string>, b: Iterable<string>): boolean => {
  const all = new Set(b);
  return [...a].some((one) => all.has(one));
};

const CITIZEN = /(?<!\p{L})(?:citizen|citizens|citizenship|nationality|passport|nacionalidad|ciudadan[íi]a)(?!\p{L})/iu;

/** Whether a line of a CV answers a question about nationality at all: a permit to work does not. */
const speaksOf = (topic: AskTopic | null, words: string): boolean => topic !== 'citizenship' || CITIZEN.test(words);

const MEETS: Readonly<Record<StatedKind, (asked: string, stated: string, cues: StatedCues) => boolean>> = {
  location: (asked, stated, cues) => haveCommon(placesIn(asked, cues.places), placesIn(`- ${stated}`, cues.places)),
  authorisation: (asked, stated, cues) =>
    haveCommon(placesIn(asked, cues.places), placesIn(`- ${stated}`, cues.places)),
  clearance: (asked, stated) => levelsIn(asked).length === 0 || haveCommon(levelsIn(asked), levelsIn(stated)),
  licence: (asked, stated) => haveCommon(licencesIn(asked), licencesIn(stated)),
  travel: () => true,
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
  topic: AskTopic | null,
  cv: Pick<Cv, 'words'>,
  cues: StatedCues,
): Pick<Check, 'answer' | 'why'> => {
  const statements = statementsOf(cv, cues.says.get(kind) ?? []).filter(({ words }) => speaksOf(topic, words));
  const [first] = statements;
  const silent = topic === 'citizenship' ? 'which citizenship you hold' : SILENT[kind];
  if (!first) return { answer: 'unknown', why: `the CV does not say ${silent}` };
  const told = ({ line, words }: Statement): string => `line ${line} says “${words}”`;
  const met = statements.find(({ words }) => !DENIES.test(words) && MEETS[kind](asked, words, cues));
  if (met) return { answer: 'met', why: told(met) };
  const denied = DENIABLE.has(kind) ? statements.find(({ words }) => DENIES.test(words)) : undefined;
  return denied ? { answer: 'unmet', why: told(denied) } : { answer: 'unknown', why: `${told(first)}; compare it` };
};
