import { parentPort, workerData } from 'node:worker_threads';
import { carry } from './carried.js';
import type { Chunk } from './chunks.js';
import type { Reply } from './pool.js';
import { openTask } from './tasks.js';
import { beVerbose } from './verbose.js';
import type { WorkerData } from './worker-start.js';

/** Runs this thread: each chunk that it is sent is answered, in order. */
export const start = (): void => {
  const { task, numbers, verbose }: WorkerData = workerData;
  if (verbose) beVerbose();
  const opened = openTask(task, numbers);
  // Whoever waits for an answer is told.
  opened.catch(() => undefined);
  parentPort?.on('message', async (chunk: Chunk) => {
    const reply = await opened
      .then((work): Reply => ({ answer: work(chunk) }))
      .catch((error: unknown): Reply => ({ failure: carry(error) }));
    const { buffer } = 'answer' in reply ? reply.answer : new Uint8Array();
    parentPort?.postMessage(reply, buffer instanceof ArrayBuffer ? [buffer] : []);
  });
};
