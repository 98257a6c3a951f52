import { type Command, Option } from 'commander';
import { renderJson } from '../report/json.js';
import { examples } from './help.js';
import { print, printLines, readStdin, readText, remark } from './io.js';
import { defaultJobs, jobsOption, lexiconOption } from './options.js';
import { sizeOf, withProgress, withStillLine } from './progress.js';
import { openVocabulary } from './vocabulary.js';

interface TermsOptions {
  json?: boolean;
  ndjson?: boolean;
  all?: boolean;
  jobs?: number;
  lexicon?: string[];
}

/** `ats terms <text>`: the mentions in any text. */
export const addTerms = (program: Command): void => {
  program
    .command('terms')
    .description('list the terms that the lexicon recognises in a text')
    .argument('<text>', 'a file, or - for standard input')
    .addOption(new Option('--json', 'as JSON, with offsets in UTF-16 units').conflicts('ndjson'))
    .option('--ndjson', 'read {"id","text"} a line, write {"id","mentions"} a line: what the text asks for')
    .option('--all', 'with --ndjson: also soft skills, negated terms and what is mentioned in passing')
    .addOption(jobsOption())
    .addOption(lexiconOption())
    .addHelpText('after', examples(['echo "Node, react and go" | ats terms -', 'ats terms job.md --json']))
    .action(async (source: string, options: TermsOptions) => {
      if (options.ndjson) {
        const { all = false, lexicon = [], jobs = defaultJobs() } = options;
        const { printRecords } = await import('./records.js');
        await withProgress('Reading records', () => printRecords(source, { all, lexicon }, jobs));
        return;
      }
      const text = source === '-' ? await readStdin() : readText(source);
      const [{ describe, hintsFor, toTable }, { findMentions }, vocabulary] = await Promise.all([
        import('./mentions.js'),
        import('../matching/match.js'),
        openVocabulary(options.lexicon),
      ]);
      const reading = `Reading ${sizeOf(text.length)}`;
      const mentions = await withStillLine(reading, text.length, () => findMentions(text, vocabulary));
      if (options.json) print(renderJson(mentions.map((one) => describe(one, vocabulary))));
      else printLines(toTable(text, mentions, vocabulary));
      const hints = await withStillLine('Looking for slips', text.length, () => hintsFor(text, mentions, vocabulary));
      for (const hint of hints) remark(hint);
    });
};
