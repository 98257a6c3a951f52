import { supportsColor } from 'chalk';
import type { TerminalOptions } from '../report/terminal.js';
import { columnsHere } from './columns.js';

/**
 * How to draw for this process's standard output: its width (or COLUMNS), and the colours that chalk finds it supports
 * (NO_COLOR, FORCE_COLOR, TERM, a pipe). A report written to a file has the same bytes as one written to a pipe.
 */
export const terminalOptions = (options: {
  color: boolean;
  quiet?: boolean;
  all?: boolean;
  explain?: boolean;
  output?: string;
}): TerminalOptions => {
  const off = !options.color || (process.env.NO_COLOR ?? '') !== '';
  const toFile = options.output !== undefined && (process.env.FORCE_COLOR ?? '') === '';
  const level = off || toFile || !supportsColor ? 0 : supportsColor.level;
  const { quiet = false, all = false, explain = false } = options;
  return { width: columnsHere(), color: level, quiet, all, explain };
};
