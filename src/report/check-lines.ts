import type { ChalkInstance } from 'chalk';
import type { AnsweredCheck, Coverage } from '../coverage/schema.js';
import { hanging, heading, indented } from './draw.js';
import { cutTo, padEnd } from './layout.js';

/** The sign of a check's answer. */
export const ANSWERS: Readonly<Record<AnsweredCheck['answer'], string>> = { met: '✓', unmet: '✗', unknown: '?' };

/** What a row shows: a check, or the level asked for. */
type Row = Omit<AnsweredCheck, 'kind'> & { kind: AnsweredCheck['kind'] | 'seniority' };

/** More open questions than this are no first look; wishes knock nobody out. */
const MOST_OPEN = 4;
const NAME = 13;
const INDENT = 4 + NAME;

const fullRow = ({ kind, quote, line, wished, answer, why }: Row, chalk: ChalkInstance, width: number): string[] => [
  ...hanging(` ${ANSWERS[answer]} ${padEnd(kind, NAME)} ${answer}${wished ? ', a wish' : ''}: ${why}`, INDENT, width),
  ...indented(`posting:${line} “${quote}”`, 3, width).map((text) => chalk.dim(text)),
];

/** An open question in two lines: the answer, and the words that put it. */
const shortRow = ({ kind, quote, line, answer, why }: Row, chalk: ChalkInstance, width: number): string[] => {
  const place = `   posting:${line} “`;
  return [
    cutTo(` ${ANSWERS[answer]} ${padEnd(kind, NAME)} ${answer}: ${why}`, width),
    chalk.dim(`${place}${cutTo(quote, width - place.length - 1)}”`),
  ];
};

const named = ({ kind, why }: Row): string => `${kind} (${why})`;

const rowsOf = ({ seniority, checks }: Pick<Coverage, 'seniority' | 'checks'>): Row[] => [
  ...(seniority ? [{ ...seniority, kind: 'seniority', wished: false } as const] : []),
  ...checks,
];

const RANK: Readonly<Record<AnsweredCheck['answer'], number>> = { unmet: 0, unknown: 1, met: 2 };

/**
 * Draws the knock-out checks, each with the words that put it: with `all` every one in the posting's order, else those that
 * are open, the worst first, and what is met in a line.
 */
export const checkLines = (
  coverage: Pick<Coverage, 'seniority' | 'checks'>,
  chalk: ChalkInstance,
  width: number,
  all: boolean,
): string[] => {
  const rows = rowsOf(coverage);
  if (rows.length === 0) return [];
  const head = heading('Knock-out checks', 'beside the score, never in it', chalk, width);
  if (all) return [head, ...rows.flatMap((row) => fullRow(row, chalk, width))];
  const open = rows
    .filter(({ answer, wished }) => answer !== 'met' && !wished)
    .sort((a, b) => RANK[a.answer] - RANK[b.answer]);
  const met = rows.filter(({ answer }) => answer === 'met');
  const rest = rows.length - met.length - Math.min(MOST_OPEN, open.length);
  return [
    head,
    ...open.slice(0, MOST_OPEN).flatMap((row) => shortRow(row, chalk, width)),
    ...(met.length > 0 ? hanging(` ✓ met: ${met.map(named).join('; ')}`, 3, width) : []),
    ...(rest > 0
      ? indented(`and ${rest} more, or only wished for: --all`, 3, width).map((text) => chalk.dim(text))
      : []),
  ];
};
