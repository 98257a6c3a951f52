import { Command, Option } from 'commander';
import { addDiff } from './diff.js';
import { addExplain } from './explain.js';
import { addExport } from './export.js';
import { addFacts } from './facts.js';
import { addFetch } from './fetch.js';
import { addLexicon } from './lexicon.js';
import { addScore } from './score.js';
import type { Finish } from './status.js';
import { addTerms } from './terms.js';
import { beVerbose } from './verbose.js';
import { readTool } from './version.js';

const COMMANDS = [addScore, addExport, addFetch, addTerms, addExplain, addFacts, addDiff, addLexicon];

/** The whole command line as commander's tree, ready to parse. A command tells its status, where it is not 0. */
export const program = (finish: Finish): Command => {
  const verbose = new Option('--verbose', 'say on standard error what is read, and what caused an error');
  const ats = new Command('ats')
    .description('Scores a CV section against a job posting, and says which true facts to say better.')
    .version(readTool().version)
    .addOption(verbose)
    .on('option:verbose', beVerbose)
    .showHelpAfterError(false)
    .exitOverride()
    .configureHelp({ visibleGlobalOptions: (command) => (command.parent ? [verbose] : []) })
    .configureOutput({ writeErr: () => undefined })
    .addHelpText('after', '\nExit status: 0 it ran, 1 below --min-coverage, 2 it could not.');
  for (const add of COMMANDS) add(ats, finish);
  return ats;
};
