import type { Page } from './pdf-document.js';
import { rowsOf } from './pdf-lines.js';
import type { Run } from './pdf-runs.js';

/** Shares of the page's height: where headers and footers may stand, and where what a browser prints about a page. */
const EDGE = 0.15;
const OUTER_EDGE = 0.08;
/** Points. The same header stands at the same height on every page. */
const SAME_HEIGHT = 3;

/** Twice on each of so many pages as are read. */
const MOST_SEEN = 60;

const PAGE_NUMBER =
  /^[-–—|\s]*(?:(?:page|página|pág\.?|seite)\s*)?\d{1,2}(?:\s*(?:\/|of|de|von|\|)\s*\d{1,2})?[-–—|\s]*$/i;
const ADDRESS = /^(?:https?|file):\/\/\S+$/i;
const TIMESTAMP = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d{2}(?:\s*[ap]\.?\s*m\.?)?$/i;

interface EdgeRow {
  runs: Run[];
  key: string;
  y: number;
}

/** Takes the pages of a document and gives them without headers, footers, page numbers and what a browser prints there. */
export function withoutEdges(pages: readonly Page[]): Page[] {
  const dropped = new Set<Run>();
  const seen = new Map<string, { page: number; y: number }[]>();
  const edges = pages.map(edgesOf);
  edges.forEach((rows, page) => {
    for (const { key, y } of rows) seen.set(key, [...(seen.get(key) ?? []).slice(-MOST_SEEN), { page, y }]);
  });
  edges.forEach((rows, page) => {
    for (const row of rows) {
      const others = (seen.get(row.key) ?? []).filter((one) => one.page !== page);
      const repeated = others.some(({ y }) => Math.abs(y - row.y) <= SAME_HEIGHT);
      if (repeated || isPrinted(row, pages[page]?.height ?? 0)) for (const run of row.runs) dropped.add(run);
    }
  });
  return pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !dropped.has(run)) }));
}

/** The rows near the top and the bottom; a key is their text with every number alike. */
function edgesOf({ runs, height }: Page): EdgeRow[] {
  return rowsOf(runs.filter(({ y }) => y < EDGE * height || y > (1 - EDGE) * height)).map((row) => ({
    runs: row,
    key: row
      .map(({ text }) => text)
      .join('')
      .replace(/\d+/g, '#')
      .replace(/\s+/g, ''),
    y: row[0]?.y ?? 0,
  }));
}

function isPrinted({ runs, y }: EdgeRow, height: number): boolean {
  if (y > OUTER_EDGE * height && y < (1 - OUTER_EDGE) * height) return false;
  const parts: string[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const { text, x, right: end, size } of runs) {
    if (x - right > size) parts.push(text);
    else parts.push(`${parts.pop() ?? ''}${text}`);
    right = end;
  }
  return (
    PAGE_NUMBER.test(parts.join(' ').trim()) ||
    parts.some((part) => ADDRESS.test(part.trim()) || TIMESTAMP.test(part.trim()))
  );
}
