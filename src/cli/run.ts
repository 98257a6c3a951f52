import { CommanderError } from 'commander';
import { failureLines } from './failure.js';
import { remark } from './io.js';
import { program } from './program.js';
import type { Status } from './status.js';
import { isVerbose } from './verbose.js';

/** Says in one plain line why a command ended, with --verbose also what caused it, and gives the exit status of that. */
export const tellFailure = (error: unknown): Status => {
  for (const line of failureLines(error, isVerbose())) remark(line);
  return 2;
};

/**
 * Runs one command line (`process.argv`) and gives the exit status. Every error a user can cause or meet, and every fault
 * of the program, ends as one plain line on standard error.
 */
export const run = async (argv: readonly string[]): Promise<Status> => {
  let status: Status = 0;
  try {
    await program((given) => {
      status = given;
    }).parseAsync([...argv]);
    return status;
  } catch (error) {
    return error instanceof CommanderError && error.exitCode === 0 ? 0 : tellFailure(error);
  }
};
