import type { Span } from '../model.js';
import { addTo } from '../text/lists.js';
import { withUnits } from '../text/read.js';
import { endOf, isPlainWord, keyAt, type Scan, startOf } from '../text/scan.js';

/** Eight words in a row are not shared by chance. */
const RUN = 8;

/** The runs of eight words of a CV. */
export interface Runs {
  /** How many there are. */
  count: number;
  /** The hashes of the words that stand in them. */
  hashes: ReadonlySet<number>;
  /** For each run, its words joined by spaces, the words it begins at. */
  at: ReadonlyMap<string, readonly number[]>;
  /** Where each run stands, by the word it begins at. */
  spans: readonly Span[];
}

/** Whether a unit is a word or a number, and no sign or line's end. */
const isWord = (scan: Scan, unit: number): boolean =>
  isPlainWord(scan, unit) || /[\p{L}\p{N}]/u.test(keyAt(scan, unit) ?? '');

/** The words of the run that begins at one of some units, joined. */
const runFrom = (scan: Scan, units: readonly number[], from: number): string =>
  units
    .slice(from, from + RUN)
    .map((unit) => keyAt(scan, unit))
    .join(' ');

/** The runs of a text. */
export const runsOf = (text: string): Runs =>
  withUnits(text, (scan) => {
    const words: number[] = [];
    for (let unit = 0; unit < scan.count; unit++) if (isWord(scan, unit)) words.push(unit);
    const count = Math.max(0, words.length - RUN + 1);
    const at = new Map<string, number[]>();
    const spans: Span[] = [];
    for (let from = 0; from < count; from++) {
      addTo(at, runFrom(scan, words, from), from);
      spans.push({ start: startOf(scan, words[from] ?? 0), end: endOf(scan, words[from + RUN - 1] ?? 0) });
    }
    return { count, hashes: new Set(words.map((unit) => scan.hashes[unit] ?? 0)), at, spans };
  });

/** Where runs stand that another text has too, in order, by the words they begin at. */
export const sharedRuns = (runs: Runs, text: string): number[] =>
  withUnits(text, (scan) => {
    const shared = new Set<string>();
    // The latest words in a row that the CV has too, by their hashes; few rows are long enough to be looked at closely.
    let row: number[] = [];
    for (let unit = 0; unit < scan.count; unit++) {
      if (runs.hashes.has(scan.hashes[unit] ?? 0)) {
        row.push(unit);
        if (row.length >= RUN) shared.add(runFrom(scan, row, row.length - RUN));
      } else if (row.length > 0 && isWord(scan, unit)) row = [];
    }
    return [...shared].flatMap((run) => runs.at.get(run) ?? []).sort((a, b) => a - b);
  });
