const medianOf = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};

/** Work to be timed; what it gives is looked at by no one. */
export type Work = () => unknown;

/** What a work's times are: the median in milliseconds, and the median of its ratios to the first work's of the same round. */
export interface Times {
  milliseconds: number;
  ratio: number;
}

/**
 * Times some works that take turns, A B C A B C: what else the machine does meets all of them. The first rounds, with what
 * is loaded and compiled in them, do not count: one, or as many as `warming` says.
 */
export const takeTurns = (works: readonly Work[], rounds: number, warming = 1): Times[] => {
  const times: number[][] = works.map(() => []);
  for (let round = 1 - warming; round <= rounds; round++) {
    works.forEach((work, i) => {
      const started = process.hrtime.bigint();
      work();
      if (round > 0) times[i]?.push(Number(process.hrtime.bigint() - started) / 1e6);
    });
  }
  return times.map((own) => ({
    milliseconds: medianOf(own),
    ratio: medianOf(own.map((time, round) => time / (times[0]?.[round] ?? Number.NaN))),
  }));
};
