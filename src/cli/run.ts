import { CommanderError } from 'commander';
import { failureLines } from './failure.js';
import { print, remark } from './io.js';
import { program } from './program.js';
import type { Status } from './status.js';
import { beQuiet, isVerbose } from './verbose.js';

/** Says in one plain line why a command ended, with --verbose also what caused it, and gives the exit status of that. */
export const tellFailure = (error: unknown): Status => {
  for (const line of failureLines(error, isVerbose())) remark(line);
  return 2;
};

/** Answers a shell that asks how a command line may go on. Whatever happens, it is told nothing else. */
const complete = async (words: readonly string[]): Promise<Status> => {
  const { candidateLines, candidatesFor } = await import('./completion/candidates.js');
  for (const line of candidateLines(
    candidatesFor(
      program(() => undefined),
      words,
    ),
  ))
    print(`${line}\n`);
  return 0;
};

/**
 * Runs one command line (`process.argv`) and gives the exit status. Every error a user can cause or meet, and every fault
 * of the program, ends as one plain line on standard error.
 */
export const run = async (argv: readonly string[]): Promise<Status> => {
  let status: Status = 0;
  beQuiet();
  try {
    const [, , command, mark, ...words] = argv;
    if (command === 'completion' && mark === '--') return await complete(words);
    await program((given) => {
      status = given;
    }).parseAsync([...argv]);
    return status;
  } catch (error) {
    return error instanceof CommanderError && error.exitCode === 0 ? 0 : tellFailure(error);
  }
};
