import { setTimeout as sleep } from 'node:timers/promises';

/** Quicker work needs no word. */
const PATIENCE_MS = 500;

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
