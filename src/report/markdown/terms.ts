import type { RootContent } from 'mdast';
import type { Coverage, GroupKey } from '../../coverage/schema.js';
import { type Group, groupsOf, type Row } from '../groups.js';
import { restsOf } from '../lookup.js';
import { labelOf } from '../sum.js';
import { code, emphasis, heading, type Inline, paragraph, table } from './nodes.js';

/** Groups that one acts on get a row a term; of the others the names are enough. */
const IN_ROWS: ReadonlySet<GroupKey> = new Set(['missing', 'unsaid', 'related']);
/** More gaps than this are no news. */
const MOST_ROWS = 8;

const askedOf = ({ items: [item] }: Row): string =>
  item ? [item.importance, item.years === null ? '' : `${item.years}+ years`].filter(Boolean).join(' · ') : '';

const quoted = (line: number | null, quote: string): string =>
  line === null ? `“${quote}”` : `line ${line} “${quote}”`;

const postingOf = ({ items: [item] }: Row): string => {
  const asks = item?.posting[0];
  return asks ? quoted(asks.line, asks.quote) : '';
};

const shownOf = ({ items: [item] }: Row): string => {
  const shows = item && restsOf(item);
  return shows ? quoted(shows.line, shows.quote) : '';
};

/** A term by name, with the CV's line that its status rests on. */
const nameOf = ({ label, items: [item] }: Row): string => {
  const line = (item && restsOf(item))?.line ?? null;
  return line === null ? label : `${label} (${line})`;
};

/** A table of terms; a column that would be empty is left out. */
const termTable = (rows: readonly Row[], all: boolean): RootContent => {
  const columns: [title: string, cell: (row: Row) => string][] = [
    ['Term', ({ label }) => label],
    ['Asked', askedOf],
    ['Shown', ({ items: [item] }) => item?.how ?? ''],
    ['Posting', postingOf],
    ...(all ? [['CV or ledger', shownOf] satisfies [string, (row: Row) => string]] : []),
  ];
  const kept = columns.filter(([, cell]) => rows.some((row) => cell(row) !== ''));
  return table(
    kept.map(([title]) => title),
    rows.map((row) => kept.map(([, cell]): Inline => cell(row))),
  );
};

const groupPart = (group: Group, all: boolean): RootContent[] => {
  const { key, title, meaning, count, rows } = group;
  const inRows = key !== 'spare' && (all || IN_ROWS.has(key));
  const shown = all ? rows : rows.slice(0, MOST_ROWS);
  const rest = rows.slice(shown.length).map(({ label }) => label);
  const names = key === 'spare' ? rows.map(({ label }) => label) : rows.map(nameOf);
  const head = `${meaning}${inRows || key === 'spare' ? '' : ' (line)'}`;
  return [
    heading(3, `${title} (${count})`),
    paragraph(emphasis(`${head.charAt(0).toUpperCase()}${head.slice(1)}.`)),
    ...(inRows ? [termTable(shown, all)] : [paragraph(`${names.join(', ')}.`)]),
    ...(inRows && rest.length > 0 ? [paragraph(`And ${rest.join(', ')}.`)] : []),
  ];
};

/** Every term by status, gaps first. */
export const termsPart = (coverage: Coverage, all: boolean): RootContent[] => {
  const groups = groupsOf(coverage);
  return groups.length === 0 ? [] : [heading(2, 'Terms'), ...groups.flatMap((group) => groupPart(group, all))];
};

/** What is asked for, and unknown. */
export const unknownPart = ({ unknownTerms }: Coverage): RootContent[] =>
  unknownTerms.length === 0
    ? []
    : [
        heading(2, 'Asked for, but unknown to the lexicon'),
        paragraph(emphasis('Not scored.')),
        paragraph(`${unknownTerms.map(({ text, line }) => `${text} (${line})`).join(', ')}.`),
        paragraph('Know one? ', code(`ats lexicon add "${unknownTerms[0]?.text}"`)),
      ];

const two = (value: number): string => value.toFixed(2);

/** The sum behind the score, line by line. */
export const sumPart = (coverage: Coverage): RootContent[] => {
  const { sum: rows, score } = coverage;
  if (rows.length === 0) return [];
  return [
    heading(2, 'The sum'),
    paragraph(emphasis('Points = weight × credit, of 100.')),
    table(
      [{ right: 'Points' }, { right: 'Of' }, 'Term', { right: 'Weight × credit' }, 'Weight', 'Credit'],
      [
        ...rows.map((row) => [
          two(row.points),
          two(row.most),
          labelOf(row, coverage),
          `${two(row.weight)} × ${two(row.credit)}`,
          row.why.weight,
          row.why.credit,
        ]),
        [two(score ?? 0), '100', 'the score', '', '', ''],
      ],
    ),
  ];
};
