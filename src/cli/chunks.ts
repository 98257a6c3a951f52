import { createReadStream, fstatSync, statSync } from 'node:fs';
import { InputError } from '../errors.js';
import { checkFile } from './io.js';

const LINE_FEED = 10;
const STDIN = 0;

/** A chunk ends with the line that its so many bytes end in: enough to be worth handing on, and little to wait for. */
const LEAST_BYTES = 1 << 16;

/** Whole lines of an input, as bytes, and the number of the first of them, from 1. */
export interface Chunk {
  bytes: Uint8Array;
  line: number;
}

/** Answers a chunk, in bytes. */
export type Work = (chunk: Chunk) => Uint8Array;

/** The chunks of an input, in order. */
export interface Input {
  name: string;
  chunks: AsyncGenerator<Chunk>;
  /** Its size in bytes, or 0 where it is not known beforehand. */
  size: number;
  /** Reads no further, though somebody waits for more. */
  stop: () => void;
}

/** Bytes end to end, in memory of their own, which can be given to another thread. */
const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const countLines = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
};

/**
 * Cuts bytes, which come in parts of any size, into chunks of whole lines. Where it cuts depends on the bytes alone. A
 * longer line is a chunk by itself.
 */
export async function* cut(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Chunk> {
  let begun: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  const close = (): Chunk => {
    const chunk = { bytes: joined(begun), line };
    begun = [];
    size = 0;
    line += countLines(chunk.bytes);
    return chunk;
  };
  for await (const part of parts) {
    let from = 0;
    for (;;) {
      // A line feed is never part of another character, so that whole lines are whole texts.
      const end = part.indexOf(LINE_FEED, from + Math.max(0, LEAST_BYTES - 1 - size));
      const rest = part.subarray(from, end < 0 ? part.length : end + 1);
      if (rest.length > 0) begun.push(rest);
      size += rest.length;
      if (end < 0) break;
      yield close();
      from = end + 1;
    }
  }
  if (size > 0) yield close();
}

/** The parts of a stream as they come. Throws InputError where they cannot be read. */
async function* partsOf(stream: AsyncIterable<Uint8Array | string>, name: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of stream) yield typeof part === 'string' ? Buffer.from(part) : part;
  } catch (cause) {
    throw new InputError(`${name} cannot be read; check its permissions.`, { cause });
  }
}

const sizeOfStdin = (): number => {
  try {
    const stat = fstatSync(STDIN);
    return stat.isFile() ? stat.size : 0;
  } catch {
    return 0;
  }
};

/**
 * Opens a file, or standard input (`-`), to be read in chunks. Throws InputError for what is missing or a folder, and where
 * a chunk is asked for, for what cannot be read.
 */
export const openInput = (source: string): Input => {
  const isStdin = source === '-';
  const name = isStdin ? 'standard input' : source;
  if (!isStdin) checkFile(source, Number.POSITIVE_INFINITY);
  const size = isStdin ? sizeOfStdin() : statSync(source).size;
  const stream = isStdin ? process.stdin : createReadStream(source);
  return { name, chunks: cut(partsOf(stream, name)), size, stop: () => stream.destroy() };
};
