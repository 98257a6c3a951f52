import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';
import type { Diff } from '../coverage/diff-schema.js';
import type { Coverage } from '../coverage/schema.js';
import { checkLines } from './check-lines.js';
import { sinceLines } from './diff/since.js';
import { heading, indented, joinParts, widthIn } from './draw.js';
import { factLines } from './fact-lines.js';
import { groupLines } from './group-lines.js';
import { groupsOf } from './groups.js';
import { headLines } from './head-lines.js';
import { wrap } from './layout.js';
import { noteLines } from './note-lines.js';
import { queryLines } from './search.js';
import { unsteeredData } from './steering.js';
import { suggestionLines } from './suggestion-lines.js';
import { sumLines } from './sum.js';

/** How a terminal report is drawn: columns, colour (chalk's levels, 0 is none), and how much of it is wanted. */
export interface TerminalOptions {
  width: number;
  color: ColorSupportLevel;
  /** Only the head. */
  quiet: boolean;
  /** Everything: every fact, every edit, every term with its lines. Else what one will act on. */
  all: boolean;
  /** The sum too, line by line. */
  explain: boolean;
  /** What changed since a baseline, told beside the score and in a part of its own. */
  since?: Diff | undefined;
}

/** Draws a coverage as a gap report for a terminal: text with line breaks, ending in one. */
export const renderTerminal = (given: Coverage, options: TerminalOptions): string => {
  const coverage = unsteeredData(given);
  const since = options.since && unsteeredData(options.since);
  const chalk = new Chalk({ level: options.color });
  const width = widthIn(options.width);
  const head = headLines(coverage, since, chalk, width);
  if (options.quiet) return `${head.join('\n')}\n`;
  const { all } = options;
  const parts = [
    head,
    since ? sinceLines(since, chalk, width) : [],
    checkLines(coverage, chalk, width, all),
    factLines(coverage, chalk, width, all),
    suggestionLines(coverage, chalk, width, all),
    queryLines(coverage, chalk, width),
    ...groupsOf(coverage).map((group) => groupLines(group, chalk, width, all)),
    unknownLines(coverage, chalk, width),
    options.explain ? explained(coverage, chalk, width) : [],
    noteLines(
      coverage.warnings.map(({ message }) => message),
      chalk,
      width,
    ),
    all ? [] : furtherLines(coverage, chalk, width),
  ];
  return joinParts(parts);
};

const explained = (coverage: Coverage, chalk: ChalkInstance, width: number): string[] => {
  const lines = sumLines(coverage, width);
  return lines.length === 0 ? [] : [heading('The sum', 'points = weight × credit, of 100', chalk, width), ...lines];
};

const unknownLines = ({ unknownTerms }: Coverage, chalk: ChalkInstance, width: number): string[] => {
  if (unknownTerms.length === 0) return [];
  const names = unknownTerms.map(({ text, line }) => `${text} (posting:${line})`).join(', ');
  return [
    heading('Asked for, but unknown to the lexicon', 'not scored', chalk, width),
    ...indented(names, 1, width),
    ...indented(`Know one? ats lexicon add "${unknownTerms[0]?.text}"`, 1, width).map((text) => chalk.dim(text)),
  ];
};

const furtherLines = ({ items }: Coverage, chalk: ChalkInstance, width: number): string[] =>
  items.length === 0
    ? []
    : wrap('--all shows every term with its lines; --explain the sum behind the score.', width).map((text) =>
        chalk.dim(text),
      );
