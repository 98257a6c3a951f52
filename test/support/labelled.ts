import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '#dist/model.js';

/** A posting of test/labelled: its text without the braces, and the spans that stood in them. */
export interface Labelled {
  name: string;
  /** "en it", "es it" or "en other". */
  group: string;
  text: string;
  gold: Span[];
}

const HEAD = /^# lang: (\w+), kind: (\w+)\n/;

const parse = (name: string, source: string): Labelled => {
  const head = HEAD.exec(source);
  if (!head) throw new Error(`${name}: the first line must be like "# lang: en, kind: it"`);
  const gold: Span[] = [];
  let text = '';
  let open = -1;
  for (const char of source.slice(head[0].length)) {
    if (char === '{') {
      if (open >= 0) throw new Error(`${name}: nested brace after “${text.slice(-30)}”`);
      open = text.length;
    } else if (char === '}') {
      if (open < 0) throw new Error(`${name}: stray brace after “${text.slice(-30)}”`);
      gold.push({ start: open, end: text.length });
      open = -1;
    } else text += char;
  }
  if (open >= 0) throw new Error(`${name}: a brace is never closed`);
  return { name, group: `${head[1]} ${head[2]}`, text, gold };
};

export const readLabelled = (): Labelled[] => {
  const folder = join(process.cwd(), 'test/labelled');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parse(file, readFileSync(join(folder, file), 'utf8')));
};

export interface Agreement {
  precision: number;
  recall: number;
  f1: number;
  exact: number;
  spans: number;
}

/** Whether two spans overlap. */
export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const equals = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** How finds agree with marked spans, in percent: by overlap, and the F1 of spans that are the same. */
export const agreement = (pairs: readonly { finds: readonly Span[]; gold: readonly Span[] }[]): Agreement => {
  let [found, right, spans, reached, same] = [0, 0, 0, 0, 0];
  for (const { finds, gold } of pairs) {
    found += finds.length;
    spans += gold.length;
    right += finds.filter((find) => gold.some((span) => touches(find, span))).length;
    reached += gold.filter((span) => finds.some((find) => touches(find, span))).length;
    same += gold.filter((span) => finds.some((find) => equals(find, span))).length;
  }
  const [precision, recall] = [(100 * right) / found, (100 * reached) / spans];
  const f1 = (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, exact: (200 * same) / (found + spans), spans };
};
