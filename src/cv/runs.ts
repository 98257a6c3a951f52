import type { Span } from '../model.js';
import { unitsOf } from '../text/units.js';

/** Eight words in a row are not shared by chance. */
const RUN = 8;

/** The runs of eight words of a CV. */
export interface Runs {
  /** How many there are. */
  count: number;
  /** The words that stand in them. */
  words: ReadonlySet<string>;
  /** For each run, its words joined by spaces, the words it begins at. */
  at: ReadonlyMap<string, readonly number[]>;
  /** Where each run stands, by the word it begins at. */
  spans: readonly Span[];
}

const HOLDS_WORD = /[\p{L}\p{N}]/u;

const joined = (keys: readonly string[], from: number): string => keys.slice(from, from + RUN).join(' ');

/** The runs of a text. */
export const runsOf = (text: string): Runs => {
  const words = unitsOf(text).filter(({ key }) => HOLDS_WORD.test(key));
  const keys = words.map(({ key }) => key);
  const count = Math.max(0, words.length - RUN + 1);
  const at = new Map<string, number[]>();
  const spans: Span[] = [];
  for (let from = 0; from < count; from++) {
    const run = joined(keys, from);
    const others = at.get(run);
    if (others) others.push(from);
    else at.set(run, [from]);
    spans.push({ start: words[from]?.start ?? 0, end: words[from + RUN - 1]?.end ?? 0 });
  }
  return { count, words: new Set(keys), at, spans };
};

/** Where runs stand that another text has too, in order, by the words they begin at. */
export const sharedRuns = (runs: Runs, text: string): number[] => {
  const shared = new Set<string>();
  let row: string[] = [];
  for (const { key } of unitsOf(text)) {
    if (runs.words.has(key)) row.push(key);
    else if (HOLDS_WORD.test(key)) row = [];
    if (row.length < RUN) continue;
    const run = joined(row, row.length - RUN);
    if (runs.at.has(run)) shared.add(run);
  }
  return [...shared].flatMap((run) => runs.at.get(run) ?? []).sort((a, b) => a - b);
};
