import type { ChalkInstance } from 'chalk';
import type { Diff } from '../../coverage/diff-schema.js';
import { hanging, heading, indented } from '../draw.js';
import { cutTo, wrap } from '../layout.js';
import { points, signedPoints } from '../numbers.js';
import { checkParts } from './beside-words.js';
import { termRow } from './term-rows.js';
import { isWorth, totalOf } from './term-words.js';
import { causeWords, changeWords } from './words.js';

/** More are told by `ats diff`. */
const MOST_TERMS = 5;

/**
 * What follows a score that is compared with a baseline: " (+4.1 since a.json)"; where only one of both was measured, how it
 * was: " (84.0 in a.json)".
 */
export const sinceWords = ({ score, before }: Pick<Diff, 'score' | 'before'>): string => {
  if (score.before === score.after) return ` (no change since ${before.file})`;
  if (score.before === null) return ` (nothing to measure in ${before.file})`;
  if (score.after === null) return ` (${points(score.before)} in ${before.file})`;
  return `${changeWords(score).slice(0, -1) || ' (no change'} since ${before.file})`;
};

/** The checks that the edit answered otherwise, a few words each. */
export const checksSince = (diff: Pick<Diff, 'checks'>): string[] =>
  checkParts(diff)
    .answered.filter(({ before }) => before !== null)
    .map(({ kind, before, after }) => `${kind} ${before} → ${after}`);

/** The terms that changed most points since a baseline, and how many more did, with their sum. */
export const termsSince = ({ terms }: Pick<Diff, 'terms'>) => {
  const worth = terms.filter(isWorth);
  const rest = worth.slice(MOST_TERMS);
  const more = rest.length === 0 ? '' : `and ${rest.length} more, ${signedPoints(totalOf(rest))}; ats diff shows them`;
  return { shown: worth.slice(0, MOST_TERMS), more };
};

/** Draws what changed since a baseline: the terms that gained and lost most, and the checks answered otherwise. */
export const sinceLines = (diff: Diff, chalk: ChalkInstance, width: number): string[] => {
  const { shown, more } = termsSince(diff);
  const checks = checksSince(diff);
  return [
    heading(cutTo(`Since ${diff.before.file}`, width), 'points of 100, by term', chalk, width),
    ...(shown.length === 0 ? [' No term earns more or less.'] : []),
    ...shown.flatMap((term) => termRow(term, chalk, width)),
    ...indented(more, 8, width).map((text) => chalk.dim(text)),
    ...(checks.length === 0 ? [] : hanging(` Checks: ${checks.join(', ')}`, 3, width)),
    ...wrap(causeWords(diff), width - 1).map((line) => ` ${line}`),
  ];
};
