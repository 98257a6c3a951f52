import { Worker } from 'node:worker_threads';
import { readShared } from '../vocabulary/store.js';
import type { Task } from './tasks.js';
import { isVerbose } from './verbose.js';

const THREAD = new URL('../../dist/cli/thread.js', import.meta.url);

/** What a worker is given when it starts. */
export interface WorkerData {
  task: Task;
  numbers: SharedArrayBuffer;
  verbose: boolean;
}

/** Gives what starts workers for a task, which all see one lexicon's numbers. The first tells what --verbose tells. */
export const startWorker = (task: Task): (() => Worker) => {
  const numbers = readShared();
  let verbose = isVerbose();
  return () => {
    const workerData: WorkerData = { task, numbers, verbose };
    verbose = false;
    return new Worker(THREAD, { workerData });
  };
};
