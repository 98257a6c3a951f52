import type { Command } from 'commander';
import { conceptOf } from '../lexicon/lexicon.js';
import type { Knowledge } from '../lexicon/open.js';
import type { Mention } from '../model.js';
import { renderJson } from '../report/json.js';
import { padderFor } from '../report/narrow.js';
import { findDemands } from '../text/demands.js';
import { lineAt, linesOf } from '../text/lines.js';
import { findMentions } from '../text/match.js';
import { findNearMisses } from '../text/nearmiss.js';
import { examples } from './help.js';
import { print, readStdin, readText, remark } from './io.js';
import { openVocabulary } from './knowledge.js';
import { lexiconOption } from './options.js';

/** Where there are more, the text is of another kind than the lexicon's. */
const MOST_HINTS = 5;

interface TermsOptions {
  json?: boolean;
  ndjson?: boolean;
  all?: boolean;
  lexicon?: string[];
}

const describe = ({ conceptId, start, end, surface, via, negated, asked }: Mention, { lexicon }: Knowledge) => {
  const concept = conceptOf(lexicon, conceptId);
  const { prefLabel = '', kind = 'concept' } = concept ?? {};
  return {
    conceptId,
    prefLabel,
    kind,
    start,
    end,
    surface,
    via,
    ...(negated ? { negated } : {}),
    ...(asked ? {} : { asked }),
  };
};

const toRecords = async (input: string, knowledge: Knowledge, all: boolean): Promise<string> => {
  const { parseRecord } = await import('./record.js');
  return input
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const { id, text } = parseRecord(line, i + 1);
      const mentions = all ? findMentions(text, knowledge) : findDemands(text, knowledge);
      return [`${JSON.stringify({ id, mentions: mentions.map((one) => describe(one, knowledge)) })}\n`];
    })
    .join('');
};

const toTable = async (text: string, mentions: readonly Mention[], knowledge: Knowledge): Promise<string> => {
  const lines = linesOf(text);
  const rows = mentions.map((mention) => {
    const { prefLabel, kind, via, negated, asked } = describe(mention, knowledge);
    return {
      line: String(lineAt(lines, mention.start).number),
      surface: mention.surface.replace(/\s+/g, ' '),
      prefLabel,
      notes: [kind, via === 'literal' ? '' : via, negated ? 'negated' : '', asked === false ? 'in passing' : '']
        .filter(Boolean)
        .join(', '),
    };
  });
  const padEnd = await padderFor(rows.flatMap(({ surface, prefLabel }) => [surface, prefLabel]));
  return rows
    .map(({ line, surface, prefLabel, notes }) => {
      return `${line.padStart(4)}  ${padEnd(surface, 28)} ${padEnd(prefLabel, 28)} ${notes}\n`;
    })
    .join('');
};

/** What looks like a misspelt name is hinted at, beside the result, and never in it. */
const hint = async (text: string, mentions: readonly Mention[], { lexicon }: Knowledge): Promise<void> => {
  // A page's source is full of words that nobody wrote to be read.
  if (/^\s*</.test(text)) return;
  const misses = await findNearMisses(text, mentions, lexicon);
  if (misses.length === 0) return;
  const lines = linesOf(text);
  for (const { start, surface, label } of misses.slice(0, MOST_HINTS))
    remark(`ats: hint: line ${lineAt(lines, start).number}: “${surface}” looks like ${label}; it is not counted`);
};

/** `ats terms <text>`: the mentions in any text. */
export const addTerms = (program: Command): void => {
  program
    .command('terms')
    .description('list the terms that the lexicon recognises in a text')
    .argument('<text>', 'a file, or - for standard input')
    .option('--json', 'as JSON, with offsets in UTF-16 units')
    .option('--ndjson', 'read {"id","text"} a line, write {"id","mentions"} a line: what the text asks for')
    .option('--all', 'with --ndjson: also soft skills, negated terms and what is mentioned in passing')
    .addOption(lexiconOption())
    .addHelpText('after', examples(['echo "Node, react and go" | ats terms -', 'ats terms job.md --json']))
    .action(async (source: string, options: TermsOptions) => {
      // Many texts may come in one stream of records; a single text is bounded.
      const most = options.ndjson ? Number.POSITIVE_INFINITY : undefined;
      const text = source === '-' ? await readStdin(most) : readText(source, most);
      const knowledge = await openVocabulary(options.lexicon);
      if (options.ndjson) {
        print(await toRecords(text, knowledge, options.all ?? false));
        return;
      }
      const mentions = findMentions(text, knowledge);
      if (options.json) print(renderJson(mentions.map((one) => describe(one, knowledge))));
      else print(await toTable(text, mentions, knowledge));
      await hint(text, mentions, knowledge);
    });
};
