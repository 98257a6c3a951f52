import { CommanderError } from 'commander';
import { AtsError } from '../errors.js';
import { remark } from './io.js';
import type { Status } from './status.js';
import { isVerbose } from './verbose.js';

/** A chain that is longer leads in a circle. */
const LONGEST_CHAIN = 8;

/** A text in one line. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** An error's name says something only where a library gave it one of its own. */
const named = (error: unknown): string => {
  const name = error instanceof Error && !/^(?:Error|TypeError)$/.test(error.name) ? `${error.name}: ` : '';
  return oneLine(`${name}${messageOf(error)}`);
};

const causesOf = (error: unknown): string[] => {
  const lines: string[] = [];
  let at = error;
  while (at instanceof Error && lines.length < LONGEST_CHAIN) {
    const { cause } = at;
    if (at instanceof AggregateError)
      for (const one of at.errors.map((one) => `  one of: ${named(one)}`)) lines.push(one);
    if (cause !== undefined && cause !== null) lines.push(`  caused by ${named(cause)}`);
    at = cause;
  }
  return lines;
};

const stackOf = (error: unknown): string[] =>
  error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];

/** What is told of a fault of the program: never its stack, unless everything is wanted. */
const faultLines = (error: unknown, verbose: boolean): string[] => {
  const told = `ats: this is a fault of the program: ${oneLine(messageOf(error))}`;
  return verbose ? [told, ...stackOf(error), ...causesOf(error)] : [`${told}; --verbose shows where`];
};

/**
 * What is told on standard error of anything that ended a command: one plain line. Where everything is wanted, its
 * causes follow, and for a fault of the program the stack.
 */
export const failureLines = (error: unknown, verbose: boolean): string[] => {
  if (error instanceof CommanderError) {
    const message = error.code === 'commander.help' ? 'no command given' : oneLine(error.message);
    return [`ats: ${message.replace(/^error:\s*/, '')}; see ats --help`];
  }
  if (!(error instanceof AtsError)) return faultLines(error, verbose);
  return [`ats: ${oneLine(error.message)}`, ...(verbose ? causesOf(error) : [])];
};

/** Says in one plain line what went wrong, with --verbose also what caused it, and gives the exit status of that. */
export const tellFailure = (error: unknown): Status => {
  for (const line of failureLines(error, isVerbose())) remark(line);
  return 2;
};

/** What is told where standard output takes no more: a full disk, a device that is gone. */
export const outputFailure = (error: NodeJS.ErrnoException): string =>
  `ats: the result cannot be written to standard output (${oneLine(error.message)}); make room, or give --output FILE`;
