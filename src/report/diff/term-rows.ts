import type { ChalkInstance } from 'chalk';
import type { DiffTerm } from '../../coverage/diff-schema.js';
import { columnsOf, cutAround, cutTo, padEnd, padStart, wrap } from '../layout.js';
import { signedPoints } from '../numbers.js';
import { linesOf, stepWords, termName } from './term-words.js';

/** Columns before a term's name: its points and what became of it. */
const HEAD = 16;
const LABEL = 30;
/** The longest step, "covered → missing". */
const STEP = 17;

/** A number with the colour of its sign. */
const signed = (value: number, chalk: ChalkInstance): string => {
  const text = signedPoints(value);
  return padStart('', 5 - columnsOf(text)) + (value < 0 ? chalk.red(text) : chalk.green(text));
};

/** A term in one line as far as it fits: points, what became of it, its names, from what to what. */
export const termRow = (term: DiffTerm, chalk: ChalkInstance, width: number): string[] => {
  const head = ` ${signed(term.points.change, chalk)}  ${padEnd(term.change, 7)} `;
  const name = termName(term);
  const step = stepWords(term);
  const label = Math.max(0, Math.min(LABEL, width - HEAD - STEP - 2));
  const taken = HEAD + Math.max(label, columnsOf(name)) + 2;
  if (taken + columnsOf(step) <= width) return [`${head}${padEnd(name, label)}  ${step}`.trimEnd()];
  const indent = ' '.repeat(HEAD);
  return [`${head}${cutTo(name, width - HEAD)}`, ...wrap(step, width - HEAD).map((text) => indent + text)];
};

/** A term with the lines of the CV behind it. */
export const fullTermRow = (term: DiffTerm, chalk: ChalkInstance, width: number): string[] => [
  ...termRow(term, chalk, width),
  ...linesOf(term).map(({ when, place, quote, surface }, _, { length }) => {
    const lead = `        ${when === 'was' || length > 1 ? `${when} ` : ''}${place} “`;
    return chalk.dim(`${lead}${cutAround(quote, surface, width - columnsOf(lead) - 1)}”`);
  }),
];
