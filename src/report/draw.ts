import type { ChalkInstance } from 'chalk';
import { columnsOf, cutTo, wrap } from './layout.js';

/** Below this nothing can be laid out; above it lines are too long to read. */
const NARROWEST = 40;
const WIDEST = 120;

/** The columns that a report takes in a terminal of so many. */
export const widthIn = (columns: number): number => Math.min(WIDEST, Math.max(NARROWEST, columns));

/** The parts of a report as one text, an empty line between them; those without lines are left out. */
export const joinParts = (parts: readonly (readonly string[])[]): string =>
  `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

/** A part's heading with what it means, in one line. */
export const heading = (title: string, meaning: string, chalk: ChalkInstance, width: number): string =>
  chalk.bold(title) + chalk.dim(cutTo(meaning === '' ? '' : ` – ${meaning}`, Math.max(1, width - columnsOf(title))));

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
