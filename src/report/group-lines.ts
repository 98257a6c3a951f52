import type { ChalkInstance } from 'chalk';
import { decisive } from '../coverage/decisive.js';
import type { CoverageItem } from '../coverage/schema.js';
import { heading, indented } from './draw.js';
import { type Group, namesOfRow, rowsOf, SYMBOLS } from './groups.js';
import { columnsOf, cutAround, cutTo, padEnd } from './layout.js';
import { viaOf } from './prose.js';

type Key = Group['key'];
type Row = [CoverageItem, ...CoverageItem[]];

/** Colours that are read on a dark ground as on a light one; what they say the symbols say too. */
const COLORS: Readonly<Record<Key, 'green' | 'magenta' | 'blue' | 'red' | 'dim'>> = {
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
const IN_LINES: ReadonlySet<Key> = new Set(['missing', 'unsaid', 'related']);
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
const headOf = (row: Row, key: Key, chalk: ChalkInstance, width: number): string[] => {
  const [item] = row;
  const notes = [item.importance, item.years === null ? '' : `${item.years}+ years`, viaOf(item)]
    .filter(Boolean)
    .join(' · ');
  const names = namesOfRow(row);
  const label = labelWidth(width);
  const head = ` ${chalk[COLORS[key]](SYMBOLS[key])} ${padEnd(cutTo(names, width - 3), label)}`;
  const room = width - 4 - Math.max(label, columnsOf(names));
  return room > columnsOf(notes) ? [`${head} ${notes}`] : [head.trimEnd(), `   ${cutTo(notes, width - 3)}`];
};

/** A term with the words that ask for it, in one line as far as they fit. */
const shortRow = (row: Row, key: Key, chalk: ChalkInstance, width: number): string[] => {
  const [item] = row;
  const [first = '', ...more] = headOf(row, key, chalk, width);
  const [asks] = item.posting;
  if (!asks || more.length > 0) return [first, ...more];
  const place = `  posting:${asks.line} “`;
  const room = width - columnsOf(first) - columnsOf(place) - 1;
  if (room < SHORTEST_QUOTE) return [first];
  return [`${first}${chalk.dim(`${place}${cutAround(asks.quote, asks.surface, room)}”`)}`];
};

const fullRow = (row: Row, key: Key, chalk: ChalkInstance, width: number): string[] => {
  const [item] = row;
  const [asks] = item.posting;
  const shows = decisive(item);
  const source = shows?.source === 'cv' ? 'cv' : 'ledger';
  return [
    ...headOf(row, key, chalk, width),
    ...(asks ? [chalk.dim(quoteLine('posting', asks.line, asks.quote, asks.surface, width))] : []),
    ...(shows ? [chalk.dim(quoteLine(source, shows.line, shows.quote, shows.surface, width))] : []),
  ];
};

/** A term by name, with the CV's line that its status rests on. */
const nameOf = (row: Row): string => {
  const line = decisive(row[0])?.line ?? null;
  return line === null ? namesOfRow(row) : `${namesOfRow(row)} (${line})`;
};

/** Draws a group of terms: with `all` each with its lines, else short, and the names alone of what needs no action. */
export const groupLines = (group: Group, chalk: ChalkInstance, width: number, all: boolean): string[] => {
  const { key, title, meaning, items } = group;
  const rows = key === 'spare' ? items.map((item): Row => [item]) : rowsOf(group);
  const lined = !all && !IN_LINES.has(key) && key !== 'spare';
  const head = heading(`${title} (${rows.length})`, lined ? `${meaning} (line)` : meaning, chalk, width);
  // Alternatives that are not needed are only named.
  if (key === 'spare') return [head, ...indented(items.map(({ label }) => label).join(', '), 1, width)];
  if (all) return [head, ...rows.flatMap((row) => fullRow(row, key, chalk, width))];
  if (!IN_LINES.has(key)) return [head, ...indented(rows.map(nameOf).join(', '), 1, width)];
  const rest = rows.slice(MOST_ROWS).map(namesOfRow);
  return [
    head,
    ...rows.slice(0, MOST_ROWS).flatMap((row) => shortRow(row, key, chalk, width)),
    ...(rest.length > 0 ? indented(`and ${rest.join(', ')}`, 3, width).map((text) => chalk.dim(text)) : []),
  ];
};
