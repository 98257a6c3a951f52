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

/** What tells a demand from a mention in passing (lexicons/reading/asking.yaml). */
export interface AskingCues {
  enough: number;
  /** The points that finds begin with, by kind; finds of other kinds are not judged. */
  start: ReadonlyMap<Kind | 'everyday', number>;
  signs: Readonly<Record<AskingSign, number>>;
  before: readonly AskingCue[];
  after: readonly AskingCue[];
}

/** A find, with the units it covers and what decides how it is judged. */
export interface Judged extends Span {
  first: number;
  last: number;
  kind: Kind | 'everyday';
  /** Soft skills and job titles beside a term do not make a list of terms. */
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

const cuePoints = (words: readonly string[], cues: readonly AskingCue[]): number =>
  cues.reduce((sum, cue) => {
    const nearest = words.findIndex((word) => cue.words.has(word)) + 1;
    return sum + (nearest > 0 ? (cue.points.find(([most]) => nearest <= most)?.[1] ?? 0) : 0);
  }, 0);

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
  const beside = (left: Judged | undefined, right: Judged | undefined): boolean =>
    left?.technical === true && right?.technical === true && areListed(text, left, right);
  const line = lineAround(text, find);
  const signs: [AskingSign, boolean][] = [
    ['listed', beside(finds[index - 1], find) || beside(find, finds[index + 1])],
    ['covered', line !== null && isCovered(text, finds, index, line)],
    ['bullet', line !== null && BULLET.test(text.slice(line.start, find.start))],
    ['capital', !begins && /^\p{Lu}/u.test(surface)],
    ['acronym', /^\p{Lu}{2}/u.test(surface)],
    ['long', surface.length > LONG],
    ['begins', begins],
  ];
  return signs.flatMap(([sign, holds]) => (holds ? [sign] : []));
};

/**
 * For each find, in order, whether the text asks for it or only mentions it in passing. Names of technologies always
 * count. Practices, concepts and everyday words count by points: those of their kind, of where they stand, and of the
 * words around them in the same sentence.
 */
export const findAsked = (text: string, units: Unit[], finds: readonly Judged[], cues: AskingCues): boolean[] =>
  finds.map((find, i) => {
    const start = cues.start.get(find.kind);
    if (start === undefined) return true;
    const before = wordsFrom(units, find.first - 1, -1);
    const signs = signsOf(text, finds, i, before.length === 0);
    const points =
      start +
      signs.reduce((sum, sign) => sum + cues.signs[sign], 0) +
      cuePoints(before, cues.before) +
      cuePoints(wordsFrom(units, find.last + 1, 1), cues.after);
    return points >= cues.enough;
  });
