import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { unsteered } from '../../text/legible.js';
import { harmless } from './harmless.js';

/** Nodes of a page, and what is written where one is expected: a string is text, and nothing but text. */
export type Inline = PhrasingContent | string;

/** Texts that follow each other as one: what they say together is escaped together. */
const joined = (parts: readonly Inline[]): Inline[] => {
  const all: Inline[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
};

const inline = (parts: readonly Inline[]): PhrasingContent[] =>
  joined(parts).flatMap((part): PhrasingContent[] => {
    if (typeof part !== 'string') return [part];
    const value = harmless(part);
    return value === '' ? [] : [{ type: 'text', value }];
  });

export const strong = (text: string): Inline => ({ type: 'strong', children: inline([text]) });
export const emphasis = (text: string): Inline => ({ type: 'emphasis', children: inline([text]) });
/** A name that is to be copied as it is. */
export const code = (text: string): Inline => ({ type: 'inlineCode', value: unsteered(text).replace(/\s+/g, ' ') });
export const lineBreak = (): Inline => ({ type: 'break' });
/** A link, where the address is one of the web; else its text alone. */
export const link = (text: string, url: string): Inline =>
  /^https?:\/\/\S+$/i.test(url) && unsteered(url) === url ? { type: 'link', url, children: inline([text]) } : text;

export const paragraph = (...parts: Inline[]): Paragraph => ({ type: 'paragraph', children: inline(parts) });

export const heading = (depth: 1 | 2 | 3, text: string): RootContent => ({
  type: 'heading',
  depth,
  children: inline([text]),
});

/** A block of text to be copied, in one line. */
export const codeBlock = (text: string): RootContent => ({ type: 'code', value: unsteered(text).replace(/\s+/g, ' ') });

/** A list, of a paragraph an item. */
export const list = (items: readonly (readonly Inline[])[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((parts): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(...parts)] })),
});

/** A column's heading, of numbers set right. */
export type Column = string | { right: string };

/** A table; a cell is what stands in it. */
export const table = (columns: readonly Column[], rows: readonly (readonly (Inline | Inline[])[])[]): Table => {
  const row = (cells: readonly (Inline | Inline[])[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline([cell].flat()) })),
  });
  return {
    type: 'table',
    align: columns.map((column) => (typeof column === 'string' ? null : 'right')),
    children: [row(columns.map((column) => (typeof column === 'string' ? column : column.right))), ...rows.map(row)],
  };
};

/** What common extensions of Markdown would read: strikethrough, formulas, highlights and comments. */
const EXTENDED: Unsafe[] = [
  { character: '~', inConstruct: 'phrasing' },
  { character: '$', inConstruct: 'phrasing' },
  { character: '=', before: '=', inConstruct: 'phrasing' },
  { character: '%', before: '%', inConstruct: 'phrasing' },
];

/**
 * What readers of plain text take for an address without more: a name with a dot ("example.com", and "ASP.NET" too), two
 * slashes, a sign of mail. An escape parts it before they look; no invisible sign would, which they take for a letter.
 */
const ADDRESSES: Unsafe[] = [
  {
    character: '.',
    before: '[\\w\\u0080-\\uffff-]',
    after: '(?:[A-Za-z]{2}|[\\u00aa-\\u1fff\\u2c00-\\uffff])',
    inConstruct: 'phrasing',
  },
  { character: '/', after: '/', inConstruct: 'phrasing' },
  { character: '@', inConstruct: 'phrasing' },
];

/** Every cell counts as wide as the shortest line under a heading, so that none is padded to the widest. */
const CELL = 3;

/** Writes a page as Markdown, everything in it escaped: text with line breaks, ending in one. */
export const toText = (children: RootContent[]): string =>
  toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      extensions: [gfmTableToMarkdown({ stringLength: () => CELL }), { unsafe: [...EXTENDED, ...ADDRESSES] }],
    },
  );
