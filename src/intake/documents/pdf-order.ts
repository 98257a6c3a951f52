import { byColumns, type Row } from './pdf-columns.js';
import type { Page } from './pdf-document.js';
import { withoutEdges } from './pdf-edges.js';
import { CELLS, joinSegments, rowsOf, type Segment, segmentsOf } from './pdf-lines.js';
import type { Run } from './pdf-runs.js';

/** A line in reading order; `margin` is how far to the right the lines around it reach, `flow` the column it is in. */
export interface TextLine extends Segment {
  flow: number;
  page: number;
  margin: number;
}

/** A size that is no longer the body's. */
const LARGER = 1.1;
/** A bullet or a number, which the tag makes needless; words that a program took for one stay. */
const MAX_LABEL = 4;
/** In ems: a superscript is not so high. */
const COLUMN_TURN = 2;
/** With less of its text tagged, what a file says of its structure is not believed. */
const LEAST_TAGGED = 0.7;

/** Takes the pages of a document and gives their lines in the order a reader reads them, headers and footers dropped. */
export function inReadingOrder(pages: readonly Page[]): TextLine[] {
  const kept = withoutEdges(pages);
  const runs = kept.flatMap((page) => page.runs);
  const tagged = lengthOf(runs.filter((run) => run.tag !== null)) >= LEAST_TAGGED * lengthOf(runs);
  const em = bodySize(runs);
  const lines = kept.flatMap((page, number) => {
    const placed = tagged ? byTags(page.runs, em) : byPlace(page.runs, em);
    return placed.map((line) => ({ ...line, page: number }));
  });
  return lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The size of most letters. */
export function bodySize(pieces: readonly { text: string; size: number }[]): number {
  const sizes = new Map<number, number>();
  for (const { text, size } of pieces) {
    // Producers round sizes in the third decimal place.
    const key = Math.round(size * 10) / 10;
    sizes.set(key, (sizes.get(key) ?? 0) + text.length);
  }
  return [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

type PlacedLine = Omit<TextLine, 'page'>;

function byPlace(runs: readonly Run[], em: number): PlacedLine[] {
  const flows = byColumns(
    rowsOf(runs).map((row) => segmentsOf(row)),
    em,
  );
  return flows.flatMap((rows, flow) => {
    const margin = marginOf(rows, em);
    return rows.map((row) => ({ ...joinSegments(row), flow, margin }));
  });
}

/** How far to the right the text of a column reaches; a heading may be centred over two. */
function marginOf(rows: readonly Row[], em: number): number {
  const text = rows.flat().filter(({ size }) => size < LARGER * em);
  return Math.max(...(text.length > 0 ? text : rows.flat()).map(({ right }) => right));
}

/** Follows the tags; what has none, as a stamp may, keeps its place in the file. */
function byTags(runs: readonly Run[], em: number): PlacedLine[] {
  const blocks = new Map<number, Run[]>();
  let last = 0;
  for (const run of runs) {
    if (run.tag?.label && run.text.trim().length <= MAX_LABEL) continue;
    last = run.tag?.block ?? last;
    const block = blocks.get(last);
    if (block) block.push(run);
    else blocks.set(last, [run]);
  }
  const ordered = [...blocks].sort(([a], [b]) => a - b).map(([, block]) => block);
  const lines = ordered.flatMap((block) =>
    partsOf(block).flatMap((part) => rowsOf(part).map((row) => joinSegments(segmentsOf(row)))),
  );
  // The tags tell the order, but not how wide a column is.
  const places = new Map<Segment, { flow: number; margin: number }>();
  const rows = lines.toSorted((a, b) => a.y - b.y).map((line) => [line]);
  byColumns(rows, em).forEach((flow, number) => {
    const margin = marginOf(flow, em);
    for (const line of flow.flat()) places.set(line, { flow: number, margin });
  });
  return joinCells(lines.map((line) => ({ ...line, ...(places.get(line) ?? { flow: 0, margin: line.right }) })));
}

/** A paragraph that goes on in the next column goes on further up. */
function partsOf(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [];
  for (const run of runs) {
    const last = parts.at(-1)?.at(-1);
    if (last && run.y > last.y - COLUMN_TURN * run.size) parts.at(-1)?.push(run);
    else parts.push([run]);
  }
  return parts;
}

/** Joins the cells of a table's row to a line, unless one holds a list or more than a paragraph. */
function joinCells(lines: readonly PlacedLine[]): PlacedLine[] {
  const out: PlacedLine[] = [];
  for (let i = 0; i < lines.length; ) {
    const row = lines[i]?.tag?.row ?? null;
    let end = i + 1;
    while (row !== null && lines[end]?.tag?.row === row) end++;
    for (const one of row === null ? lines.slice(i, end) : joinRow(lines.slice(i, end))) out.push(one);
    i = end;
  }
  return out;
}

function joinRow(lines: readonly PlacedLine[]): PlacedLine[] {
  const [first] = lines;
  const byId = new Map<number | null, PlacedLine[]>();
  for (const line of lines) {
    const id = line.tag?.cell ?? null;
    const cell = byId.get(id);
    if (cell) cell.push(line);
    else byId.set(id, [line]);
  }
  const cells = [...byId.values()];
  const isData = cells.every((cell) =>
    cell.every(({ tag, bullet }) => tag?.kind === 'text' && bullet !== 'sure' && tag.block === cell[0]?.tag?.block),
  );
  if (!first || !isData || cells.length < 2) return [...lines];
  const text = cells.map((cell) => cell.map((line) => line.lead + line.text).join(' ')).join(CELLS);
  return [{ ...first, text, lead: '', bullet: null, bold: lines.every(({ bold }) => bold) }];
}
