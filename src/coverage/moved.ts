/** A line of the CV before and after an edit. */
export interface LinePair {
  before: number;
  after: number;
}

/** A run of lines that kept their order: how many, how far they went in all, its last one and the run before that. */
interface Matching {
  length: number;
  way: number;
  pair: LinePair;
  previous: Matching | null;
}

const isBetter = (a: Matching, b: Matching | null): boolean =>
  b === null || a.length > b.length || (a.length === b.length && a.way < b.way);

/** The longest run of lines that kept their order; of several as long the one that went the least way. */
const longestRun = (pairs: readonly LinePair[]): Matching | null => {
  const runs: Matching[] = [];
  let best: Matching | null = null;
  for (const pair of pairs) {
    let previous: Matching | null = null;
    for (const run of runs) if (run.pair.after < pair.after && isBetter(run, previous)) previous = run;
    const way = (previous?.way ?? 0) + Math.abs(pair.after - pair.before);
    const run: Matching = { length: (previous?.length ?? 0) + 1, way, pair, previous };
    runs.push(run);
    if (isBetter(run, best)) best = run;
  }
  return best;
};

/**
 * The lines (numbered as after an edit) that were put elsewhere, of what stands on both sides: as few as explain the new
 * order. Lines that are only shifted, as others were added or taken away above them, were not.
 */
export const movedLines = (pairs: readonly LinePair[]): Set<number> => {
  const sorted = [...pairs].sort((a, b) => a.before - b.before || a.after - b.after);
  // A line is one thing, however much of it stands on both sides.
  const lines = [...new Map(sorted.map((pair) => [pair.before, pair])).values()];
  const moved = new Set(lines.map(({ after }) => after));
  for (let run = longestRun(lines); run !== null; run = run.previous) moved.delete(run.pair.after);
  return moved;
};
