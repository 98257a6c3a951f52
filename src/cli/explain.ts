import type { Command } from 'commander';
import type { Explanation } from '../matching/explain.js';
import { renderJson } from '../report/json.js';
import { examples } from './help.js';
import { print, printLines } from './io.js';
import { lexiconOption } from './options.js';
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

/** `ats explain <phrase>`: why a phrase does or does not match. */
export const addExplain = (program: Command): void => {
  program
    .command('explain')
    .description('say why a phrase does or does not match: tokens, concept, form, lexicon file, neighbours')
    .argument('<phrase...>', 'the phrase, as it stands in the text')
    .option('--json', 'as JSON')
    .addOption(lexiconOption())
    .addHelpText('after', examples(['ats explain "go to market"']))
    .action(async (words: string[], options: { json?: boolean; lexicon?: string[] }) => {
      const { explain } = await import('../matching/explain.js');
      const explanation = explain(words.join(' '), await openVocabulary(options.lexicon));
      if (options.json) print(renderJson(explanation));
      else printLines(toText(explanation));
    });
};
