import { CommanderError } from 'commander';
import { tellFailure } from './failure.js';
import { print } from './io.js';
import { program } from './program.js';
import type { Status } from './status.js';
import { beQuiet } from './verbose.js';

/** Answers a shell that asks how a command line may go on. Whatever happens, it is told nothing else. */
const complete = async (words: readonly string[]): Promise<Status> => {
  const { candidateLines, candidatesFor } = await import('./completion/candidates.js');
  const ats = program(() => undefined);
  for (const line of candidateLines(candidatesFor(ats, words))) print(`${line}\n`);
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
