import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { InputError } from '../errors.js';
import { GUARDS, type Guard, KINDS, type Kind } from '../model.js';
import type { NewEntry } from '../vocabulary/insert.js';
import { examples } from './help.js';
import { print, remark, warn } from './io.js';
import { lexiconOption } from './options.js';
import { writeWhole } from './output.js';
import type { Finish } from './status.js';
import { openVocabulary } from './vocabulary.js';

/** In the working directory. No command reads it unless it is given with --lexicon. */
const DEFAULT_FILE = 'ats-lexicon.yaml';

const MEND = '--guard word is for such a name (docs/lexicon.md, Guards)';

interface AddOptions {
  kind: Kind;
  guard?: Guard;
  id?: string;
  alias: string[];
  es: string[];
  broader: string[];
  implies: string[];
  related: string[];
  to: string;
  lexicon?: string[];
  dryRun?: boolean;
}

const several = (text: string, before: string[]): string[] => {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length === 0) throw new InvalidArgumentError('Give a name.');
  return [...before, ...items];
};

const list = (flags: string, description: string): Option =>
  new Option(flags, description).argParser(several).default([], 'none');

const filled = (options: AddOptions): Partial<NewEntry> => ({
  ...(options.alias.length > 0 ? { altLabels: options.alias } : {}),
  ...(options.es.length > 0 ? { es: options.es } : {}),
});

const toEntries = async (terms: readonly string[], options: AddOptions): Promise<NewEntry[]> => {
  const { idOf } = await import('../vocabulary/idof.js');
  const { kind, guard, broader, implies, related } = options;
  if (terms.length > 1 && (options.id !== undefined || options.alias.length > 0 || options.es.length > 0))
    throw new InputError('--id, --alias and --es are about one term; add one term at a time.');
  return terms.map((term) => {
    const id = options.id ?? idOf(term);
    if (id === '') throw new InputError(`“${term}” makes no id; give one with --id.`);
    const { altLabels, es } = filled(options);
    return {
      id,
      prefLabel: term.trim(),
      ...(altLabels ? { altLabels } : {}),
      ...(es ? { es } : {}),
      kind,
      ...(guard && guard !== 'none' ? { guard } : {}),
      ...(broader.length > 0 ? { broader } : {}),
      ...(implies.length > 0 ? { implies } : {}),
      ...(related.length > 0 ? { related } : {}),
    };
  });
};

const currentText = async (path: string): Promise<string> => {
  if (!existsSync(path)) return '';
  const { readLexiconText } = await import('../vocabulary/file.js');
  const text = readLexiconText(path);
  if (typeof text === 'string') return text;
  throw new InputError(`${path} ${text.what}; ${text.fix}.`, { cause: text.cause });
};

/** A name that is an ordinary word too counts wherever the word stands, unless a guard says otherwise. */
const warnOfWords = async (entries: readonly NewEntry[]): Promise<void> => {
  const [{ openDictionary }, { fold }] = await Promise.all([
    import('../vocabulary/dictionary.js'),
    import('../text/fold.js'),
  ]);
  const dictionary = openDictionary();
  for (const { prefLabel, altLabels = [], guard } of entries) {
    const labels = guard ? altLabels : [prefLabel, ...altLabels];
    for (const label of labels.filter((one) => dictionary.hasWord(fold(one))))
      warn(`“${label}” is an ordinary word too, and counts wherever it stands; ${MEND}`);
  }
};

const act = async (terms: string[], options: AddOptions, finish: Finish): Promise<void> => {
  const { to, lexicon: files = [] } = options;
  const entries = await toEntries(terms, options);
  const [{ planAddition }, current] = await Promise.all([import('../vocabulary/addition.js'), currentText(to)]);
  const { lexicon } = await openVocabulary(files.filter((file) => resolve(file) !== resolve(to)));
  const { text, added, problems } = planAddition(entries, current, to, lexicon);
  if (problems.length > 0) {
    for (const problem of problems) remark(`ats: ${problem}`);
    remark(`ats: nothing was written to ${to}`);
    finish(2);
    return;
  }
  await warnOfWords(entries);
  if (options.dryRun) {
    print(added);
    remark(`Nothing was written to ${to}: a dry run`);
    return;
  }
  await writeWhole(to, text);
  print(added);
  remark(`Wrote ${to}; to use it: ats score <posting> --lexicon ${to}`);
};

/** `ats lexicon add <term…>`: new entries in a private lexicon file. */
export const addLexiconAdd = (lexicon: Command, finish: Finish): void => {
  lexicon
    .command('add')
    .description('add terms to a private lexicon file, checked before anything is written')
    .argument('<term...>', 'the terms, as the trade writes them; quote one of several words')
    .addOption(new Option('--kind <kind>', 'what they are').choices(KINDS).default('tool'))
    .addOption(list('--alias <names>', 'other names for exactly the same thing, with commas or repeated'))
    .addOption(list('--es <names>', 'Spanish names of the same thing'))
    .addOption(list('--broader <ids>', 'concepts that it is a kind of'))
    .addOption(list('--implies <ids>', 'concepts that who shows it has shown too'))
    .addOption(list('--related <ids>', 'near neighbours'))
    .addOption(new Option('--guard <guard>', 'how careful to be where it is an ordinary word too').choices(GUARDS))
    .option('--id <id>', 'its id (default: made from the term)')
    .option('--to <file>', 'the file; made when it is missing', DEFAULT_FILE)
    .addOption(lexiconOption())
    .option('--dry-run', 'check, and print the entries, but write nothing')
    .addHelpText(
      'after',
      examples(
        ['ats lexicon add "Apache Foo" --kind framework \\', '    --alias "Foo,AFoo" --implies java'],
        'Only commands that are given the file read it:\n  --lexicon ats-lexicon.yaml',
      ),
    )
    .action((terms: string[], options: AddOptions) => act(terms, options, finish));
};
