import { Command } from 'commander';
import { addCompletion } from './completion.js';
import { addDiff } from './diff.js';
import { refuseEmpty } from './empty.js';
import { addExplain } from './explain.js';
import { addExport } from './export.js';
import { addFacts } from './facts.js';
import { addFetch } from './fetch.js';
import { addHelp, examples, layHelpOut } from './help.js';
import { addLexicon } from './lexicon.js';
import { addLint } from './lint.js';
import { addScore } from './score.js';
import type { Finish } from './status.js';
import { addTerms } from './terms.js';
import { beVerbose } from './verbose.js';
import { readTool } from './version.js';
import { addWatch } from './watch.js';

/** Every command, under the heading that the help lists it by. */
const COMMANDS: Readonly<Record<string, readonly ((ats: Command, finish: Finish) => void)[]>> = {
  'Judge a CV:': [addScore, addWatch, addExport, addDiff],
  'Look closer:': [addFetch, addTerms, addExplain, addFacts, addLint],
  'Set up:': [addLexicon, addCompletion, addHelp],
};

const EXAMPLES = [
  'ats score jobs/senior-integration-engineer.md',
  'ats score https://example.com/jobs/42 --cv cv.md',
  'ats watch jobs/senior-integration-engineer.md',
];

const STATUS = `Exit status:
  0  it ran
  1  the score is below --min-coverage
  2  it could not: a line on standard error says why`;

/** The whole command line as commander's tree, ready to parse. A command tells its status, where it is not 0. */
export const program = (finish: Finish): Command => {
  const ats = new Command('ats');
  layHelpOut(ats);
  ats
    .description('Scores a CV section against a job posting, and says which true facts to say better.')
    .version(readTool().version, '-V, --version', 'print the version')
    .option('--verbose', 'say on standard error what is read, and what caused an error')
    .on('option:verbose', beVerbose)
    .showHelpAfterError(false)
    .exitOverride()
    .hook('preAction', (_, command) => refuseEmpty(command))
    .addHelpText('after', examples(EXAMPLES, STATUS));
  for (const [heading, some] of Object.entries(COMMANDS)) {
    ats.commandsGroup(heading);
    for (const add of some) add(ats, finish);
  }
  return ats;
};
