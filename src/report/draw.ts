import type { ChalkInstance } from 'chalk';
import { columnsOf, cutTo, wrap } from './layout.js';

/** A part's heading with what it means, in one line. */
export const heading = (title: string, meaning: string, chalk: ChalkInstance, width: number): string =>
  chalk.bold(title) + chalk.dim(cutTo(meaning === '' ? '' : ` – ${meaning}`, Math.max(1, width - title.length)));

/** A text wrapped, each line indented. */
export const indented = (text: string, indent: number, width: number): string[] =>
  wrap(text, width - indent).map((line) => ' '.repeat(indent) + line);

/** Wraps a line whose first word stands out, the following ones indented under its text. */
export const hanging = (text: string, indent: number, width: number): string[] => {
  if (columnsOf(text) <= width) return [text];
  const head = text.slice(0, indent);
  const [first = '', ...rest] = wrap(text.slice(indent), width - indent);
  return [head + first, ...rest.map((line) => ' '.repeat(indent) + line)];
};

/** A head and what goes with it, in one line where they fit. */
export const besideOrBelow = (head: string, text: string, width: number): string[] =>
  columnsOf(head) + 2 + columnsOf(text) <= width ? [`${head}  ${text}`] : [head, `    ${text}`];
