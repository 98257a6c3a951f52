import type { Command } from 'commander';
import { InputError } from '../errors.js';
import type { Explanation } from '../matching/explain.js';
import { renderJson } from '../report/json.js';
import { examples } from './help.js';
import { print, printLines } from './io.js';
import { lexiconOption, noColorOption } from './options.js';
import { openVocabulary } from './vocabulary.js';

const told = ({ what, points }: { what: string; points: number }): string =>
  `${what} ${points > 0 ? '+' : ''}${points}`;

const toText = ({ tokens, mentions, roles, refused, blocked, near }: Explanation): string => {
  const lines = [`tokens: ${tokens.map((token) => `[${token}]`).join(' ')}`];
  for (const one of mentions) {
    lines.push(
      `“${one.surface}” is ${one.prefLabel} (${one.conceptId}, ${one.kind}), by the form “${one.form}”${one.negated ? ', negated here' : ''}`,
    );
    lines.push(`  ${one.why}`);
    if (one.points !== null)
      lines.push(`  ${one.asked ? 'asked for' : 'mentioned in passing'}: ${one.points.map(told).join(', ')}`);
    lines.push(`  ${one.file}:${one.line}`);
    for (const [name, ids] of [
      ['implies', one.implies],
      ['broader', one.broader],
      ['related', one.related],
    ] as const) {
      if (ids.length > 0) lines.push(`  ${name}: ${ids.join(', ')}`);
    }
  }
  for (const one of roles)
    lines.push(`“${one.surface}” is a job title, ${one.prefLabel}, and no term (${one.file}:${one.line})`);
  for (const one of refused)
    lines.push(`“${one.surface}” is not taken for ${one.prefLabel}: ${one.why} (${one.file}:${one.line})`);
  for (const one of blocked)
    lines.push(`“${one.surface}” does not mean ${one.id}: a not phrase (${one.file}:${one.line})`);
  if (mentions.length === 0) lines.push('no concept of the lexicon');
  if (near.length > 0)
    lines.push(`near by spelling or stem: ${near.map((one) => `${one.label} (${one.id})`).join(', ')}`);
  return `${lines.join('\n')}\n`;
};

interface ExplainOptions {
  json?: boolean;
  lexicon?: string[];
  posting?: string;
  color: boolean;
}

const explainPhrase = async (phrase: string, options: ExplainOptions): Promise<void> => {
  const { explain } = await import('../matching/explain.js');
  const explanation = explain(phrase, await openVocabulary(options.lexicon));
  if (options.json) print(renderJson(explanation));
  else printLines(toText(explanation));
};

/** `ats explain`: why a phrase does or does not match, or why a posting's line asks for what it does. */
export const addExplain = (program: Command): void => {
  program
    .command('explain')
    .description("say why a phrase does or does not match, or by which rules a posting's line asks for what it does")
    .argument('[phrase...]', 'the phrase, as it stands in the text; with --posting a term or words of the posting')
    .option('--posting <file>', 'a posting, or one line of it (job.md:29), to be explained rule by rule')
    .option('--json', 'as JSON')
    .addOption(lexiconOption())
    .addOption(noColorOption())
    .addHelpText(
      'after',
      examples(['ats explain "go to market"', 'ats explain --posting job.md:5', 'ats explain Kafka --posting job.md']),
    )
    .action(async (words: string[], options: ExplainOptions) => {
      const phrase = words.join(' ').trim();
      if (options.posting !== undefined) {
        const { explainPosting } = await import('./explain-posting.js');
        await explainPosting(options.posting, phrase, options);
      } else if (words.length > 0) await explainPhrase(words.join(' '), options);
      else throw new InputError("give a phrase, or a posting's line with --posting FILE:LINE; see ats explain --help.");
    });
};
