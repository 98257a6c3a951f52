import type { Worker } from 'node:worker_threads';
import { AtsError } from '../errors.js';
import { type Carried, revived } from './carried.js';
import type { Chunk } from './chunks.js';

/** What a worker sends back for each chunk it was sent, in their order. */
export type Reply = { answer: Uint8Array } | { failure: Carried };

/** So many chunks a worker are begun and not yet given: a slow one holds the others up only behind these. */
const MOST_BEGUN = 4;

interface Waiting {
  done: (answer: Uint8Array) => void;
  failed: (error: Error) => void;
}

/** A worker with those who wait for its answers, the longest first. */
interface Hand {
  worker: Worker;
  waiting: Waiting[];
  /** Why it works no more. */
  lost: Error | null;
}

const lossOf = (why: string, cause?: unknown): AtsError =>
  new AtsError(`a thread ended before its work was done (${why}); try it with --jobs 1.`, { cause });

const isMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const handOf = (worker: Worker): Hand => {
  const hand: Hand = { worker, waiting: [], lost: null };
  const lose = (error: Error): void => {
    hand.lost ??= error;
    for (const { failed } of hand.waiting.splice(0)) failed(hand.lost);
  };
  worker.on('message', (reply: Reply) => {
    const waiting = hand.waiting.shift();
    if ('answer' in reply) waiting?.done(reply.answer);
    else waiting?.failed(revived(reply.failure));
  });
  // What nobody caught in it is a fault of the program, and told as such.
  worker.on('error', (error) => lose(isMemory(error) ? lossOf('it had too little memory', error) : error));
  worker.on('exit', (status) => lose(lossOf(`status ${status}`)));
  return hand;
};

/** What fails when its turn comes. */
const failing = (error: unknown): Promise<never> => untold(Promise.reject(error));

/** A promise that is waited for later. If it fails until then, that is no fault that nobody catches. */
const untold = <Result>(promise: Promise<Result>): Promise<Result> => {
  promise.catch(() => undefined);
  return promise;
};

/** Gives a chunk to a worker, and its bytes with it. */
const give = ({ worker, waiting, lost }: Hand, chunk: Chunk): Promise<Step> => {
  if (lost) return failing(lost);
  const answer = new Promise<Step>((done, failed) => {
    waiting.push({ done: (bytes) => done({ answer: bytes }), failed });
  });
  const { buffer } = chunk.bytes;
  worker.postMessage(chunk, buffer instanceof ArrayBuffer ? [buffer] : []);
  return untold(answer);
};

/** The hand with the fewest chunks: a new one as long as all have work and there may be more of them. */
const freest = (hands: Hand[], jobs: number, start: () => Worker): Hand => {
  const [first, ...others] = hands;
  const least = others.reduce((best, one) => (best && one.waiting.length >= best.waiting.length ? best : one), first);
  if (least && (least.waiting.length === 0 || hands.length >= jobs)) return least;
  const fresh = handOf(start());
  hands.push(fresh);
  return fresh;
};

/** What happens next: the oldest chunk is answered, one more is read, or there are no more, for an error or for none. */
type Step = { answer: Uint8Array } | { chunk: Chunk } | { end: { error: unknown } | null };

const readFrom = (chunks: AsyncIterator<Chunk>): Promise<Step> =>
  chunks.next().then(
    ({ done, value }) => (done ? { end: null } : { chunk: value }),
    (error: unknown) => ({ end: { error } }),
  );

/**
 * Answers chunks in workers, at the most `jobs` of them, and gives the answers in the order of the chunks, each as soon as
 * it and those before it are there. No more chunks are read than are worked on or wait for that, so memory does not grow
 * with them. Where one cannot be read or answered, it throws why when it has given the answers before; those of a worker that
 * dies may be lost with it. All workers have ended when it ends.
 */
export async function* inOrder(
  chunks: AsyncIterator<Chunk>,
  jobs: number,
  start: () => Worker,
): AsyncGenerator<Uint8Array> {
  const hands: Hand[] = [];
  const begun: Promise<Step>[] = [];
  let reading: Promise<Step> | null = readFrom(chunks);
  try {
    while (reading !== null || begun.length > 0) {
      const next: Promise<Step>[] = begun.slice(0, 1);
      if (reading !== null && begun.length < jobs * MOST_BEGUN) next.push(reading);
      const step = await Promise.race(next);
      if ('answer' in step) {
        begun.shift();
        yield step.answer;
      } else if ('chunk' in step) {
        begun.push(give(freest(hands, jobs, start), step.chunk));
        reading = readFrom(chunks);
      } else {
        if (step.end !== null) begun.push(failing(step.end.error));
        reading = null;
      }
    }
  } finally {
    await Promise.all(hands.map(({ worker }) => worker.terminate()));
  }
}
