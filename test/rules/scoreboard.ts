import { parseArgs } from 'node:util';
import { RULEBOOK } from '#dist/posting/rulebook.js';
import { loadVocabulary, type Vocabulary } from '#dist/vocabulary/open.js';
import { judgeAll } from '../freeze/judge.js';
import { differences, documentOf } from '../freeze/lines.js';
import { OWN, sourcesOf } from '../freeze/sources.js';
import { agreementLines } from './agreement.js';
import { type Judged, read, readJudged, unjudged } from './judged.js';
import { scoresOf, tableOf } from './scores.js';

/**
 * How the rules do: `npm run rules` counts over the postings that are judged by hand how often each decides, and how often
 * rightly; with paths (folders, .ndjson) only how often. `--without RULE` (more than once, if wanted) leaves rules out and
 * prints what changes in the judgement of the project's own postings, or of those paths, and how agreement does.
 */
const { values, positionals } = parseArgs({
  options: { without: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});

const print = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

const agreementOf = (judged: readonly Judged[], vocabulary: Vocabulary, ...without: string[]): string[] =>
  agreementLines(
    judged.map((one) => ({ judged: one, understood: read(one, vocabulary, ...without) })),
    vocabulary.lexicon,
  );

const printWithout = async (without: readonly string[], vocabulary: Vocabulary): Promise<void> => {
  const sources = (positionals.length > 0 ? positionals : OWN).flatMap(sourcesOf);
  const [before, after] = [documentOf(await judgeAll(sources)), documentOf(await judgeAll(sources, new Set(without)))];
  const found = differences(before, after);
  const judged = readJudged();
  const now = agreementOf(judged, vocabulary, ...without);
  print(found.length === 0 ? ['nothing changes'] : found);
  print([`without ${without.join(', ')}:`]);
  print(agreementOf(judged, vocabulary).map((was, i) => (was === now[i] ? `  ${was}` : `  ${was} -> ${now[i]}`)));
};

const vocabulary = await loadVocabulary();
const unknown = values.without.filter((id) => !RULEBOOK.some((rule) => rule.id === id));
if (unknown.length > 0) {
  process.stderr.write(`no such rule: ${unknown.join(', ')}; npm run rules lists them\n`);
  process.exitCode = 2;
} else if (values.without.length > 0) await printWithout(values.without, vocabulary);
else {
  const judged = positionals.length > 0 ? unjudged(positionals.flatMap(sourcesOf)) : readJudged();
  print(tableOf(scoresOf(judged, vocabulary)));
  const refused = judged.filter((one) => read(one, vocabulary) === null).map(({ name }) => name);
  if (refused.length > 0) print(['', `refused as no posting: ${refused.join(', ')}`]);
  if (positionals.length === 0) print(['', ...agreementOf(judged, vocabulary)]);
}
