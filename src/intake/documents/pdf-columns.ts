import type { Segment } from './pdf-lines.js';

/** The stretches of one baseline. */
export type Row = Segment[];

/** Where nothing stands, from left to right. */
interface Gap {
  from: number;
  to: number;
}

/** In ems of the body. Gutters are two or three; a tab's gap would not stay free over several lines. */
const MIN_GUTTER = 1;
/** The gutter's middle lies within this share of the width: beyond it are bullets and dates. */
const CENTRAL = [0.15, 0.85] as const;
/** Fewer lines beside each other are a letterhead or two facts. */
const MIN_LINES = 3;
/** Cells of a table are shorter than lines of a column, on the average. */
const MAX_CELL = 25;
/** Columns share few baselines; a table's rows are nothing else. */
const TABLE_SHARE = 0.7;
/** In ems. The right column may begin with an item's second line. */
const INDENT = 3;
/** Of a row: text that is so much in pieces has no columns. */
const MOST_SEGMENTS = 50;
/** Three columns are two, of which one is two; a page is not cut finer. */
const MAX_DEPTH = 2;

/**
 * Takes the rows of a page, from top to bottom, and gives them by columns: where at least three lines stand on either side
 * of a gap that runs down between them, the left ones come before the right ones. Tables stay as they are.
 */
export function byColumns(rows: readonly Row[], em: number, depth = 0): Row[][] {
  if (depth > MAX_DEPTH) return [[...rows]];
  const flows: Row[][] = [];
  let plain: Row[] = [];
  for (const { rows: band, gap } of bandsOf(rows, em)) {
    const above = plain.length;
    for (const one of band) plain.push(one);
    if (gap === null) continue;
    const head = headOf(plain, above, gap, em);
    const columns = cut(plain.slice(head), (gap.from + gap.to) / 2);
    if (!isColumns(columns)) continue;
    flows.push(plain.slice(0, head), ...columns.flatMap((column) => byColumns(column, em, depth + 1)));
    plain = [];
  }
  return [...flows, plain].filter((flow) => flow.length > 0);
}

/**
 * The first row of the columns: the highest that leaves the gap free and has text where the right column begins. It may
 * stand above the band, as headings leave a wider gap than the text below; and a letterhead may stand above it.
 */
function headOf(rows: readonly Row[], above: number, gap: Gap, em: number): number {
  let lowest = above;
  const isFree = (row: Row) => !row.some(({ x, right }) => x < gap.to && right > gap.from);
  while (lowest > 0 && isFree(rows[lowest - 1] ?? [])) lowest--;
  let head = rows.findIndex((row, i) => i >= lowest && row.some(({ x }) => x >= gap.to && x - gap.to < INDENT * em));
  if (head < 0) return above;
  while (head > lowest && rows[head - 1]?.every(({ right }) => right <= gap.from)) head--;
  return head;
}

/** Parts rows into bands: as many rows, one after the other, as leave the same gap free in the middle. */
function bandsOf(rows: readonly Row[], em: number): { rows: Row[]; gap: Gap | null }[] {
  const all = rows.flat();
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map((segment) => segment.right));
  const [from, to] = [left + CENTRAL[0] * (right - left), left + CENTRAL[1] * (right - left)];
  const bands: { rows: Row[]; gaps: Gap[] }[] = [];
  for (const row of rows) {
    const free = gapsIn(row, left, right);
    const band = bands.at(-1);
    const shared = band ? shareOf(band.gaps, free).filter((gap) => gap.to - gap.from >= MIN_GUTTER * em) : [];
    const central = shared.filter((gap) => (gap.from + gap.to) / 2 > from && (gap.from + gap.to) / 2 < to);
    if (band && central.length > 0) {
      band.rows.push(row);
      band.gaps = central;
    } else bands.push({ rows: [row], gaps: free });
  }
  return bands.map((band) => ({ rows: band.rows, gap: widest(band, left, right) }));
}

/** The widest gap that has text on both sides; a band of short lines has none. */
function widest({ rows, gaps }: { rows: Row[]; gaps: Gap[] }, left: number, right: number): Gap | null {
  const inner = gaps.filter((gap) => gap.from > left && gap.to < right && rows.length >= MIN_LINES);
  return inner.sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

function gapsIn(row: Row, left: number, right: number): Gap[] {
  if (row.length > MOST_SEGMENTS) return [];
  const gaps: Gap[] = [];
  let from = left;
  for (const segment of row) {
    if (segment.x > from) gaps.push({ from, to: segment.x });
    from = Math.max(from, segment.right);
  }
  return from < right ? [...gaps, { from, to: right }] : gaps;
}

function shareOf(some: readonly Gap[], others: readonly Gap[]): Gap[] {
  return some.flatMap((a) =>
    others
      .map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }))
      .filter(({ from, to }) => from < to),
  );
}

function cut(rows: readonly Row[], x: number): [Row[], Row[]] {
  const side = (left: boolean) =>
    rows.map((row) => row.filter((segment) => segment.x < x === left)).filter((row) => row.length > 0);
  return [side(true), side(false)];
}

/** Counts only where both sides have text beside them: what stands above or below a table is no column of it. */
function isColumns([left, right]: [Row[], Row[]]): boolean {
  const [lefts, rights] = [besides(left, right), besides(right, left)];
  const fewest = Math.min(lefts.length, rights.length);
  if (fewest < MIN_LINES) return false;
  if (rights.filter((row) => row[0]?.bullet === 'sure').length >= rights.length / 2) return true;
  const baselines = new Set(lefts.map(yOf));
  const paired = rights.filter((row) => baselines.has(yOf(row))).length / fewest;
  const length = (rows: Row[]) => rows.flat().reduce((sum, { text }) => sum + text.length, 0) / rows.length;
  return paired < TABLE_SHARE || Math.min(length(lefts), length(rights)) > MAX_CELL;
}

const yOf = (row: Row | undefined): number => row?.[0]?.y ?? 0;

const besides = (rows: Row[], others: Row[]): Row[] =>
  rows.filter((row) => yOf(row) >= yOf(others[0]) && yOf(row) <= yOf(others.at(-1)));
