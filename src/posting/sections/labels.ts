import { type HeadingTables, labelKind } from './headings.js';
import type { InlineHeading } from './inline.js';

const LABEL = /[.!?;)]\s{1,3}(\p{Lu}[^:.!?;|()[\]]{1,40}):\s/gu;
const BRACKET = /[[(](\p{L}[^:.!?;|()[\]]{1,40}):\s{1,3}([^[\]()]{1,400})[\])]/gu;

/** A label inside a line of ordinary length, and how far it speaks: to the line's end, or to its closing bracket. */
export interface InnerLabel extends InlineHeading {
  until: number;
}

/** "Fennel is hiring. Requirements: Go", "Web developer [Stack: Go, SQL]". Offsets into the line. */
export const innerLabels = (line: string, tables: HeadingTables): InnerLabel[] => {
  const bracketed = [...line.matchAll(BRACKET)].flatMap((found): InnerLabel[] => {
    const [all, text = '', content = ''] = found;
    const named = labelKind(text, tables);
    if (!named || named === 'meta') return [];
    // Beside one role of several even "Skills" tells what it works with, as the stacks beside the others do.
    const kind = named === 'required' ? 'stack' : named;
    const until = found.index + all.length - 1;
    return [{ start: found.index, end: until - content.length, text, kind, until }];
  });
  const labels = [...line.matchAll(LABEL)].flatMap((found): InnerLabel[] => {
    const text = found[1] ?? '';
    const kind = labelKind(text, tables);
    const start = found.index + found[0].indexOf(text);
    if (!kind || kind === 'meta') return [];
    return [{ start, end: found.index + found[0].length, text, kind, until: line.length }];
  });
  return [...bracketed, ...labels].sort((a, b) => a.start - b.start);
};
