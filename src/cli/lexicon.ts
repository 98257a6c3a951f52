import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { renderJson } from '../report/json.js';
import { padEnd } from '../report/layout.js';
import { typeOf } from '../vocabulary/types.js';
import { examples } from './help.js';
import { print, printLines, remark } from './io.js';
import { addLexiconAdd } from './lexicon-add.js';
import { lexiconOption } from './options.js';
import { withStillLine } from './progress.js';
import type { Finish } from './status.js';
import { openVocabulary } from './vocabulary.js';

const LEXICONS = fileURLToPath(new URL('../../lexicons', import.meta.url));

/** `ats lexicon list|check|add`. */
export const addLexicon = (program: Command, finish: Finish): void => {
  const lexicon = program
    .command('lexicon')
    .helpCommand(false)
    .description('the vocabulary: list it, check it, add to it')
    .addHelpText('after', examples(['ats help lexicon add']));
  lexicon
    .command('list')
    .description('list every concept')
    .option(
      '--json',
      'as JSON: id, prefLabel, altLabels, kind, type (hard, soft, other), broader, implies, related, file',
    )
    .addOption(lexiconOption())
    .addHelpText('after', examples(['ats lexicon list | grep -i kubernetes']))
    .action(async (options: { json?: boolean; lexicon?: string[] }) => {
      const { concepts } = (await openVocabulary(options.lexicon)).lexicon;
      if (options.json) {
        print(renderJson([...concepts].map(({ line: _, ...concept }) => ({ ...concept, type: typeOf(concept.kind) }))));
        return;
      }
      for (const { id, prefLabel, kind, file } of concepts) {
        printLines(`${padEnd(id, 34)} ${padEnd(prefLabel, 34)} ${padEnd(kind, 14)} ${file}\n`);
      }
    });
  lexicon
    .command('check')
    .description('check the lexicon files: ids, forms, links; print what is wrong, where, and the mend')
    .addOption(lexiconOption())
    .addHelpText('after', examples(['ats lexicon check --lexicon my-terms.yaml']))
    .action(async (options: { lexicon?: string[] }) => {
      const [{ compileLexicon }, { problemLine }, { readReading }] = await Promise.all([
        import('../vocabulary/check.js'),
        import('../vocabulary/problem.js'),
        import('../vocabulary/reading.js'),
      ]);
      const { lexicon: checked, problems } = await withStillLine('Checking', Number.POSITIVE_INFINITY, () => {
        readReading(join(LEXICONS, 'reading'));
        return compileLexicon(LEXICONS, options.lexicon);
      });
      for (const problem of problems) printLines(`${problemLine(problem)}\n`);
      if (problems.length > 0) {
        remark(
          `ats: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the lexicon; mend each as its line says`,
        );
        finish(2);
      } else print(`${checked.concepts.size} concepts, ${checked.forms.count} forms: nothing wrong\n`);
    });
  addLexiconAdd(lexicon, finish);
};
