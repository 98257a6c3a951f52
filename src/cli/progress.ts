import { setTimeout as sleep } from 'node:timers/promises';

/** Quicker work needs no word. */
const PATIENCE_MS = 500;

/** From so many bytes on, what is done with a text may take half a second. */
const LARGE = 200_000;

const WIPE = '\r\u001b[2K';

/**
 * Does a piece of work and gives its result. Where it takes longer than half a second and standard error is a terminal,
 * that says what is being done, and is wiped when it is over.
 */
export const withProgress = async <Result>(text: string, work: () => Promise<Result>): Promise<Result> => {
  if (!process.stderr.isTTY) return work();
  const over = new AbortController();
  const shown = show(text, over.signal);
  try {
    return await work();
  } finally {
    over.abort();
    await shown;
  }
};

/** The size of a text, for who waits for it. */
export const sizeOf = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * Does a piece of work that lets nothing move while it lasts, and gives its result. Where so many bytes take their time and
 * standard error is a terminal, a line says beforehand what is done; it stands still, and is wiped when it is over.
 */
export const withStillLine = async <Result>(
  text: string,
  bytes: number,
  work: () => Result | Promise<Result>,
): Promise<Result> => {
  if (!process.stderr.isTTY || process.env.TERM === 'dumb' || bytes < LARGE) return work();
  process.stderr.write(`${text} …`);
  try {
    return await work();
  } finally {
    process.stderr.write(WIPE);
  }
};

const show = async (text: string, over: AbortSignal): Promise<void> => {
  try {
    await sleep(PATIENCE_MS, undefined, { signal: over });
  } catch {
    return;
  }
  const { default: yoctoSpinner } = await import('yocto-spinner');
  if (over.aborted) return;
  const spinner = yoctoSpinner({ text, stream: process.stderr }).start();
  await new Promise((done) => over.addEventListener('abort', done, { once: true }));
  spinner.stop();
};
