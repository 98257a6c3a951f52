import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { InputError } from '../errors.js';
import { renderJson } from '../report/json.js';
import { examples } from './help.js';
import { print, printLines, remark, warn } from './io.js';
import { postingArgument, withSource } from './options.js';
import { refuseLink, writeNew, writeWhole } from './output.js';
import { slugOf } from './slug.js';
import type { SourceOptions } from './source.js';
import { openVocabulary } from './vocabulary.js';

interface FetchOptions extends SourceOptions {
  json?: boolean;
  save?: boolean;
  force?: boolean;
  lexicon?: string[];
}

/** Saves a posting under a name that was made of it. Throws InputError where something has it that is not to be written over. */
const save = async (path: string, text: string, over: boolean): Promise<void> => {
  if (over) {
    refuseLink(path, 'remove it, and save again');
    await writeWhole(path, text);
  } else if (!(await writeNew(path, text))) throw new InputError(`${path} is there already; --force writes over it.`);
};

/** `ats fetch <posting>`: the posting as clean Markdown. */
export const addFetch = (program: Command): void => {
  const command = program
    .command('fetch')
    .description('print a posting as clean Markdown')
    .addArgument(postingArgument())
    .addOption(new Option('--json', 'as JSON: title, hiringOrganization, url, text …').conflicts('save'))
    .option('--save', 'save it into jobs/ instead')
    .option('--force', 'with --save: write over a file that is there')
    .addHelpText(
      'after',
      examples([
        'ats fetch https://example.com/jobs/42 --save',
        'ats fetch page.html --url https://example.com/jobs/42',
      ]),
    );
  withSource(command).action(async (source: string, options: FetchOptions) => {
    const { readPosting } = await import('./source.js');
    const posting = await readPosting(source, options, await openVocabulary(options.lexicon));
    for (const { message } of posting.warnings) warn(message);
    const { sections: _, warnings: __, ...facts } = posting;
    if (options.save) {
      const described = slugOf(posting, posting.title ? '-' : source);
      const path = join('jobs', `${described}.md`);
      await save(path, posting.text, options.force ?? false);
      remark(`Wrote ${path}`);
    } else if (options.json) print(renderJson(facts));
    // A file or a program is given the text as it is.
    else if (process.stdout.isTTY) printLines(posting.text);
    else print(posting.text);
  });
};
