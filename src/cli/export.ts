import { join } from 'node:path';
import type { Command } from 'commander';
import { renderJson } from '../report/json.js';
import type { AnalysisOptions } from './analysis.js';
import { examples } from './help.js';
import { warn } from './io.js';
import { asOfOption, cvOption, factsOption, postingArgument, withSource } from './options.js';
import { deliver, refuseInput, refuseLink } from './output.js';
import { slugOf } from './slug.js';

/** `ats export <posting>`: the coverage JSON. */
export const addExport = (program: Command): void => {
  const command = program
    .command('export')
    .description('write the coverage JSON to reports/<slug>.coverage.json')
    .addArgument(postingArgument())
    .addOption(cvOption())
    .addOption(factsOption())
    .addOption(asOfOption())
    .option('--output <file>', 'another file; - for standard output')
    .addHelpText(
      'after',
      examples(['ats export jobs/data-platform-engineer.md', 'ats export job.md --output before.json']),
    );
  withSource(command).action(async (source: string, options: AnalysisOptions & { output?: string }) => {
    const { analyseSource, inputsOf } = await import('./analysis.js');
    refuseInput(options.output, inputsOf(source, options));
    const { coverage, posting } = await analyseSource(source, options);
    const path = options.output ?? join('reports', `${slugOf(posting, source)}.coverage.json`);
    if (options.output === undefined) {
      refuseInput(path, inputsOf(source, options));
      refuseLink(path, 'remove it, or name a file with --output');
    }
    await deliver(renderJson(coverage), path);
    for (const { message } of coverage.warnings) warn(message);
  });
};
