import type { ChalkInstance } from 'chalk';
import type { Coverage } from '../coverage/schema.js';
import { hanging } from './draw.js';

/** Draws the warnings of a coverage. */
export const noteLines = ({ warnings }: Coverage, chalk: ChalkInstance, width: number): string[] =>
  warnings.flatMap(({ message }) => {
    const [first = '', ...rest] = hanging(` ! ${message}`, 3, width);
    return [first.replace('!', chalk.bold('!')), ...rest];
  });
