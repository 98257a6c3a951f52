import type { Command } from 'commander';
import { renderJson } from '../report/json.js';
import type { AnalysisOptions } from './analysis.js';
import { examples } from './help.js';
import { print, printLines } from './io.js';
import { openVocabulary } from './knowledge.js';
import { cvOption, factsOption, lexiconOption } from './options.js';

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
      const [{ readOwn }, { placeFacts }, { indexCv }, { findMentions }] = await Promise.all([
        import('./analysis.js'),
        import('../advice/facts.js'),
        import('../coverage/cv-index.js'),
        import('../text/match.js'),
      ]);
      const knowledge = await openVocabulary(options.lexicon);
      const { cv, facts } = readOwn(options, knowledge);
      const placed = placeFacts(facts, cv, indexCv(cv, findMentions(cv.words, knowledge)));
      const rows = placed.map(({ fact, line, section }) => ({ ...fact, inCv: line !== null, line, section }));
      if (options.json) {
        print(renderJson(rows));
        return;
      }
      const [{ wrap }, { terminalOptions }] = await Promise.all([
        import('../report/layout.js'),
        import('./terminal.js'),
      ]);
      const { width } = terminalOptions({ color: false });
      for (const row of rows) {
        const where = row.line === null ? 'not in the CV' : `${cv.path}:${row.line}`;
        const origin = row.origin === 'stated' ? 'stated' : `extrapolated from ${row.from.join(', ')}: confirm first`;
        printLines(`${row.id}${row.importance === 'high' ? ' !' : ''}  ${where}\n`);
        printLines(
          `${wrap(row.statement, width - 4)
            .map((text) => `    ${text}\n`)
            .join('')}    (${origin})\n`,
        );
      }
      const told = rows.filter((row) => row.inCv).length;
      printLines(`${rows.length} facts, ${told} of them in the CV\n`);
    });
};
