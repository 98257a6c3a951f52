import type { ChalkInstance } from 'chalk';
import type { GroupKey } from '../coverage/schema.js';
import { heading, indented } from './draw.js';
import { type Group, type Row, SYMBOLS } from './groups.js';
import { columnsOf, cutAround, cutTo, padEnd } from './layout.js';
import { restsOf } from './lookup.js';

/** Colours that are read on a dark ground as on a light one; what they say the symbols say too. */
const COLORS: Readonly<Record<GroupKey, 'green' | 'magenta' | 'blue' | 'red' | 'dim'>> = {
  covered: 'green',
  worded: 'green',
  listed: 'magenta',
  implied: 'magenta',
  related: 'magenta',
  unsaid: 'blue',
  missing: 'red',
  spare: 'dim',
};

/** Groups that one acts on get a line a term; of the others the names are enough. */
const IN_LINES: ReadonlySet<GroupKey> = new Set(['missing', 'unsaid', 'related']);
/** More gaps than this are no news. */
const MOST_ROWS = 8;
const LABEL = 30;
/** Less of a quote than this says nothing. */
const SHORTEST_QUOTE = 24;

const labelWidth = (width: number): number => Math.min(LABEL, width - 20);

const quoteLine = (source: string, line: number | null, quote: string, words: string, width: number): string => {
  const place = `   ${source}${line === null ? '' : `:${line}`} “`;
  return `${place}${cutAround(quote, words, width - place.length - 1)}”`;
};

/** The row's head: symbol, names, and what is to be said of them, in one line where they fit. */
const headOf = ({ label: names, items: [item] }: Row, key: GroupKey, chalk: ChalkInstance, width: number): string[] => {
  const notes = item
    ? [item.importance, item.years === null ? '' : `${item.years}+ years`, item.how].filter(Boolean).join(' · ')
    : '';
  const label = labelWidth(width);
  const head = ` ${chalk[COLORS[key]](SYMBOLS[key])} ${padEnd(cutTo(names, width - 3), label)}`;
  const room = width - 4 - Math.max(label, columnsOf(names));
  return room > columnsOf(notes) ? [`${head} ${notes}`] : [head.trimEnd(), `   ${cutTo(notes, width - 3)}`];
};

/** A term with the words that ask for it, in one line as far as they fit. */
const shortRow = (row: Row, key: GroupKey, chalk: ChalkInstance, width: number): string[] => {
  const [first = '', ...more] = headOf(row, key, chalk, width);
  const asks = row.items[0]?.posting[0];
  if (!asks || more.length > 0) return [first, ...more];
  const place = `  posting:${asks.line} “`;
  const room = width - columnsOf(first) - columnsOf(place) - 1;
  if (room < SHORTEST_QUOTE) return [first];
  return [`${first}${chalk.dim(`${place}${cutAround(asks.quote, asks.surface, room)}”`)}`];
};

const fullRow = (row: Row, key: GroupKey, chalk: ChalkInstance, width: number): string[] => {
  const [item] = row.items;
  const asks = item?.posting[0];
  const shows = item && restsOf(item);
  const source = shows?.source === 'cv' ? 'cv' : 'ledger';
  return [
    ...headOf(row, key, chalk, width),
    ...(asks ? [chalk.dim(quoteLine('posting', asks.line, asks.quote, asks.surface, width))] : []),
    ...(shows ? [chalk.dim(quoteLine(source, shows.line, shows.quote, shows.surface, width))] : []),
  ];
};

/** A term by name, with the CV's line that its status rests on. */
const nameOf = ({ label, items: [item] }: Row): string => {
  const line = (item && restsOf(item))?.line ?? null;
  return line === null ? label : `${label} (${line})`;
};

/** Draws a group of terms: with `all` each with its lines, else short, and the names alone of what needs no action. */
export const groupLines = (group: Group, chalk: ChalkInstance, width: number, all: boolean): string[] => {
  const { key, title, meaning, count, rows } = group;
  const lined = !all && !IN_LINES.has(key) && key !== 'spare';
  const head = heading(`${title} (${count})`, lined ? `${meaning} (line)` : meaning, chalk, width);
  // Alternatives that are not needed are only named.
  if (key === 'spare') return [head, ...indented(rows.map(({ label }) => label).join(', '), 1, width)];
  if (all) return [head, ...rows.flatMap((row) => fullRow(row, key, chalk, width))];
  if (!IN_LINES.has(key)) return [head, ...indented(rows.map(nameOf).join(', '), 1, width)];
  const rest = rows.slice(MOST_ROWS).map(({ label }) => label);
  return [
    head,
    ...rows.slice(0, MOST_ROWS).flatMap((row) => shortRow(row, key, chalk, width)),
    ...(rest.length > 0 ? indented(`and ${rest.join(', ')}`, 3, width).map((text) => chalk.dim(text)) : []),
  ];
};
