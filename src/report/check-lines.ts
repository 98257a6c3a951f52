import type { ChalkInstance } from 'chalk';
import type { Check } from '../coverage/schema.js';
import { hanging, heading, indented } from './draw.js';
import { padEnd } from './layout.js';

const ANSWERS: Readonly<Record<Check['answer'], string>> = { met: '✓', unmet: '✗', unknown: '?' };

/** Draws the knock-out checks, each with the words that put it. */
export const checkLines = (checks: readonly Check[], chalk: ChalkInstance, width: number): string[] => {
  if (checks.length === 0) return [];
  return [
    heading('Knock-out checks', 'beside the score, never in it', chalk, width),
    ...checks.flatMap(({ kind, quote, line, wished, answer, why }) => [
      ...hanging(` ${ANSWERS[answer]} ${padEnd(kind, 13)} ${answer}${wished ? ', a wish' : ''}: ${why}`, 17, width),
      ...indented(`posting:${line} “${quote}”`, 3, width).map((text) => chalk.dim(text)),
    ]),
  ];
};
