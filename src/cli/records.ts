import { InputError } from '../errors.js';
import { openInput } from './chunks.js';
import { printAll } from './io.js';
import type { RecordOptions } from './record-answers.js';
import { answersTo } from './spread.js';

/**
 * Writes the mentions in each of many texts to standard output, a line of JSON each, while they are read: memory does not
 * grow with them. A large input is answered by so many threads as `jobs` says; what is written is the same for any number.
 * Throws InputError for what cannot be read and for a line that is no record, LexiconError for a private lexicon's fault.
 */
export const printRecords = async (
  source: string,
  options: Omit<RecordOptions, 'name'>,
  jobs: number,
): Promise<void> => {
  const input = openInput(source);
  const task = { name: 'terms', options: { ...options, name: input.name } } as const;
  let isEmpty = true;
  try {
    for await (const answers of answersTo(input, task, jobs)) {
      isEmpty &&= answers.length === 0;
      await printAll(answers);
    }
  } finally {
    input.stop();
  }
  if (isEmpty) throw new InputError(`${input.name} is empty; give a text.`);
};
