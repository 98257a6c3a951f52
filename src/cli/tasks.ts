import type { Work } from './chunks.js';
import type { RecordOptions } from './record-answers.js';

/** What can be done with chunks, on this thread or on another: a name and plain data, which can be sent there. */
export interface Task {
  name: 'terms';
  options: RecordOptions;
}

/**
 * Gets ready for a task. `numbers` are those of the built lexicon, where another thread has read them. Throws LexiconError.
 */
export const openTask = async ({ options }: Task, numbers?: SharedArrayBuffer): Promise<Work> => {
  const { openRecords } = await import('./record-answers.js');
  return openRecords(options, numbers);
};
