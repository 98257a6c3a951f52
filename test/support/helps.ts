import type { Command } from 'commander';
import { program } from '../../src/cli/program.js';

const pathsOf = (command: Command, path: string[]): string[][] => [
  path,
  ...command.commands.flatMap((one) => pathsOf(one, [...path, one.name()])),
];
/** Every command, `ats` itself first: its name, and the words that lead to it. */
export const PATHS = pathsOf(
  program(() => {}),
  [],
).map((path) => ({ name: ['ats', ...path].join(' '), path }));

/** The help of a command as a terminal of some columns gets it. */
export const helpAt = (path: readonly string[], columns: number): string => {
  let text = '';
  const command = path.reduce<Command | undefined>(
    (at, name) => at?.commands.find((one) => one.name() === name),
    program(() => {}),
  );
  command
    ?.configureOutput({
      getOutHelpWidth: () => columns,
      writeOut: (part) => {
        text += part;
      },
    })
    .outputHelp();
  return text;
};
