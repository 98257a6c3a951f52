import type { Command } from 'commander';
import { InputError } from '../errors.js';
import { columnsHere } from './columns.js';

const NARROWEST = 40;
/** Longer lines are hard to follow. */
const WIDEST = 100;

const widthOf = (): number => Math.min(WIDEST, Math.max(NARROWEST, columnsHere()));

/** A command as a list of commands names it: with its arguments, or the commands that it has itself. */
const termOf = (command: Command): string => {
  const subcommands = command.commands.map((one) => one.name()).join('|');
  const args = command.registeredArguments.map((one) => {
    const name = `${one.name()}${one.variadic ? '...' : ''}`;
    return one.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...(subcommands === '' ? args : [subcommands])].join(' ');
};

/** How every help is laid out: as wide as the terminal (or COLUMNS), with the options that every command has. */
export const layHelpOut = (ats: Command): void => {
  ats
    .configureHelp({
      minWidthToWrap: 20,
      subcommandTerm: termOf,
      showGlobalOptions: true,
      visibleGlobalOptions: ({ parent }) => (parent ? ats.options.filter((one) => one.name() !== 'version') : []),
    })
    .configureOutput({ getOutHelpWidth: widthOf, writeErr: () => undefined })
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false);
};

/** Lines that can be typed as they stand, for the end of a command's help, and what else is to be said there. */
export const examples = (lines: readonly string[], more = ''): string =>
  `\n${lines.length > 1 ? 'Examples' : 'Example'}:\n${lines.map((line) => `  ${line}`).join('\n')}${more && `\n\n${more}`}`;

/** `ats help <command>`: what `ats <command> --help` prints. Throws InputError for a command that there is none of. */
export const addHelp = (ats: Command): void => {
  ats
    .command('help')
    .description('show the help of a command')
    .argument('[command...]', 'the command; none for the whole')
    .addHelpText('after', examples(['ats help score', 'ats help lexicon add']))
    .action((path: string[]) => {
      const found = path.reduce((at, name) => {
        const next = at.commands.find((one) => one.name() === name);
        if (next) return next;
        throw new InputError(`there is no command “${path.join(' ')}”; see ats --help`);
      }, ats);
      found.outputHelp();
    });
};
