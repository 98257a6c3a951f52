import { Chalk, type ColorSupportLevel } from 'chalk';
import type { Diff } from '../coverage/diff-schema.js';
import type { Coverage } from '../coverage/schema.js';
import { unsteered } from '../text/legible.js';
import { renderDiffTerminal } from './diff/terminal.js';
import { changeWords, quietLine, shareWords } from './diff/words.js';
import { joinParts, widthIn } from './draw.js';
import { headLines } from './head-lines.js';
import { columnsOf, cutTo } from './layout.js';
import { noteLines } from './note-lines.js';
import { unsteeredData } from './steering.js';
import { suggestionLines } from './suggestion-lines.js';

/** How a watched CV is drawn: columns, colour (chalk's levels, 0 is none), and whether in as few lines as can be. */
export interface WatchDrawing {
  width: number;
  color: ColorSupportLevel;
  quiet: boolean;
}

/** What one save changed: the files that were saved, and the change since the last one and since the start. */
export interface Saved {
  files: readonly string[];
  /** The time of day, where it is to be told. */
  at: string | null;
  diff: Diff;
  sinceStart: Diff;
}

/** Draws where a CV stands: its score and parts, what to change first, and warnings; quiet, the score and parts alone. */
export const renderStand = (given: Coverage, options: WatchDrawing): string => {
  const coverage = unsteeredData(given);
  const chalk = new Chalk({ level: options.color });
  const width = widthIn(options.width);
  const parts = [
    headLines(coverage, undefined, chalk, width),
    ...(options.quiet
      ? []
      : [
          suggestionLines(coverage, chalk, width, false),
          noteLines(
            coverage.warnings.map(({ message }) => message),
            chalk,
            width,
          ),
        ]),
  ];
  return joinParts(parts);
};

const totalWords = ({ score }: Diff): string =>
  `Since the start: ${shareWords(score)}${changeWords(score) || ' (no change)'}`;

/** Draws what a save changed, in points and term by term, under a line that names what was saved. */
export const renderSaved = ({ files, at, diff, sinceStart }: Saved, options: WatchDrawing): string => {
  const chalk = new Chalk({ level: options.color });
  const width = widthIn(options.width);
  const names = unsteered(files.join(', '));
  const title = cutTo(`── ${names} saved${at === null ? '' : ` at ${at}`} `, width);
  const rule = chalk.dim(title + '─'.repeat(Math.max(0, width - columnsOf(title))));
  // What the first save changed is all that has changed.
  const total = sinceStart.score.before === diff.score.before ? '' : `\n${chalk.bold(totalWords(sinceStart))}\n`;
  if (options.quiet) return `${names}: ${unsteered(quietLine(diff))}\n`;
  return `\n${rule}\n${renderDiffTerminal(diff, { ...options, width, bare: true })}${total}`;
};
