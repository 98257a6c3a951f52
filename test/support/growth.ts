/**
 * The length of the shorter text, in characters; the longer one is as long as twenty postings. Far longer ones would
 * tell how the collector of garbage grows.
 */
const SHORT = 25_000;
const TIMES = 4;
/** Twice as much as linear work grows, less than half of what the square would. */
export const MOST_GROWTH = 7;
const RUNS = 10;
/** Below this the clock and the machine's other work say more than the work does. */
const LEAST_MS = 2;

type Work = () => unknown;

/** The processor time of some work, in milliseconds: what else the machine does is not part of it. */
export const timeOf = async (work: Work): Promise<number> => {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};

/** A text of so many characters, flat, as one from a file is: a rope of its parts would be flattened by the first run. */
export const repeated = (piece: string, length: number): string =>
  Buffer.from(piece.repeat(Math.ceil(length / piece.length)), 'utf16le').toString('utf16le');

/**
 * How much longer work on four times as much takes, by the best of several runs of each; linear work gives about 4, and
 * must stay below MOST_GROWTH.
 */
export const growthFrom = async (little: Work, much: Work): Promise<number> => {
  // Code that is not yet compiled would make the little look slow, and so the much quick.
  await little();
  let [shortest, longest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < RUNS; run++) {
    shortest = Math.min(shortest, await timeOf(little));
    longest = Math.min(longest, await timeOf(much));
    if (longest < MOST_GROWTH * Math.max(shortest, LEAST_MS)) break;
  }
  return longest / Math.max(shortest, LEAST_MS);
};

/** The growth of work on a text that is four times as long: a piece repeated, or made for a length. */
export const growthOf = (
  grown: string | ((length: number) => string),
  work: (text: string) => unknown,
  length = SHORT,
): Promise<number> => {
  const textOf = (size: number): string => repeated(typeof grown === 'string' ? grown : grown(size), size);
  const [short, long] = [textOf(length), textOf(length * TIMES)];
  return growthFrom(
    () => work(short),
    () => work(long),
  );
};
