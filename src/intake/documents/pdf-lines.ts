import type { Run } from './pdf-runs.js';
import type { Tag } from './pdf-tags.js';

/**
 * A stretch of text on one baseline without a wide gap. `textX` is where it begins after a bullet, `lead` what was taken
 * for the bullet; a dash or a number may be none, and is `weak`.
 */
export interface Segment {
  text: string;
  x: number;
  textX: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  bullet: 'sure' | 'weak' | null;
  lead: string;
  tag: Tag | null;
}

/** What parts the cells of a table's row, as in `htmlToMarkdown`. */
export const CELLS = ' | ';

/** Bullets, with the private characters that Word's Symbol and Wingdings bullets become. */
const BULLET = /^[•·●▪◦‣∙○■□▸➢➤►✓✔✅❖⁃◆◇➔→\uf000-\uf0ff]$/u;
/** What bullets of Courier, Wingdings and Symbol read as when their font hides what it is; and hyphens and dashes. */
const BULLET_IN_OTHER_FONT = /^[o§ØüvqàèÜ*–—-]$/;
const TYPED_BULLET = /^\s*[•·●▪◦‣∙○■□▸➢➤►✓✔✅❖⁃◆◇➔→\uf000-\uf0ff]\s*(?=\S)/u;
const WEAK_BULLET = /^\s*(?:[*–—-]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/;
const NUMBER = /^(?:\d{1,2}[.)]|[a-z]\))$/;
const SYMBOLS = /[\uf000-\uf0ff]/g;

/** All in ems from the baseline: the middle of small letters, and how high and low letters reach. */
const MIDDLE = 0.3;
const TOP = 0.75;
const BOTTOM = 0.1;
/** Half of the narrowest blank that fonts have, a quarter. */
const BLANK = 0.13;
/** No word gap is so wide, even in narrow justified columns; tabs and gutters are. */
const WIDE = 1;
const CELL = 2.5;
/** Bold made by printing twice. */
const DOUBLE = 0.2;

/** Takes pieces of text and gives those of each baseline, from top to bottom and left to right. */
export function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: { runs: Run[]; largest: Run }[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && (isWithin(run, row.largest) || isWithin(row.largest, run))) {
      row.runs.push(run);
      if (run.size > row.largest.size) row.largest = run;
    } else rows.push({ runs: [run], largest: run });
  }
  return rows.map((row) => row.runs.filter((run) => !isNote(run, row.largest)).sort((a, b) => a.x - b.x));
}

/** Takes the pieces of one baseline and gives its stretches, parted where the gap is wide. */
export function segmentsOf(row: readonly Run[], wide = WIDE): Segment[] {
  const groups: Run[][] = [];
  for (const run of row) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && (gap(before, run) < wide || isLabel(group))) {
      if (!isDouble(before, run)) group.push(run);
    } else groups.push([run]);
  }
  return groups.map(toSegment);
}

/** Joins stretches of one baseline to one: table cells by ` | `, what a tab or a stretched line parts by a blank. */
export function joinSegments([first, ...others]: readonly Segment[]): Segment {
  if (!first) throw new TypeError('a row without a segment');
  const joined = { ...first };
  const stretched = isStretched([first, ...others]);
  for (const next of others) {
    const isCell = !stretched && next.x - joined.right > CELL * next.size && !joined.text.endsWith(':');
    joined.text += `${isCell ? CELLS : ' '}${next.lead}${next.text}`;
    joined.right = next.right;
    // What follows below goes on in the last cell.
    if (isCell) joined.textX = next.textX;
    joined.size = Math.max(joined.size, next.size);
    joined.bold &&= next.bold;
  }
  return joined;
}

/** The gaps of a stretched line are alike; those of a table's cells are as their texts are long. */
function isStretched(segments: readonly Segment[]): boolean {
  const gaps = segments.slice(1).map(({ x }, i) => x - (segments[i]?.right ?? x));
  return gaps.length > 1 && Math.max(...gaps) < 1.1 * Math.min(...gaps);
}

/** Whether the middle of the one's letters is at the height of the other's. */
const isWithin = (run: Run, row: Run): boolean => {
  const middle = run.y - MIDDLE * run.size;
  return middle > row.y - TOP * row.size && middle < row.y + BOTTOM * row.size;
};

/** A small raised number is a note's. */
const isNote = (run: Run, row: Run): boolean =>
  run.size < 0.75 * row.size && run.y < row.y - 0.2 * row.size && /^\s*\d{1,2}\s*$/.test(run.text);

const gap = (before: Run, run: Run): number => (run.x - before.right) / Math.max(before.size, run.size);

const isDouble = (before: Run, run: Run): boolean =>
  before.text === run.text && Math.abs(run.x - before.x) < DOUBLE * run.size;

/** Whether all there is so far is a bullet or a number, which any gap may follow. */
function isLabel(group: readonly Run[]): boolean {
  const text = group
    .map((run) => run.text)
    .join('')
    .trim();
  return BULLET.test(text) || BULLET_IN_OTHER_FONT.test(text) || NUMBER.test(text);
}

function toSegment(runs: readonly Run[]): Segment {
  const labels = labelsIn(runs);
  const words = runs.slice(labels);
  const [first, last] = [words[0] ?? runs[0], words.at(-1) ?? runs.at(-1)];
  if (!first || !last) throw new TypeError('a segment without a run');
  const joined = join(words);
  const sure = labels > 0 ? '' : TYPED_BULLET.exec(joined)?.[0];
  const lead = sure ?? WEAK_BULLET.exec(joined)?.[0] ?? '';
  const text = joined.slice(lead.length).replace(SYMBOLS, '').replace(/\s+/g, ' ').trim();
  // A typed bullet stands in the run; where the text begins after it can be told only by the average of letters.
  const indent = (first.right - first.x) * Math.min(1, lead.length / first.text.length) || 0;
  const size = Math.max(...words.map((run) => run.size), 0) || first.size;
  return {
    text,
    x: runs[0]?.x ?? first.x,
    textX: first.x + indent,
    right: Math.max(...runs.map((run) => run.right)),
    y: first.y,
    size,
    bold: words.every((run) => run.bold || !/[\p{L}\p{N}]/u.test(run.text)),
    bullet: sure !== undefined ? 'sure' : lead !== '' ? 'weak' : null,
    lead: sure === undefined ? lead.trimStart() : '',
    tag: first.tag,
  };
}

/** How many runs at the beginning are the bullet or the number of an item. */
function labelsIn(runs: readonly Run[]): number {
  const [first, second] = runs;
  if (!first || !second) return 0;
  const text = first.text.trim();
  if (BULLET.test(text) || NUMBER.test(text)) return 1;
  return BULLET_IN_OTHER_FONT.test(text) && first.font !== second.font && gap(first, second) > BLANK ? 1 : 0;
}

function join(runs: readonly Run[]): string {
  let text = '';
  let before: Run | null = null;
  for (const run of runs) {
    if (before && (run.spaced || gap(before, run) > BLANK)) text += ' ';
    text += run.text;
    before = run;
  }
  return text;
}
