import type { Command } from 'commander';
import { conceptOf } from '../lexicon/lexicon.js';
import { type Knowledge, openKnowledge } from '../lexicon/open.js';
import type { Mention } from '../model.js';
import { renderJson } from '../report/json.js';
import { padderFor } from '../report/narrow.js';
import { lineAt, linesOf } from '../text/lines.js';
import { findMentions } from '../text/match.js';
import { print, readStdin, readText } from './io.js';
import { lexiconOption } from './options.js';

interface TermsOptions {
  json?: boolean;
  ndjson?: boolean;
  lexicon?: string[];
}

const describe = ({ conceptId, start, end, surface, via, negated }: Mention, { lexicon }: Knowledge) => {
  const concept = conceptOf(lexicon, conceptId);
  const { prefLabel = '', kind = 'concept' } = concept ?? {};
  return { conceptId, prefLabel, kind, start, end, surface, via, ...(negated ? { negated } : {}) };
};

/** A text whose terms are negated ("no experience with …") asserts nothing: they are left out of the records. */
const toRecords = async (input: string, knowledge: Knowledge): Promise<string> => {
  const { parseRecord } = await import('./record.js');
  return input
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const { id, text } = parseRecord(line, i + 1);
      const asserted = findMentions(text, knowledge).filter((mention) => !mention.negated);
      return [`${JSON.stringify({ id, mentions: asserted.map((one) => describe(one, knowledge)) })}\n`];
    })
    .join('');
};

const toTable = async (text: string, knowledge: Knowledge): Promise<string> => {
  const lines = linesOf(text);
  const rows = findMentions(text, knowledge).map((mention) => {
    const { prefLabel, kind, via } = describe(mention, knowledge);
    return {
      line: String(lineAt(lines, mention.start).number),
      surface: mention.surface.replace(/\s+/g, ' '),
      prefLabel,
      notes: [kind, via === 'literal' ? '' : via, mention.negated ? 'negated' : ''].filter(Boolean).join(', '),
    };
  });
  const padEnd = await padderFor(rows.flatMap(({ surface, prefLabel }) => [surface, prefLabel]));
  return rows
    .map(({ line, surface, prefLabel, notes }) => {
      return `${line.padStart(4)}  ${padEnd(surface, 28)} ${padEnd(prefLabel, 28)} ${notes}\n`;
    })
    .join('');
};

/** `ats terms <text>`: the mentions in any text. */
export const addTerms = (program: Command): void => {
  program
    .command('terms')
    .description('list the terms that the lexicon recognises in a text')
    .argument('<text>', 'a file, or - for standard input')
    .option('--json', 'as JSON, with offsets in UTF-16 units')
    .option('--ndjson', 'read {"id","text"} a line, write {"id","mentions"} a line; negated mentions are left out')
    .addOption(lexiconOption())
    .addHelpText('after', '\nExample:\n  echo "Node, react and go" | ats terms -')
    .action(async (source: string, options: TermsOptions) => {
      // Many texts may come in one stream of records; a single text is bounded.
      const most = options.ndjson ? Number.POSITIVE_INFINITY : undefined;
      const text = source === '-' ? await readStdin(most) : readText(source, most);
      const knowledge = await openKnowledge(options.lexicon);
      if (options.ndjson) print(await toRecords(text, knowledge));
      else if (options.json) print(renderJson(findMentions(text, knowledge).map((one) => describe(one, knowledge))));
      else print(await toTable(text, knowledge));
    });
};
