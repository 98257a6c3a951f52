import { collectText, isSilent } from './hidden.js';
import { type Line, renderLines, toLines } from './lines.js';
import { type DomElement, type DomNode, foldSpace, isElement, parseHtml, unescapeHtml } from './parse.js';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BLOCK = names(
  'address article aside blockquote body center details div dl dd dt fieldset figcaption figure footer form header hr html legend main menu ol p pre section summary table tbody tfoot thead ul',
);
/** Inline elements that pages show as boxes. */
const BOX = names('a span label button code mark');
const HEADING = names('h1 h2 h3 h4 h5 h6');
const LIST = names('ul ol menu dir');
const BOLD = names('b strong dt th');
const BOLD_STYLE = /font-weight:\s*(?:bold|[6-9]00)/i;
/** Text that a program wrapped has fewer lines that begin with a capital, a number or a bullet. */
const LINE_START = /^\s*(?:[\p{Lu}\p{N}¿¡]|[•·●▪◦*–—-])/u;
const FEWEST_LINES = 5;
const LINES_BEGUN = 0.8;
/** A table with one of these in a cell is there for layout. */
const LAYOUT = names('p ul ol h1 h2 h3 h4 h5 h6 table');
/** With one of these inside, a heading's element holds a section. */
const SECTION = names('ul ol table');
const BLOCK_TAG = /<(?:p|div|br|ul|ol|li|h[1-6]|table|section|article|dl|pre|blockquote)\b/i;

interface Writer {
  lines: Line[];
  buffer: string;
  plain: string;
  gap: boolean;
  depth: number;
  bold: number;
  block: 'text' | 'heading' | 'item' | 'continuation';
}

/**
 * Takes an HTML fragment, entity-escaped or not, or plain text, and gives clean Markdown: headings as `## ` lines, list
 * items as `- ` lines, paragraphs apart, bold-only lines as `**…**`, table rows as lines; no addresses of links, no
 * images, scripts, forms or navigation. In a text without block elements the line breaks count.
 *
 * @throws NotAPostingError where elements nest so deeply that no page would.
 */
export function htmlToMarkdown(html: string): string {
  return nodesToMarkdown(parseHtml(withBreaks(unescapeHtml(html))).root()[0]?.childNodes ?? []);
}

/** As `htmlToMarkdown`, for nodes already parsed. */
export function nodesToMarkdown(nodes: readonly DomNode[]): string {
  const writer: Writer = { lines: [], buffer: '', plain: '', gap: false, depth: 0, bold: 0, block: 'text' };
  for (const node of nodes) write(writer, node);
  flush(writer);
  return renderLines(writer.lines);
}

/** Plain text, also with its line breaks escaped once too often, as HTML with `<br>`. */
function withBreaks(text: string): string {
  if (BLOCK_TAG.test(text)) return text;
  const lines = text.includes('\n') ? text : text.replace(/(?:\\r)?\\n/g, '\n');
  return lines.replace(/\r\n?|\n/g, '<br>');
}

function write(writer: Writer, node: DomNode): void {
  if (node.type === 'text') {
    writeText(writer, node.data);
  } else if (isElement(node) && !isSilent(node)) {
    writeElement(writer, node);
  }
}

/** Text, its line breaks kept where they can only be lines of a list: many, each beginning anew. */
function writeText(writer: Writer, text: string): void {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const begun = lines.filter((line) => LINE_START.test(line)).length;
  if (lines.length < FEWEST_LINES || begun < LINES_BEGUN * lines.length) append(writer, text);
  else {
    for (const line of lines) {
      append(writer, line);
      lineBreak(writer);
    }
  }
}

function writeElement(writer: Writer, element: DomElement): void {
  const { name } = element;
  if (name === 'br') lineBreak(writer);
  else if (name === 'pre') writePre(writer, element);
  else if (HEADING.has(name)) writeBlock(writer, element, isHeading(writer, element) ? 'heading' : writer.block);
  else if (name === 'li') writeItem(writer, element);
  else if (LIST.has(name)) writeList(writer, element);
  else if (name === 'tr') writeRow(writer, element);
  else if (BLOCK.has(name)) writeBlock(writer, element, writer.block);
  else writeChildren(writer, element);
}

/** Editors put whole sections into a heading's element: one with blocks in it is none. */
function isHeading(writer: Writer, element: DomElement): boolean {
  return writer.block === 'text' && !holds(element, SECTION);
}

function writeChildren(writer: Writer, element: DomElement): void {
  const bold = BOLD.has(element.name) || BOLD_STYLE.test(element.attribs.style ?? '');
  if (bold) writer.bold++;
  element.childNodes.forEach((child, i) => {
    const before = element.childNodes[i - 1];
    if (before && areBoxes(before, child)) append(writer, ', ');
    write(writer, child);
  });
  if (bold) writer.bold--;
}

/** Whether two elements are shown as boxes beside each other, such as tags or links, so that nothing need stand between. */
function areBoxes(one: DomNode, other: DomNode): boolean {
  if (!isElement(one) || !isElement(other) || one.name !== other.name || !BOX.has(one.name)) return false;
  const { class: classes = '' } = other.attribs;
  if (one.name !== 'a' && (classes === '' || classes !== (one.attribs.class ?? ''))) return false;
  return [one, other].every((box) => !isSilent(box) && /\p{L}/u.test(collectText(box)));
}

function writeBlock(writer: Writer, element: DomElement, block: Writer['block']): void {
  flush(writer);
  writer.gap = true;
  const outer = writer.block;
  writer.block = block;
  writeChildren(writer, element);
  flush(writer);
  // What a block inside an item leaves behind is the item's continuation, unless it was empty.
  writer.block = outer === 'item' ? writer.block : outer;
  writer.gap = true;
}

function writeList(writer: Writer, list: DomElement): void {
  flush(writer);
  writer.gap = true;
  writer.depth++;
  const outer = writer.block;
  writeChildren(writer, list);
  flush(writer);
  writer.block = outer;
  writer.depth--;
  writer.gap = true;
}

function writeItem(writer: Writer, item: DomElement): void {
  flush(writer);
  const bare = writer.depth === 0;
  if (bare) writer.depth = 1;
  const outer = writer.block;
  writer.block = 'item';
  writeChildren(writer, item);
  flush(writer);
  writer.block = outer;
  if (bare) writer.depth = 0;
}

function writeRow(writer: Writer, row: DomElement): void {
  const cells = row.childNodes.filter(isElement).filter((cell) => cell.name === 'td' || cell.name === 'th');
  if (cells.some((cell) => holds(cell, LAYOUT))) {
    for (const cell of cells) writeBlock(writer, cell, writer.block);
    return;
  }
  flush(writer);
  for (const cell of cells) {
    const row = writer.buffer;
    writer.buffer = '';
    writeChildren(writer, cell);
    writer.buffer = [row, writer.buffer].filter((part) => foldSpace(part) !== '').join(' | ');
  }
  flush(writer);
  writer.gap = false;
}

function writePre(writer: Writer, element: DomElement): void {
  flush(writer);
  writer.gap = true;
  const collected = collectText(element);
  for (const line of collected.split('\n')) {
    append(writer, line);
    lineBreak(writer);
  }
  writer.gap = true;
}

function holds(element: DomElement, tags: ReadonlySet<string>): boolean {
  return element.childNodes.some((child) => isElement(child) && (tags.has(child.name) || holds(child, tags)));
}

function append(writer: Writer, text: string): void {
  writer.buffer += text;
  if (writer.bold === 0) writer.plain += text;
}

function lineBreak(writer: Writer): void {
  if (writer.block === 'heading') {
    append(writer, ' ');
  } else if (foldSpace(writer.buffer) === '') {
    writer.gap = true;
  } else {
    flush(writer);
    writer.gap = false;
  }
}

function flush(writer: Writer): void {
  const { buffer, plain, gap, depth, block } = writer;
  writer.buffer = '';
  writer.plain = '';
  const lines = toLines(buffer, { kind: block, depth, bold: !/[\p{L}\p{N}]/u.test(plain), gap });
  if (lines.length === 0) return;
  for (const one of lines) writer.lines.push(one);
  writer.gap = false;
  if (block === 'item') writer.block = 'continuation';
}
