import type { Kind, Span } from '../model.js';
import { areListed } from './guards.js';
import { BREAK, type Unit } from './units.js';

/** Words on one side of a find that speak for what it is, by how far the nearest of them is. */
export interface AskingCue {
  /** [most words away, points], nearest first. */
  points: readonly (readonly [number, number])[];
  words: ReadonlySet<string>;
}

export const ASKING_SIGNS = ['listed', 'covered', 'bullet', 'capital', 'acronym', 'long', 'begins'] as const;
export type AskingSign = (typeof ASKING_SIGNS)[number];

/** A kind, or a reason to think that a find of any kind is mentioned in passing. */
export type AskingTier = Kind | 'everyday' | 'seldom';

/** What tells a demand from a mention in passing (lexicons/reading/asking.yaml). */
export interface AskingCues {
  enough: number;
  /** The points that finds begin with, by kind; finds of other kinds are not judged. */
  start: ReadonlyMap<AskingTier, number>;
  signs: Readonly<Record<AskingSign, number>>;
  before: readonly AskingCue[];
  after: readonly AskingCue[];
}

/** A find, with the units it covers and what decides how it is judged. */
export interface Judged extends Span {
  first: number;
  last: number;
  /** What its points begin with; null where it always counts. */
  tier: AskingTier | null;
  /** Whether its neighbours stand in a list of terms: soft skills and doubtful finds make none. */
  technical: boolean;
}

const SENTENCE_END = new Set([BREAK, '.', ';', '!', '?']);
const BULLET = /^\s*[*•–▪●·-]/;
/** No cue is farther away, in words. */
const REACH = 30;
/** Symbols between words do not count, but a row of them is not walked for ever. */
const LONGEST_WALK = 80;
/** A longer line, in UTF-16 units, is prose. */
const LONGEST_LINE = 300;
/** The share of a line that its terms fill where it is little but terms. */
const COVERED = 0.6;
const LONG = 12;

const isWord = (key: string): boolean => /[\p{L}\p{N}]/u.test(key);

/** The words from unit `at` in one direction to the end of the sentence, nearest first. */
const wordsFrom = (units: Unit[], at: number, step: 1 | -1): string[] => {
  const words: string[] = [];
  for (let i = at; words.length < REACH && Math.abs(i - at) < LONGEST_WALK; i += step) {
    const key = units[i]?.key ?? BREAK;
    if (SENTENCE_END.has(key)) break;
    if (isWord(key)) words.push(key);
  }
  return words;
};

/** One reason for or against a find: a sign, or a word and the row of cues (from 0) that has it. */
export interface AskingReason {
  what: string;
  points: number;
}

const cueReasons = (side: 'before' | 'after', words: readonly string[], cues: readonly AskingCue[]): AskingReason[] =>
  cues.flatMap((cue, row) => {
    const at = words.findIndex((word) => cue.words.has(word));
    const found = at < 0 ? undefined : cue.points.find(([most]) => at < most);
    return found ? [{ what: `${side}.${row}.${found[0]}`, points: found[1] }] : [];
  });

/** The line around a find; null where it is too long to be a list of terms. */
const lineAround = (text: string, { start, end }: Span): Span | null => {
  const left = Math.max(0, start - LONGEST_LINE);
  const from = text.slice(left, start).lastIndexOf('\n') + 1;
  const [after = ''] = text.slice(end, end + LONGEST_LINE).split('\n', 1);
  const line = { start: left + from, end: end + after.length };
  return line.end - line.start > LONGEST_LINE || (from === 0 && left > 0) ? null : line;
};

const isCovered = (text: string, finds: readonly Judged[], index: number, line: Span): boolean => {
  let filled = 0;
  const add = (from: number, step: 1 | -1): void => {
    for (let i = from; ; i += step) {
      const find = finds[i];
      if (!find || find.start < line.start || find.end > line.end) return;
      filled += find.end - find.start;
    }
  };
  add(index, 1);
  add(index - 1, -1);
  return filled > COVERED * text.slice(line.start, line.end).trim().length;
};

const signsOf = (text: string, finds: readonly Judged[], index: number, begins: boolean): AskingSign[] => {
  const find = finds[index];
  if (!find) return [];
  const surface = text.slice(find.start, find.end);
  const left = finds[index - 1];
  const right = finds[index + 1];
  const listed =
    (left?.technical === true && areListed(text, left, find)) ||
    (right?.technical === true && areListed(text, find, right));
  const line = lineAround(text, find);
  const signs: [AskingSign, boolean][] = [
    ['listed', listed],
    ['covered', line !== null && isCovered(text, finds, index, line)],
    ['bullet', line !== null && BULLET.test(text.slice(line.start, find.start))],
    ['capital', !begins && /^\p{Lu}/u.test(surface)],
    ['acronym', /^\p{Lu}{2}/u.test(surface)],
    ['long', surface.length > LONG],
    ['begins', begins],
  ];
  return signs.flatMap(([sign, holds]) => (holds ? [sign] : []));
};

/** Why a find counts as asked for or not: its points add up. Null for kinds that are not judged. */
export const askingReasons = (
  text: string,
  units: Unit[],
  finds: readonly Judged[],
  index: number,
  cues: AskingCues,
): AskingReason[] | null => {
  const find = finds[index];
  const start = find?.tier ? cues.start.get(find.tier) : undefined;
  if (!find?.tier || start === undefined) return null;
  const before = wordsFrom(units, find.first - 1, -1);
  const signs = signsOf(text, finds, index, before.length === 0);
  return [
    { what: find.tier, points: start },
    ...signs.map((sign) => ({ what: sign, points: cues.signs[sign] })),
    ...cueReasons('before', before, cues.before),
    ...cueReasons('after', wordsFrom(units, find.last + 1, 1), cues.after),
  ];
};

/**
 * For each find, in order, whether the text asks for it or only mentions it in passing. Names of technologies always
 * count. Practices, concepts and everyday words count by points: those of their kind, of where they stand, and of the
 * words around them in the same sentence.
 */
export const findAsked = (text: string, units: Unit[], finds: readonly Judged[], cues: AskingCues): boolean[] =>
  finds.map((_, i) => {
    const reasons = askingReasons(text, units, finds, i, cues);
    return reasons === null || reasons.reduce((sum, { points }) => sum + points, 0) >= cues.enough;
  });
