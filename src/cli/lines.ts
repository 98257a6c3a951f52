import { createReadStream } from 'node:fs';
import { InputError } from '../errors.js';
import { checkFile, toText } from './io.js';

const LINE_FEED = 10;

/** The parts of a file, or of standard input (`-`), as they come. Throws InputError where they cannot be read. */
async function* partsOf(source: string, name: string): AsyncGenerator<Buffer> {
  if (source !== '-') checkFile(source, Number.POSITIVE_INFINITY);
  try {
    for await (const part of source === '-' ? process.stdin : createReadStream(source))
      yield Buffer.isBuffer(part) ? part : Buffer.from(part);
  } catch (cause) {
    throw new InputError(`${name} cannot be read; check its permissions.`, { cause });
  }
}

/**
 * The lines of a file, or of standard input (`-`), in UTF-8, many at a time as they come. The last one may be empty. Throws
 * InputError as `readText` does, where what it is for comes.
 */
export async function* linesFrom(source: string): AsyncGenerator<string[]> {
  const name = source === '-' ? 'standard input' : source;
  let begun: Buffer[] = [];
  let isFirst = true;
  let isEmpty = true;
  const linesOf = (bytes: Buffer): string[] => {
    const text = toText(bytes, name, isFirst);
    isFirst = false;
    isEmpty &&= text.trim() === '';
    return text.split('\n');
  };
  for await (const part of partsOf(source, name)) {
    const end = part.lastIndexOf(LINE_FEED);
    if (end < 0) begun.push(part);
    else {
      // A line feed is never part of another character, so that whole lines are whole texts.
      yield linesOf(Buffer.concat([...begun, part.subarray(0, end)]));
      begun = [part.subarray(end + 1)];
    }
  }
  yield linesOf(Buffer.concat(begun));
  if (isEmpty) throw new InputError(`${name} is empty; give a text.`);
}
