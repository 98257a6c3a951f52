import { foldSpace } from './parse.js';

/** One line of the Markdown to be: what it is, how deep in lists, and whether a blank line comes before it. */
export interface Line {
  kind: 'text' | 'heading' | 'item' | 'continuation';
  text: string;
  depth: number;
  bold: boolean;
  gap: boolean;
}

/** Bullets typed as characters. A letter such as "o" is none: it is a word in some languages. */
const BULLET = /^(?:[•·●▪◦‣∙○■□▸➢➤►✓✔✅❖]\s*|[*–—-]\s+|[–—-](?=[\p{Lu}.]))(?=\S)/u;
const INLINE_BULLET = /\s*[•●▪]\s*/;
const MIN_INLINE_ITEM = 25;
const MAX_BOLD_HEADING = 120;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Takes the folded parts of a block and gives its lines: typed bullets become items, flattened lists are split. */
export function toLines(raw: string, line: Omit<Line, 'text'>): Line[] {
  const text = foldSpace(raw);
  if (!HAS_WORD.test(text)) return [];
  if (line.kind !== 'text') return [{ ...line, text: text.replace(BULLET, '') }];
  const parts = text.split(INLINE_BULLET).filter(Boolean);
  const average = text.length / Math.max(1, parts.length);
  if (parts.length >= 3 && average >= MIN_INLINE_ITEM) {
    const lead = BULLET.test(text) ? 0 : 1;
    return parts.map((part, i) => ({
      ...line,
      kind: i < lead ? 'text' : 'item',
      depth: 1,
      text: part,
      bold: false,
      gap: i === 0 ? line.gap : false,
    }));
  }
  if (BULLET.test(text)) return [{ ...line, kind: 'item', depth: 1, text: text.replace(BULLET, ''), bold: false }];
  return [{ ...line, text }];
}

/** Takes lines and gives the Markdown: `## ` headings, `- ` items indented by two, bold-only lines as `**…**`. */
export function renderLines(lines: Line[]): string {
  const out: string[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    if (previous && needsGap(previous, line)) out.push('');
    out.push(render(line));
    previous = line;
  }
  return out.join('\n');
}

function needsGap(previous: Line, line: Line): boolean {
  const inList = (one: Line) => one.kind === 'item' || one.kind === 'continuation';
  if (inList(previous) && inList(line)) return false;
  if (inList(previous) !== inList(line)) return true;
  return line.gap || previous.kind === 'heading' || line.kind === 'heading' || isBold(previous) || isBold(line);
}

function render(line: Line): string {
  const indent = '  '.repeat(Math.max(0, line.depth - 1));
  if (line.kind === 'heading') return `## ${line.text}`;
  if (line.kind === 'item') return `${indent}- ${line.text}`;
  if (line.kind === 'continuation') return `${indent}  ${line.text}`;
  return isBold(line) ? `**${line.text}**` : line.text;
}

function isBold(line: Line): boolean {
  return line.kind === 'text' && line.bold && line.text.length <= MAX_BOLD_HEADING;
}
