import type { Command } from 'commander';
import { examples } from './help.js';
import { cvOption, factsOption, noColorOption, postingArgument, withSource } from './options.js';
import type { WatchOptions } from './watching.js';

/** `ats watch <posting>`: the score, and what each save of the CV or its ledger changes. */
export const addWatch = (program: Command): void => {
  const command = program
    .command('watch')
    .description('score the CV, and at each save of it or its ledger say what the edit changed; Ctrl-C ends it')
    .addArgument(postingArgument())
    .addOption(cvOption())
    .addOption(factsOption())
    .option('--quiet', 'the score and its parts, then one line a save')
    .addOption(noColorOption())
    .addHelpText(
      'after',
      examples(['ats watch jobs/senior-integration-engineer.md', 'ats watch job.md --cv cv.md --quiet']),
    );
  withSource(command).action(async (source: string, options: WatchOptions) => {
    const { watchCv } = await import('./watching.js');
    await watchCv(source, options);
  });
};
