import type { ChalkInstance } from 'chalk';
import { hanging } from './draw.js';

/** Draws warnings, each on lines of its own. */
export const noteLines = (messages: readonly string[], chalk: ChalkInstance, width: number): string[] =>
  messages.flatMap((message) => {
    const [first = '', ...rest] = hanging(` ! ${message}`, 3, width);
    return [first.replace('!', chalk.bold('!')), ...rest];
  });
