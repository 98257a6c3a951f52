import { Argument, type Command, Option } from 'commander';
import { renderJson } from '../report/json.js';
import { examples } from './help.js';
import { print, printLines } from './io.js';
import { asOfOption, cvOption, lexiconOption, noColorOption } from './options.js';

interface LintOptions {
  text?: boolean;
  json?: boolean;
  asOf?: string;
  lexicon?: string[];
  color: boolean;
}

/** `ats lint [cv]`: what a parser may trip over, or what it reads. */
export const addLint = (program: Command): void => {
  program
    .command('lint')
    .description('what a parser may trip over in a CV, the gravest first')
    .addArgument(new Argument('[cv]', cvOption().description).default('cv/sector-growth.md'))
    .addOption(new Option('--text', 'the text that is read, with the roles as they were understood').conflicts('json'))
    .option('--json', 'as JSON')
    .addOption(asOfOption())
    .addOption(lexiconOption())
    .addOption(noColorOption())
    .addHelpText('after', examples(['ats lint', 'ats lint cv.md --text', 'ats lint cv.md --json']))
    .action(async (path: string, options: LintOptions) => {
      const [{ loadCv, readClock }, { prepareCv }, { lintReport }, { openVocabulary }, { asOfMonth }] =
        await Promise.all([
          import('./analysis.js'),
          import('../cv/prepared.js'),
          import('../cv/lint/report.js'),
          import('./vocabulary.js'),
          import('../coverage/recency.js'),
        ]);
      const vocabulary = await openVocabulary(options.lexicon);
      const cv = await loadCv(path, vocabulary);
      const prepared = prepareCv(cv, [], vocabulary);
      const report = lintReport({ prepared, vocabulary, asOf: asOfMonth(prepared.dates, null, readClock(options)) });
      if (options.json) {
        print(renderJson(report));
        return;
      }
      const { renderLint, roleLines } = await import('./lint-lines.js');
      if (options.text) {
        printLines(`${cv.text.replace(/\n?$/, '\n')}\n${roleLines(report).join('\n')}\n`);
        return;
      }
      const [{ widthIn }, { terminalOptions }, { Chalk }] = await Promise.all([
        import('../report/draw.js'),
        import('./terminal.js'),
        import('chalk'),
      ]);
      const { width, color } = terminalOptions({ color: options.color });
      printLines(renderLint(report, { width: widthIn(width), chalk: new Chalk({ level: color }) }));
    });
};
