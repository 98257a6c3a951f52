import { type Command, Option } from 'commander';
import type { Diff } from '../coverage/diff-schema.js';
import type { Analysis, AnalysisOptions } from './analysis.js';
import { examples } from './help.js';
import { remark, warn } from './io.js';
import { asOfOption, cvOption, factsOption, noColorOption, postingArgument, toPoints, withSource } from './options.js';
import { deliver, refuseInput } from './output.js';
import type { Finish } from './status.js';

const FORMATS = ['terminal', 'json', 'markdown', 'html'] as const;

interface ScoreOptions extends AnalysisOptions {
  format: (typeof FORMATS)[number];
  output?: string;
  minCoverage?: number;
  quiet?: boolean;
  all?: boolean;
  explain?: boolean;
  baseline?: string;
  color: boolean;
}

const render = async (
  { coverage, posting, cv }: Analysis,
  options: ScoreOptions,
  since: Diff | undefined,
): Promise<string> => {
  if (options.format === 'json') return (await import('../report/json.js')).renderJson(coverage);
  if (options.format === 'html') {
    const { renderHtml } = await import('../report/html/page.js');
    return renderHtml(coverage, { posting: posting.text, cv: cv.cv.text, cvLanguage: cv.language }, since);
  }
  if (options.format === 'markdown') {
    const { quiet = false, all = false, explain = false } = options;
    return (await import('../report/markdown/report.js')).renderMarkdown(coverage, { quiet, all, explain, since });
  }
  const [{ renderTerminal }, { terminalOptions }] = await Promise.all([
    import('../report/terminal.js'),
    import('./terminal.js'),
  ]);
  return renderTerminal(coverage, { ...terminalOptions(options), since });
};

/** `ats score <posting>`: the gap report. */
export const addScore = (program: Command, finish: Finish): void => {
  const command = program
    .command('score')
    .description('score the CV section against a posting and print the gap report')
    .addArgument(postingArgument())
    .addOption(cvOption())
    .addOption(factsOption())
    .addOption(asOfOption())
    .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('terminal'))
    .option('--output <file>', 'write the report to a file instead of standard output')
    .option('--min-coverage <points>', 'exit with status 1 when the score is below this', toPoints)
    .addOption(new Option('--quiet', 'only the score and its parts').conflicts(['all', 'explain']))
    .option('--all', 'everything: every fact, every edit, every term with its lines')
    .option('--explain', 'add the sum behind the score, line by line')
    .option('--baseline <file>', 'a coverage that ats export wrote before: show what changed since')
    .addOption(noColorOption())
    .addHelpText(
      'after',
      examples([
        'ats score jobs/senior-integration-engineer.md',
        'ats score job.md --cv cv.md --min-coverage 60 --quiet',
        'ats score https://example.com/jobs/42 --refresh',
        'ats score job.md --format html --output report.html',
      ]),
    );
  withSource(command).action(async (source: string, options: ScoreOptions) => {
    const { analyseSource, inputsOf } = await import('./analysis.js');
    refuseInput(options.output, [...inputsOf(source, options), options.baseline]);
    const baseline = options.baseline === undefined ? undefined : await import('./baseline.js');
    // Read before the posting is: what cannot be compared is refused at once.
    const before = await baseline?.readBaseline(options.baseline ?? '', source);
    const analysis = await analyseSource(source, options);
    const { coverage } = analysis;
    const since = before && baseline?.changeSince(before, coverage);
    await deliver(await render(analysis, options, since), options.output);
    if (since) baseline?.remarkBaseline(since, options.format);
    // Every other report tells them itself.
    if (options.format === 'json') for (const { message } of coverage.warnings) warn(message);
    if (options.minCoverage === undefined) return;
    const { ROUNDING } = await import('../coverage/score.js');
    if (coverage.score !== null && coverage.score >= options.minCoverage - ROUNDING) return;
    // Cut, not rounded: 57.96 is not 58.
    const score =
      coverage.score === null ? 'nothing to measure' : (Math.floor((coverage.score + ROUNDING) * 10) / 10).toFixed(1);
    remark(`ats: coverage is below ${options.minCoverage} (${score})`);
    finish(1);
  });
};
