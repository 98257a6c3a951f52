import { Command, CommanderError } from 'commander';
import { AtsError } from '../errors.js';
import { addDiff } from './diff.js';
import { addExplain } from './explain.js';
import { addExport } from './export.js';
import { addFacts } from './facts.js';
import { addFetch } from './fetch.js';
import { remark } from './io.js';
import { addLexicon } from './lexicon.js';
import { addScore } from './score.js';
import type { Finish, Status } from './status.js';
import { addTerms } from './terms.js';
import { readTool } from './version.js';

const COMMANDS = [addScore, addExport, addFetch, addTerms, addExplain, addFacts, addDiff, addLexicon];

const oneLine = (message: string): string =>
  message
    .replace(/^error:\s*/, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

const program = (finish: Finish): Command => {
  const ats = new Command('ats')
    .description('Scores a CV section against a job posting, and says which true facts to say better.')
    .version(readTool().version)
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .addHelpText('after', '\nExit status: 0 it ran, 1 below --min-coverage, 2 it could not.');
  for (const add of COMMANDS) add(ats, finish);
  return ats;
};

/**
 * Runs one command line (`process.argv`) and gives the exit status. Every error a user can cause or meet ends as one
 * plain line on standard error.
 */
export const run = async (argv: readonly string[]): Promise<Status> => {
  let status: Status = 0;
  try {
    await program((given) => {
      status = given;
    }).parseAsync([...argv]);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      remark(
        error.code === 'commander.help'
          ? 'ats: no command given; see ats --help'
          : `ats: ${oneLine(error.message)}; see ats --help`,
      );
      return 2;
    }
    if (error instanceof AtsError) {
      remark(`ats: ${oneLine(error.message)}`);
      return 2;
    }
    throw error;
  }
};
