import type { Command } from 'commander';
import { InputError } from '../errors.js';

const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isEmpty) : typeof value === 'string' && value.trim() === '';

/**
 * Refuses a command line in which an argument or the value of an option is nothing, as of a shell's variable that is not set:
 * no command can do anything with it. Throws InputError that names it.
 */
export const refuseEmpty = (command: Command): void => {
  const argument = command.registeredArguments.find((_, i) => isEmpty(command.processedArgs[i]));
  const option = command.options.find((one) => isEmpty(command.getOptionValue(one.attributeName())));
  const name = argument ? `<${argument.name()}>` : option?.long;
  if (name !== undefined)
    throw new InputError(`${name} is empty; give it a value, and see that the variable it may come from is set.`);
};
