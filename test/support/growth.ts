/** The length of the shorter text, in characters; the longer one is as long as a book. */
const SHORT = 50_000;
const TIMES = 4;
/** Twice as much as linear work grows, less than half of what the square would. */
export const MOST_GROWTH = 7;
const RUNS = 6;
/** Below this the clock and the machine's other work say more than the work does. */
const LEAST_MS = 2;

/** The processor time of some work, in milliseconds: what else the machine does is not part of it. */
const timeOf = (work: () => void): number => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};

/** A text of so many characters, flat, as one from a file is: a rope of its parts would be flattened by the first run. */
export const repeated = (piece: string, length: number): string =>
  Buffer.from(piece.repeat(Math.ceil(length / piece.length)), 'utf16le').toString('utf16le');

/**
 * How much longer a piece repeated takes to work on when it is repeated four times as often, by the best of several
 * runs of each; linear work gives about 4, and must stay below MOST_GROWTH.
 */
export const growthOf = (piece: string, work: (text: string) => void, length = SHORT): number => {
  const [short, long] = [repeated(piece, length), repeated(piece, length * TIMES)];
  // Code that is not yet compiled would make the short text look slow, and so the long one quick.
  work(short);
  let [shortest, longest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < RUNS; run++) {
    shortest = Math.min(
      shortest,
      timeOf(() => work(short)),
    );
    longest = Math.min(
      longest,
      timeOf(() => work(long)),
    );
    if (longest < MOST_GROWTH * Math.max(shortest, LEAST_MS)) break;
  }
  return longest / Math.max(shortest, LEAST_MS);
};
