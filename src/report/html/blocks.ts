import type { Span } from '../../model.js';
import { type Line, linesOf } from '../../text/lines.js';
import { inlineOf } from './inline.js';
import type { Shown } from './pieces.js';

/** A line of a text as it is shown. */
export interface Row extends Shown {
  /** Counts from 1, as in the file. */
  number: number;
}

/** Lines that belong together: a heading, an item of a list, a paragraph, or a rule between parts. */
export interface Block {
  kind: 'heading' | 'item' | 'paragraph' | 'rule';
  /** Of a heading 1 to 6, of an item how deep it is nested, from 1; else 0. */
  level: number;
  /** The number of an item of a numbered list. */
  ordinal: number | null;
  rows: [Row, ...Row[]];
}

/** What is read of a text: from which offset on, and what nobody is to see. */
export interface Reading {
  from: number;
  hidden: readonly Span[];
}

// A byte-order mark at the head of a file is no part of its first line.
const HEADING = /^\uFEFF? {0,3}(#{1,6})[ \t]+(?=\S)/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const ITEM = /^\uFEFF?([ \t]*)(?:[-*+•·▪●◦–]|(\d{1,4})[.)])[ \t]+(?=\S)/;
const TAB = '    ';

/** The first sign of a line tells its block; of an item that is nested the levels above tell how deep. */
const startOf = (text: string, indents: number[]): Pick<Block, 'kind' | 'level' | 'ordinal'> & { lead: number } => {
  const heading = HEADING.exec(text);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, ordinal: null, lead: heading[0].length };
  if (RULE.test(text)) return { kind: 'rule', level: 0, ordinal: null, lead: text.length };
  const item = ITEM.exec(text);
  if (!item) return { kind: 'paragraph', level: 0, ordinal: null, lead: text.length - text.trimStart().length };
  const indent = (item[1] ?? '').replaceAll('\t', TAB).length;
  while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
  indents.push(indent);
  const ordinal = item[2] === undefined ? null : Number(item[2]);
  return { kind: 'item', level: indents.length, ordinal, lead: item[0].length };
};

const within = ({ start, end }: Span, spans: readonly Span[]): Span[] =>
  spans.filter((span) => span.start < end && span.end > start);

/** Whether nothing of a line is left to see. */
const isBlank = ({ start, text }: Line, hidden: readonly Span[]): boolean => {
  let left = text;
  for (const span of hidden) {
    const [from, to] = [Math.max(0, span.start - start), Math.min(text.length, span.end - start)];
    left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
  }
  return left.trim() === '';
};

const rowOf = ({ number, start, end, text }: Line, lead: number, hidden: readonly Span[]): Row => {
  const from = start + lead;
  const inline = inlineOf(text.slice(lead), from);
  return { number, start: from, end, hidden: [...hidden, ...inline.hidden], styled: inline.styled };
};

/**
 * A text as blocks of lines, read as the Markdown that postings and CVs are written in; any text is some. A whole parser
 * takes longer to read it than the rest of the report, and knows no lines.
 */
export const blocksOf = (text: string, { from, hidden }: Reading): Block[] => {
  const blocks: Block[] = [];
  const indents: number[] = [];
  // A paragraph or an item goes on until a blank line or another sign.
  let open: Block | null = null;
  for (const line of linesOf(text)) {
    if (line.end < from || (line.end === from && line.start < from)) continue;
    const over = within(line, hidden);
    if (isBlank(line, over)) {
      // A line of comments alone is no gap between lines.
      if (over.length === 0) open = null;
      continue;
    }
    const { lead, ...start } = startOf(line.text, indents);
    const row = rowOf(line, lead, over);
    if (open && start.kind === 'paragraph') {
      open.rows.push(row);
      continue;
    }
    // What is no item ends the list, unless it is set in as part of it.
    if (start.kind !== 'item' && lead === 0) indents.length = 0;
    const block: Block = { ...start, rows: [row] };
    blocks.push(block);
    open = block.kind === 'paragraph' || block.kind === 'item' ? block : null;
  }
  return blocks;
};

const COMMENT = /<!--[\s\S]*?-->/g;

/** The comments of a Markdown text, which nobody sees who reads it rendered. */
export const commentsIn = (text: string): Span[] =>
  [...text.matchAll(COMMENT)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
