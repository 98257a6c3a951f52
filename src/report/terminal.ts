import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';
import type { Check, Coverage, CoverageItem } from '../coverage/schema.js';
import { toUnits } from '../coverage/score.js';
import { hanging, heading, indented } from './draw.js';
import { factLines } from './fact-lines.js';
import { type Group, groupItems, rowsOf } from './groups.js';
import { columnsOf, cutAround, cutTo, padEnd, padStart, wrap } from './layout.js';
import { signedPoints, wholePoints } from './numbers.js';
import { decisive, namesOf, sentenceOf, viaOf } from './prose.js';
import { queryLines } from './search.js';
import { sumLines } from './sum.js';

/** How a terminal report is drawn: columns, colour (chalk's levels, 0 is none), and whether only the head is wanted. */
export interface TerminalOptions {
  width: number;
  color: ColorSupportLevel;
  quiet: boolean;
  /** Whether the sum is drawn line by line. */
  explain: boolean;
}

const NARROWEST = 40;
const WIDEST = 110;
const MOST_SUGGESTIONS = 8;

const SYMBOLS: Readonly<Record<Group['key'], string>> = {
  spare: '-',
  covered: '✓',
  worded: '≈',
  listed: '◦',
  implied: '→',
  related: '~',
  unsaid: '+',
  missing: '✗',
};

const ANSWERS: Readonly<Record<Check['answer'], string>> = { met: '✓', unmet: '✗', unknown: '?' };

type Paint = (text: string) => string;

const painter = (chalk: ChalkInstance): Readonly<Record<Group['key'], Paint>> => ({
  covered: chalk.green,
  worded: chalk.green,
  listed: chalk.yellow,
  implied: chalk.yellow,
  related: chalk.yellow,
  unsaid: chalk.cyan,
  missing: chalk.red,
  spare: chalk.dim,
});

/** Draws a coverage as a gap report for a terminal: text with line breaks, ending in one. */
export const renderTerminal = (coverage: Coverage, options: TerminalOptions): string => {
  const chalk = new Chalk({ level: options.color });
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
  const head = headLines(coverage, chalk, width);
  if (options.quiet) return `${head.join('\n')}\n`;
  const parts = [
    head,
    checkLines(coverage.checks, chalk, width),
    factLines(coverage, chalk, width),
    suggestionLines(coverage, chalk, width),
    queryLines(coverage, chalk, width),
    ...groupItems(coverage.items).map((group) =>
      group.key === 'spare' ? spareLines(group, chalk, width) : groupLines(group, chalk, width),
    ),
    unknownLines(coverage, chalk, width),
    options.explain ? explained(coverage, chalk, width) : [],
    noteLines(coverage, chalk, width),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};

const headLines = ({ posting, score, parts, items, cv }: Coverage, chalk: ChalkInstance, width: number): string[] => {
  const title = [posting.title, posting.hiringOrganization].filter(Boolean).join(' · ') || 'Untitled posting';
  const share = score === null ? 'Coverage: nothing to measure' : `Coverage ${wholePoints(score)} of 100`;
  const units = toUnits(items).length;
  const asked = `${units} ${units === 1 ? 'term' : 'terms'} asked for`;
  const measured = Object.entries(parts).map(([name, value]) => `${name} ${wholePoints(value)}`);
  return [
    chalk.bold(cutTo(title, width)),
    ...(columnsOf(`${share} · ${asked}`) <= width ? [`${chalk.bold(share)} · ${asked}`] : [chalk.bold(share), asked]),
    ...wrap(measured.join(' · '), width),
    chalk.dim(cutTo(`CV: ${cv.path}`, width)),
  ];
};

const explained = (coverage: Coverage, chalk: ChalkInstance, width: number): string[] => {
  const lines = sumLines(coverage, width);
  return lines.length === 0 ? [] : [heading('The sum', 'points = weight × credit, of 100', chalk, width), ...lines];
};

const checkLines = (checks: readonly Check[], chalk: ChalkInstance, width: number): string[] => {
  if (checks.length === 0) return [];
  return [
    heading('Knock-out checks', 'beside the score, never in it', chalk, width),
    ...checks.flatMap(({ kind, quote, line, answer, why }) => [
      ...hanging(` ${ANSWERS[answer]} ${padEnd(kind, 13)} ${answer}: ${why}`, 17, width),
      ...indented(`posting:${line} “${quote}”`, 3, width).map((text) => chalk.dim(text)),
    ]),
  ];
};

const suggestionLines = (coverage: Coverage, chalk: ChalkInstance, width: number): string[] => {
  const names = namesOf(coverage);
  const edits = coverage.suggestions.filter((one) => one.code !== 'lead-with-fact').slice(0, MOST_SUGGESTIONS);
  if (edits.length === 0) return [];
  return [
    heading('What to change', 'points by re-scoring', chalk, width),
    ...edits.flatMap((one) => {
      const where = one.where ? ` (${coverage.cv.path}:${one.where.line})` : '';
      return hanging(` ${padStart(signedPoints(one.gain), 5)}  ${sentenceOf(one, names)}${where}`, 8, width);
    }),
  ];
};

const ITEM_LABEL = 30;

const quoteLine = (source: string, line: number | null, quote: string, words: string, width: number): string => {
  const place = `   ${source}${line === null ? '' : `:${line}`} “`;
  return `${place}${cutAround(quote, words, width - place.length - 1)}”`;
};

const itemLines = (
  [item, ...others]: [CoverageItem, ...CoverageItem[]],
  key: Group['key'],
  chalk: ChalkInstance,
  width: number,
): string[] => {
  const paint = painter(chalk)[key];
  const asked = [item.importance, item.years === null ? '' : `${item.years}+ years`, viaOf(item)];
  const names = [item, ...others].map((one) => one.label).join(' or ');
  const notes = asked.filter(Boolean).join(' · ');
  const label = Math.min(ITEM_LABEL, width - 20);
  const head = ` ${paint(SYMBOLS[key])} ${padEnd(cutTo(names, width - 3), label)}`;
  const room = width - 4 - Math.max(label, columnsOf(names));
  const lines = room > columnsOf(notes) ? [`${head} ${notes}`] : [head.trimEnd(), `   ${cutTo(notes, width - 3)}`];
  const [asks] = item.posting;
  const shows = decisive(item);
  if (asks) lines.push(chalk.dim(quoteLine('posting', asks.line, asks.quote, asks.surface, width)));
  if (shows) {
    const source = shows.source === 'cv' ? 'cv' : 'ledger';
    lines.push(chalk.dim(quoteLine(source, shows.line, shows.quote, shows.surface, width)));
  }
  return lines;
};

/** Alternatives that are not needed are only named. */
const spareLines = (group: Group, chalk: ChalkInstance, width: number): string[] => [
  heading(`${group.title} (${group.items.length})`, group.meaning, chalk, width),
  ...indented(group.items.map((item) => item.label).join(', '), 1, width),
];

const groupLines = (group: Group, chalk: ChalkInstance, width: number): string[] => {
  const rows = rowsOf(group.items);
  return [
    heading(`${group.title} (${rows.length})`, group.meaning, chalk, width),
    ...rows.flatMap((row) => itemLines(row, group.key, chalk, width)),
  ];
};

const unknownLines = ({ unknownTerms }: Coverage, chalk: ChalkInstance, width: number): string[] => {
  if (unknownTerms.length === 0) return [];
  const names = unknownTerms.map(({ text, line }) => `${text} (posting:${line})`).join(', ');
  return [
    heading('Asked for, but unknown to the lexicon', 'not scored', chalk, width),
    ...indented(names, 1, width),
    ...indented(`Know one? ats lexicon add "${unknownTerms[0]?.text}"`, 1, width).map((text) => chalk.dim(text)),
  ];
};

const noteLines = ({ warnings }: Coverage, chalk: ChalkInstance, width: number): string[] =>
  warnings.flatMap(({ message }) => {
    const [first = '', ...rest] = hanging(` ! ${message}`, 3, width);
    return [first.replace('!', chalk.yellow('!')), ...rest];
  });
