import type { ChalkInstance } from 'chalk';
import type { Check, Coverage } from '../coverage/schema.js';
import { hanging, heading, indented } from './draw.js';
import { padEnd } from './layout.js';

const ANSWERS: Readonly<Record<Check['answer'], string>> = { met: '✓', unmet: '✗', unknown: '?' };

/** What a row shows: a check, or the level asked for. */
type Row = Omit<Check, 'kind'> & { kind: Check['kind'] | 'seniority' };

/** Draws the knock-out checks, each with the words that put it. */
export const checkLines = (
  { seniority, checks }: Pick<Coverage, 'seniority' | 'checks'>,
  chalk: ChalkInstance,
  width: number,
): string[] => {
  const rows: Row[] = [...(seniority ? [{ ...seniority, kind: 'seniority', wished: false } as const] : []), ...checks];
  if (rows.length === 0) return [];
  return [
    heading('Knock-out checks', 'beside the score, never in it', chalk, width),
    ...rows.flatMap(({ kind, quote, line, wished, answer, why }) => [
      ...hanging(` ${ANSWERS[answer]} ${padEnd(kind, 13)} ${answer}${wished ? ', a wish' : ''}: ${why}`, 17, width),
      ...indented(`posting:${line} “${quote}”`, 3, width).map((text) => chalk.dim(text)),
    ]),
  ];
};
