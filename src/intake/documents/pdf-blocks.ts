import { type Line, toLines } from '../html/lines.js';
import { createMender, type Mender } from './pdf-hyphens.js';
import { CELLS } from './pdf-lines.js';
import { bodySize, type TextLine } from './pdf-order.js';

/** A heading, paragraph or item with its lines joined; sizes in points. */
export interface Block {
  kind: Line['kind'];
  text: string;
  size: number;
  bold: boolean;
  /** Whether it stands apart from what is before it. */
  gap: boolean;
  depth: number;
  page: number;
  last: TextLine;
}

/** Body text varies by less, the smallest headings are a seventh larger (11 to 12.5 points). */
const HEADING_SIZE = 1.13;
/** Headings and titles over two lines have some hundred characters; large print as long as this is a slogan. */
const MAX_HEADING = 140;
/** Paragraphs stand apart by at least a third of a line; sizes and rounding vary the distance of lines by a tenth. */
const PARAGRAPH_GAP = 1.2;
/** Usual distance of lines, in ems, where a text has no two lines to measure it by. */
const LEADING = 1.25;
/** In ems. Two lines at the same indent; the next indent of a list. */
const SAME_INDENT = 0.35;
const DEEPER = 0.8;
/** The share of a column's width that a line fills before it is broken. */
const LONG = 0.7;
const SENTENCE_END = /[.!?:;]["”’)]?$/;
const SMALL_START = /^["“‘(]?\p{Ll}/u;

/** What does not change from line to line. */
interface Layout {
  body: number;
  leading: number;
  mend: Mender;
}

/** Takes lines in reading order and gives the blocks they make. */
export function blocksOf(lines: readonly TextLine[]): Block[] {
  const layout = { body: bodySize(lines), leading: leadingOf(lines), mend: createMender(lines) };
  const blocks: Block[] = [];
  const indents: number[] = [];
  for (const line of lines) {
    const before = blocks.at(-1);
    if (before && continues(before, line, layout)) {
      before.text = layout.mend(before.text, line.lead + line.text);
      before.last = line;
      before.bold &&= line.bold;
    } else blocks.push(begin(line, before, indents, layout));
  }
  return blocks;
}

/** Takes blocks and gives the lines of the Markdown to be. */
export function toMarkdownLines(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(({ kind, text, depth, bold, gap }) =>
    toLines(text, { kind: kind === 'heading' && text.length > MAX_HEADING ? 'text' : kind, depth, bold, gap }),
  );
}

function begin(line: TextLine, before: Block | undefined, indents: number[], layout: Layout): Block {
  const { size, bold, page, text, tag } = line;
  const apart = !before || isApart(before.last, line, layout);
  // Rows of a table belong together, however high they are.
  const gap = apart && !(before?.text.includes(CELLS) && text.includes(CELLS));
  const base = { text, size, bold, page, gap, last: line };
  if (isHeading(line, layout)) return { ...base, kind: 'heading', text: line.lead + text, depth: 0 };
  if (isItem(line, before)) {
    if (!before || before.kind === 'text' || before.kind === 'heading') indents.length = 0;
    return { ...base, kind: 'item', bold: false, depth: tag?.depth || depthOf(line, indents) };
  }
  const within = before && (before.kind === 'item' || before.kind === 'continuation');
  const inItem = tag?.kind === 'item' ? tag.item === before?.last.tag?.item : !apart && isHanging(before, line);
  if (within && inItem) return { ...base, kind: 'continuation', depth: before.depth };
  return { ...base, kind: 'text', text: line.lead + text, depth: 0 };
}

function isHeading({ size, text, tag, bullet, lead }: TextLine, { body }: Layout): boolean {
  if (bullet === 'sure' || text.length > MAX_HEADING) return false;
  if (tag?.kind === 'heading') return true;
  return size >= HEADING_SIZE * body && (bullet === null || /\d/.test(lead)) && /\p{L}{2}/u.test(text);
}

function isItem({ bullet, tag }: TextLine, before: Block | undefined): boolean {
  if (bullet !== null) return true;
  return tag?.kind === 'item' && tag.item !== before?.last.tag?.item;
}

/** How many indents of the list are to the left of this one, itself included. */
function depthOf({ x, size }: TextLine, indents: number[]): number {
  while (indents.length > 0 && x < (indents.at(-1) ?? 0) - SAME_INDENT * size) indents.pop();
  if (indents.length === 0 || x > (indents.at(-1) ?? 0) + DEEPER * size) indents.push(x);
  return indents.length;
}

/** Whether a line begins where the text of the item before it began. */
function isHanging(before: Block | undefined, { x, size }: TextLine): boolean {
  return before !== undefined && Math.abs(x - before.last.textX) <= SAME_INDENT * size;
}

function continues(before: Block, line: TextLine, layout: Layout): boolean {
  const { last } = before;
  const turned = last.page !== line.page || last.flow !== line.flow || line.y < last.y;
  if (line.bullet === 'sure' || Math.abs(line.size - last.size) > 0.1 * last.size) return false;
  if ((before.kind === 'heading') !== isHeading(line, layout)) return false;
  if (before.kind === 'heading') return !turned && !isApart(last, line, layout) && sharesBlock(last, line) !== false;
  const wraps = wouldNotFit(last, line);
  const flows = SMALL_START.test(line.text) && !SENTENCE_END.test(last.text);
  if (line.bullet === 'weak' && (!wraps || last.bullet === 'weak' || SENTENCE_END.test(before.text))) return false;
  if (last.bold !== line.bold && (before.bold || line.bold) && !flows) return false;
  const shared = sharesBlock(last, line);
  if (turned) return flows && wraps && (shared === true || !(line.tag?.kind === 'item' && line.tag.begins));
  if (shared !== null) return shared ? wraps || flows : flows && wraps && line.tag?.kind !== 'item';
  return !isApart(last, line, layout) && (wraps || (flows && isAligned(before, line) && isLong(last)));
}

/** Whether two lines are of the same block as the file tells it; null where it does not. */
function sharesBlock(last: TextLine, line: TextLine): boolean | null {
  return last.tag && line.tag ? last.tag.block === line.tag.block : null;
}

/** The first word of the line would not have fitted into what was left of the last one. */
function wouldNotFit(last: TextLine, line: TextLine): boolean {
  const word = line.text.split(' ', 1)[0] ?? '';
  const width = ((line.right - line.textX) * (word.length + 1)) / Math.max(1, line.text.length);
  return last.right + width > last.margin;
}

/** Ragged lines may end early before a long word, but not in their middle. */
function isLong({ textX, right, margin }: TextLine): boolean {
  return right - textX > LONG * (margin - textX);
}

/** A line that begins further left than its item, or further right than its paragraph, is none of it. */
function isAligned(before: Block, line: TextLine): boolean {
  const { x, textX, size } = before.last;
  return line.x >= x - SAME_INDENT * size && line.x <= textX + SAME_INDENT * size;
}

function isApart(last: TextLine, line: TextLine, { leading }: Layout): boolean {
  const distance = (line.y - last.y) / Math.max(last.size, line.size);
  return distance < 0 || distance > PARAGRAPH_GAP * leading;
}

/** The usual distance of lines in ems: between a full line and the next. */
function leadingOf(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    if (!last || last.flow !== line.flow || last.page !== line.page || last.size !== line.size) return;
    const distance = Math.round(((line.y - last.y) / line.size) * 20) / 20;
    if (distance > 0.9 && distance < 2.5 && wouldNotFit(last, line))
      counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [LEADING, 0])[0];
}
