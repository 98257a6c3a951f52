import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';
import type { Diff, DiffTerm } from '../../coverage/diff-schema.js';
import { ANSWERS } from '../check-lines.js';
import { hanging, heading, indented, joinParts, widthIn } from '../draw.js';
import { jobOf } from '../job.js';
import { cutTo, padEnd, padStart, wrap, wrapWhole } from '../layout.js';
import { noteLines } from '../note-lines.js';
import { signedPoints } from '../numbers.js';
import { unsteeredData } from '../steering.js';
import { advised, checkParts, factParts, factWords, worthWords } from './beside-words.js';
import { fullTermRow } from './term-rows.js';
import { isWorth, movedWords, termName, termParts, totalOf } from './term-words.js';
import * as words from './words.js';

/** As many edits as one makes in one sitting. */
const MOST_ADVICE = 5;

/**
 * How a diff is drawn: columns, colour (chalk's levels, 0 is none), whether in one line, and whether without the job and
 * the files, for who has them in sight.
 */
export interface DiffOptions {
  width: number;
  color: ColorSupportLevel;
  quiet: boolean;
  bare?: boolean;
}

/** Draws what an edit changed, for a terminal: text with line breaks, ending in one. */
export const renderDiffTerminal = (given: Diff, options: DiffOptions): string => {
  const diff = unsteeredData(given);
  if (options.quiet) return `${words.quietLine(diff)}\n`;
  const chalk = new Chalk({ level: options.color });
  const width = widthIn(options.width);
  const { up, down, asked, moved, reweighed } = termParts(diff);
  const parts = [
    options.bare ? scoreLines(diff, chalk, width) : headLines(diff, chalk, width),
    words.isSame(diff) ? wrap(words.sameWords(diff), width) : [],
    termLines('Shown better', up, chalk, width),
    termLines('Shown less', down, chalk, width),
    termLines('Asked for on one side only', asked, chalk, width),
    reweighedLines(reweighed, chalk, width),
    wrap(words.sumWords(diff), width).map((line) => chalk.bold(line)),
    movedLines(moved, chalk, width),
    checkLines(diff, chalk, width),
    factLines(diff, chalk, width),
    adviceLines(diff, 'done', 'Done', 'advice that was followed, with the points it promised', chalk, width),
    adviceLines(diff, 'new', 'New advice', 'points by re-scoring', chalk, width),
    adviceLines(diff, 'void', 'No longer advised', 'not followed, but what it built on is gone', chalk, width),
    noteLines(
      diff.warnings.map(({ change, message }) => `${change}: ${message}`),
      chalk,
      width,
    ),
  ];
  return joinParts(parts);
};

const headLines = (diff: Diff, chalk: ChalkInstance, width: number): string[] => {
  const { before, after } = diff;
  const [was, is] = [jobOf(before.posting), jobOf(after.posting)];
  return [
    ...(was === is ? [was] : [`before: ${was}`, `after:  ${is}`]).map((job) => chalk.bold(cutTo(job, width))),
    ...scoreLines(diff, chalk, width),
    ...[
      ...hanging(`CV: ${[...new Set([before.cv.path, after.cv.path])].join(' → ')}`, 4, width),
      ...wrap(`${before.file} → ${after.file}`, width),
    ].map((line) => chalk.dim(cutTo(line, width))),
  ];
};

const scoreLines = (diff: Diff, chalk: ChalkInstance, width: number): string[] => [
  chalk.bold(words.scoreWords(diff)),
  ...wrap(words.causeWords(diff), width),
  ...partLines(diff, width),
];

/** The parts of the score, a part and its change in one line. */
const partLines = ({ parts }: Diff, width: number): string[] =>
  wrapWhole(
    Object.entries(parts).map(([name, share]) => `${name} ${words.shareWords(share)}${words.changeWords(share)}`),
    width,
  );

const termLines = (title: string, terms: readonly DiffTerm[], chalk: ChalkInstance, width: number): string[] => {
  if (terms.length === 0) return [];
  const small = terms.filter((term) => !isWorth(term));
  return [
    heading(`${title} (${terms.length})`, 'points of 100, by term', chalk, width),
    ...terms.filter((term) => !small.includes(term)).flatMap((term) => fullTermRow(term, chalk, width)),
    ...(small.length > 0 ? hanging(`   0.0  ${small.map(termName).join(', ')}`, 8, width) : []),
  ];
};

const movedLines = (terms: readonly DiffTerm[], chalk: ChalkInstance, width: number): string[] =>
  terms.length === 0
    ? []
    : [
        heading(`Moved (${terms.length})`, 'in other words or elsewhere, worth the same (line)', chalk, width),
        ...indented(terms.map(movedWords).join(', '), 1, width),
      ];

/** Terms that are only weighed otherwise need no line each. */
const reweighedLines = (terms: readonly DiffTerm[], chalk: ChalkInstance, width: number): string[] =>
  terms.length === 0
    ? []
    : [
        heading(`Weighed otherwise (${terms.length})`, 'as well shown as before', chalk, width),
        ...hanging(` ${padStart(signedPoints(totalOf(terms)), 5)}  ${terms.map(termName).join(', ')}`, 8, width),
      ];

const checkLines = (diff: Diff, chalk: ChalkInstance, width: number): string[] => {
  const { answered, dropped } = checkParts(diff);
  if (answered.length + dropped.length === 0) return [];
  return [
    heading('Knock-out checks', 'answered otherwise', chalk, width),
    ...answered.flatMap(({ kind, quote, line, before, after, why }) => [
      ...hanging(
        ` ${ANSWERS[after ?? 'unknown']} ${padEnd(kind, 13)} ${before ?? 'not asked'} → ${after}: ${why}`,
        17,
        width,
      ),
      ...indented(`posting:${line} “${quote}”`, 3, width).map((text) => chalk.dim(text)),
    ]),
    ...(dropped.length > 0 ? indented(`No longer asked: ${dropped.map(({ kind }) => kind).join(', ')}`, 1, width) : []),
  ];
};

const factLines = (diff: Diff, chalk: ChalkInstance, width: number): string[] => {
  const { told, worth } = factParts(diff);
  if (told.length + worth.length === 0) return [];
  return [
    heading('Facts', 'points that a fact carries, and would gain if said better', chalk, width),
    ...told.flatMap((fact) => {
      const [first = '', ...rest] = hanging(` ${fact.id}: ${factWords(fact)}`, 3, width);
      return [first.replace(fact.id, () => chalk.bold(fact.id)), ...rest];
    }),
    ...(worth.length > 0 ? hanging(` Told as before: ${worth.map(worthWords).join(', ')}`, 3, width) : []),
  ];
};

const adviceLines = (
  diff: Diff,
  change: Diff['suggestions'][number]['change'],
  title: string,
  meaning: string,
  chalk: ChalkInstance,
  width: number,
): string[] => {
  const some = advised(diff, change);
  if (some.length === 0) return [];
  const path = (change === 'new' ? diff.after : diff.before).cv.path;
  return [
    heading(`${title} (${some.length})`, meaning, chalk, width),
    ...some.slice(0, MOST_ADVICE).flatMap((one) => {
      const where = one.where === null ? '' : ` (${path}:${one.where.line})`;
      return hanging(` ${padStart(signedPoints(one.gain), 5)}  ${one.text}${where}`, 8, width);
    }),
    ...(some.length > MOST_ADVICE ? [chalk.dim(`        and ${some.length - MOST_ADVICE} more`)] : []),
  ];
};
