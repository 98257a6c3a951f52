import type { Command } from 'commander';
import { renderJson } from '../report/json.js';
import type { AnalysisOptions } from './analysis.js';
import { examples } from './help.js';
import { print, printLines } from './io.js';
import { cvOption, factsOption, lexiconOption } from './options.js';
import { openVocabulary } from './vocabulary.js';

/** `ats facts`: the ledger, with where each fact stands in the CV. */
export const addFacts = (program: Command): void => {
  program
    .command('facts')
    .description('list the ledger of facts, and where each stands in the CV')
    .addOption(cvOption())
    .addOption(factsOption())
    .addOption(lexiconOption())
    .option('--json', 'as JSON')
    .addHelpText('after', examples(['ats facts', 'ats facts --cv cv.md --facts facts.yaml']))
    .action(async (options: AnalysisOptions & { json?: boolean }) => {
      const [{ readOwn }, { placeFacts }, { indexCv }, { findMentions }, { linesOf }] = await Promise.all([
        import('./analysis.js'),
        import('../cv/placed.js'),
        import('../cv/mentions.js'),
        import('../matching/match.js'),
        import('../text/lines.js'),
      ]);
      const { cv, facts, vocabulary } = await readOwn(options, await openVocabulary(options.lexicon));
      const index = indexCv(cv, findMentions(cv.words, vocabulary), { lines: linesOf(cv.text) });
      const placed = placeFacts(facts, cv, index);
      const rows = placed.map(({ fact, line, section }) => ({ ...fact, inCv: line !== null, line, section }));
      if (options.json) {
        print(renderJson(rows));
        return;
      }
      const [{ hanging, indented, widthIn }, { columnsHere }] = await Promise.all([
        import('../report/draw.js'),
        import('./columns.js'),
      ]);
      const width = widthIn(columnsHere());
      const lines = rows.flatMap(({ id, importance, statement, line, origin, from }) => [
        ...hanging(
          `${id}${importance === 'high' ? ' !' : ''}  ${line === null ? 'not in the CV' : `${cv.path}:${line}`}`,
          4,
          width,
        ),
        ...indented(statement, 4, width),
        ...indented(
          origin === 'stated' ? '(stated)' : `(extrapolated from ${from.join(', ')}: confirm first)`,
          4,
          width,
        ),
      ]);
      const told = rows.filter((row) => row.inCv).length;
      printLines([...lines, `${rows.length} facts, ${told} of them in the CV\n`].join('\n'));
    });
};
