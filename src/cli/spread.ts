import type { Input } from './chunks.js';
import { openTask, type Task } from './tasks.js';

/** Other threads take some time to start: what has fewer bytes is done sooner without them. */
const LARGE = 1 << 20;
/** Of an input whose size is not known, so much is done here before it counts as large. */
const BEGINNING = 1 << 18;

/**
 * Answers an input's chunks in order, a large input's in `jobs` other threads, all others here. Throws what reading and the
 * task throw, when the answers before are given.
 */
export async function* answersTo({ chunks, size }: Input, task: Task, jobs: number): AsyncGenerator<Uint8Array> {
  const few = jobs < 2 || (size > 0 && size < LARGE);
  if (few || size === 0) {
    const work = await openTask(task);
    for (let done = 0; few || done < BEGINNING; ) {
      const { value: chunk } = await chunks.next();
      if (!chunk) return;
      done += chunk.bytes.length;
      yield work(chunk);
    }
  }
  const [{ inOrder }, { startWorker }] = await Promise.all([import('./pool.js'), import('./worker-start.js')]);
  yield* inOrder(chunks, jobs, startWorker(task));
}
