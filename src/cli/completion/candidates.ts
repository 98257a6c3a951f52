import type { Command, Option } from 'commander';

/** What may stand where the cursor is: words with what they mean, and whether a file may. */
export interface Candidates {
  words: { word: string; meaning: string }[];
  files: boolean;
}

/** What commands and options call an argument that is, or may be, a file. */
const FILES: ReadonlySet<string> = new Set(['file', 'posting', 'text', 'before', 'after']);

/** Where a command line leads: to a command, past some of its arguments, perhaps to an option that wants its value. */
interface Place {
  command: Command;
  passed: number;
  wanting: Option | null;
  optionsEnded: boolean;
}

const subcommandsOf = (command: Command): readonly Command[] => command.createHelp().visibleCommands(command);

const optionsOf = (command: Command): Option[] => {
  const help = command.createHelp();
  return [...help.visibleOptions(command), ...(command.parent ? optionsOf(command.parent).filter(isGlobal) : [])];
};

const isGlobal = ({ long }: Option): boolean => long !== '--help' && long !== '--version';

const optionNamed = (command: Command, name: string): Option | undefined =>
  optionsOf(command).find(({ long, short }) => name === long || name === short);

const step = (place: Place, word: string): Place => {
  const { command, passed, wanting, optionsEnded } = place;
  // Bash takes `--option=value` apart at the sign.
  if (wanting) return word === '=' ? place : { ...place, wanting: null };
  if (!optionsEnded && word === '--') return { ...place, optionsEnded: true };
  if (!optionsEnded && word.startsWith('-')) {
    const option = optionNamed(command, word);
    return { ...place, wanting: option && (option.required || option.optional) ? option : null };
  }
  const next = passed === 0 ? subcommandsOf(command).find((one) => one.name() === word) : undefined;
  return next ? { ...place, command: next } : { ...place, passed: passed + 1 };
};

const follow = (ats: Command, words: readonly string[]): Place =>
  words.reduce(step, { command: ats, passed: 0, wanting: null, optionsEnded: false });

const valuesOf = (choices: readonly string[] | undefined, name: string): Candidates => ({
  words: (choices ?? []).map((word) => ({ word, meaning: '' })),
  files: choices === undefined && FILES.has(name),
});

const valuesOfOption = ({ argChoices, flags }: Option, prefix = ''): Candidates => {
  const { words, files } = valuesOf(argChoices, /[<[](\w+)/.exec(flags)?.[1] ?? '');
  return { words: words.map(({ word, meaning }) => ({ word: prefix + word, meaning })), files };
};

const namesOf = (commands: readonly Command[]): Candidates => ({
  words: commands.map((one) => ({ word: one.name(), meaning: one.description() })),
  files: false,
});

const allAt = ({ command, passed, wanting, optionsEnded }: Place, word: string): Candidates => {
  if (wanting) return valuesOfOption(wanting);
  const [, name = ''] = /^(--[\w-]+)=/.exec(word) ?? [];
  const assigned = optionNamed(command, name);
  if (!optionsEnded && assigned) return valuesOfOption(assigned, `${name}=`);
  if (!optionsEnded && word.startsWith('-')) {
    const named = optionsOf(command).flatMap(({ long, description }) =>
      long ? [{ word: long, meaning: description }] : [],
    );
    return { words: named, files: false };
  }
  const subcommands = subcommandsOf(command);
  if (subcommands.length > 0) return namesOf(passed === 0 ? subcommands : []);
  const { registeredArguments: args } = command;
  const last = args.at(-1);
  const argument = args[passed] ?? (last?.variadic ? last : undefined);
  return valuesOf(argument?.argChoices, argument?.name() ?? '');
};

/**
 * What may stand in place of the last of some words, which follow `ats` on a command line and reach up to the cursor. Quotes
 * with nothing between them are nothing yet.
 */
export const candidatesFor = (ats: Command, words: readonly string[]): Candidates => {
  const given = words.at(-1) ?? '';
  const word = /^(?:''|"")$/.test(given) ? '' : given;
  const before = words.slice(0, -1);
  const found =
    before[0] === 'help'
      ? namesOf(subcommandsOf(follow(ats, before.slice(1)).command))
      : allAt(follow(ats, before), word);
  // Bash gives the sign by itself, too, where no value has begun.
  const begun = word === '=' ? '' : word;
  return { ...found, words: found.words.filter((one) => one.word.startsWith(begun)) };
};

/** Candidates as the shells' scripts read them: a word and its meaning a line, with a tab between; `:files` for files. */
export const candidateLines = ({ words, files }: Candidates): string[] => [
  ...words.map(({ word, meaning }) => (meaning === '' ? word : `${word}\t${meaning}`)),
  ...(files ? [':files'] : []),
];
