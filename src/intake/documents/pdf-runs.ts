import type { Fonts } from './pdf-fonts.js';
import type { Tag } from './pdf-tags.js';

/** A piece of text in one font, in points from the top left corner; `y` is the baseline, `size` the font's. */
export interface Run {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  font: string;
  bold: boolean;
  /** A blank was drawn before it, however narrow. */
  spaced: boolean;
  tag: Tag | null;
}

interface TextItem {
  str: string;
  transform: unknown[];
  width: number;
  fontName: string;
}

/** `tag` is there, though pdf.js's types forget it. */
interface Mark {
  type: string;
  id?: string;
  tag?: unknown;
}

const LIGATURES = /[\ufb00-\ufb06]/g;
/** Icons and undefined characters; the private area up to U+F0FF is Symbol's and Wingdings' and may be a bullet. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they come of fonts that do not say what their glyphs mean.
const NOISE = /[\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uefff\uf100-\uf8ff]/g;
const SPACED_OUT = /^(?:[\p{L}\p{N}](?: [\p{L}\p{N}&,:’'-]){2,}|\p{Lu} \p{Lu})$/u;
/** Text at a slant is a watermark, text upright along the edge an imprint: the share of a line's rise in its run. */
const MAX_SLOPE = 0.05;
/** Smaller than anyone can read: hidden text, put there for machines. */
const MIN_SIZE = 2;

/** Takes what pdf.js finds on a page, and how it lies, and gives the pieces of level text that are no furniture. */
export function toRuns(
  items: readonly (TextItem | Mark)[],
  view: readonly number[],
  fonts: Fonts,
  tags: ReadonlyMap<string, Tag>,
): Run[] {
  const runs: Run[] = [];
  const marks: (Mark | null)[] = [];
  let blank = false;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(item);
    } else if (item.str.trim() === '') {
      blank ||= item.str !== '';
    } else if (!marks.some((mark) => mark?.tag === 'Artifact')) {
      const tag = marks.findLast((mark) => mark?.id !== undefined && tags.has(mark.id))?.id;
      const run = toRun(item, view, fonts, (tag === undefined ? null : tags.get(tag)) ?? null, blank);
      if (run) runs.push(run);
      blank = false;
    }
  }
  return runs;
}

function toRun(item: TextItem, view: readonly number[], fonts: Fonts, tag: Tag | null, spaced: boolean): Run | null {
  const text = closeUp(item.str.replace(LIGATURES, (one) => one.normalize('NFKC')).replace(NOISE, ''));
  const [a, b, c, d, x, y] = multiply(view, item.transform.map(Number));
  const size = Math.hypot(c, d);
  const values = [a, b, size, x, y, item.width];
  if (text.trim() === '' || !values.every(Number.isFinite)) return null;
  if (a <= 0 || Math.abs(b) > MAX_SLOPE * a || size < MIN_SIZE) return null;
  const { fontName: font } = item;
  return { text, x, right: x + item.width, y, size, font, bold: fonts.isBold(font), spaced, tag };
}

/** Letters set apart, as in "O U R  O F F E R", read as words of one letter; where words begin only capitals tell. */
function closeUp(text: string): string {
  if (!SPACED_OUT.test(text.trim())) return text;
  return text.replace(/(\S) (?=\S)/g, '$1').replace(/(?<=[\p{Ll},:&])(?=\p{Lu})|(?<=\p{L})(?=&)/gu, ' ');
}

type Matrix = [number, number, number, number, number, number];

/** The transformation `inner` within `outer`, as PDF writes them. */
function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
