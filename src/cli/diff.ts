import { type Command, Option } from 'commander';
import type { Diff } from '../coverage/diff-schema.js';
import { InputError } from '../errors.js';
import { examples } from './help.js';
import { warn } from './io.js';
import { noColorOption } from './options.js';
import { deliver, refuseInput } from './output.js';

const FORMATS = ['terminal', 'json', 'markdown', 'html'] as const;

interface DiffCommandOptions {
  format: (typeof FORMATS)[number];
  output?: string;
  quiet?: boolean;
  color: boolean;
}

const render = async (diff: Diff, options: DiffCommandOptions): Promise<string> => {
  if (options.format === 'json') return (await import('../report/json.js')).renderJson(diff);
  if (options.format === 'html') return (await import('../report/html/diff/page.js')).renderDiffHtml(diff);
  if (options.format === 'markdown') {
    return (await import('../report/markdown/diff.js')).renderDiffMarkdown(diff, { quiet: options.quiet ?? false });
  }
  const [{ renderDiffTerminal }, { terminalOptions }] = await Promise.all([
    import('../report/diff/terminal.js'),
    import('./terminal.js'),
  ]);
  return renderDiffTerminal(diff, terminalOptions(options));
};

/** `ats diff <a> <b>`: what an edit changed. */
export const addDiff = (program: Command): void => {
  program
    .command('diff')
    .description('say what an edit changed: two coverages that ats export wrote, before and after')
    .argument('<before>', 'the coverage JSON before, or - for standard input')
    .argument('<after>', 'the coverage JSON after, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('terminal'))
    .option('--output <file>', 'write it to a file instead of standard output')
    .option('--quiet', 'the score and the number of changes, in one line')
    .addOption(noColorOption())
    .addHelpText(
      'after',
      examples(['ats diff before.json after.json', 'ats export job.md --output - | ats diff before.json -']),
    )
    .action(async (before: string, after: string, options: DiffCommandOptions) => {
      if (before === '-' && after === '-')
        throw new InputError('only one of the two can be standard input; name a file for the other.');
      refuseInput(options.output, [before, after]);
      const [{ readCoverage }, { diffCoverages }, { differenceLines }] = await Promise.all([
        import('./coverage-file.js'),
        import('../coverage/diff.js'),
        import('../report/diff/words.js'),
      ]);
      const diff = diffCoverages(await readCoverage(before), await readCoverage(after));
      await deliver(await render(diff, options), options.output);
      for (const line of differenceLines(diff)) warn(line);
    });
};
