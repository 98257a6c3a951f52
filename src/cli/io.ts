import { once } from 'node:events';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { InputError } from '../errors.js';
import { unsteeredLines } from '../report/steering.js';
import { unsteered } from '../text/legible.js';

/** The largest text worth reading, unless told otherwise: postings and CVs are a thousandth of this. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Writes a result. */
export const print = (text: string): void => {
  process.stdout.write(text);
};

/** Writes a part of a result, and waits until there is room for the next. */
export const printAll = async (text: string | Uint8Array): Promise<void> => {
  if (text.length > 0 && process.stdout.write(text) === false) await once(process.stdout, 'drain');
};

/** Writes a result for the eye: lines in which what was read may stand, but steers no terminal. */
export const printLines = (text: string): void => print(unsteeredLines(text));

/** Writes a remark: progress, a warning, a hint. Nothing in it steers a terminal. */
export const remark = (text: string): void => {
  process.stderr.write(`${unsteeredLines(text)}\n`);
};

/** Writes a warning, in one line whatever it quotes. */
export const warn = (text: string): void => remark(`ats: warning: ${unsteered(text)}`);

const tooLarge = (name: string): InputError => new InputError(`${name} is larger than 10 MB; give the text alone.`);

/** Bytes as text in UTF-8, without the mark that may begin one. Throws InputError when they are binary or otherwise coded. */
export const toText = (bytes: Uint8Array, name: string, isFirst = true): string => {
  if (bytes.includes(0)) throw new InputError(`${name} is a binary file; give text, Markdown, HTML or JSON.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isFirst }).decode(bytes);
  } catch (cause) {
    throw new InputError(`${name} is not UTF-8 text; save it as UTF-8.`, { cause });
  }
};

const asText = (bytes: Uint8Array, name: string): string => {
  const text = toText(bytes, name);
  if (text.trim() === '') throw new InputError(`${name} is empty; give a text.`);
  return text;
};

/** Throws InputError when a file is missing, a folder, or too large. */
export const checkFile = (path: string, most: number): void => {
  if (!existsSync(path)) throw new InputError(`${path} does not exist; check the path.`);
  const stat = statSync(path);
  if (stat.isDirectory()) throw new InputError(`${path} is a folder; name a file in it.`);
  if (stat.size > most) throw tooLarge(path);
};

const PART_BYTES = 1 << 20;

/** Reads a file to its end, which what is no file, as a device, may not have. Throws InputError where there is more. */
const readAtMost = (path: string, most: number): Uint8Array => {
  const file = openSync(path, 'r');
  const parts: Buffer[] = [];
  try {
    for (let size = 0; ; ) {
      const part = Buffer.allocUnsafe(Math.min(PART_BYTES, most + 1 - size));
      const count = readSync(file, part);
      if (count === 0) return Buffer.concat(parts);
      size += count;
      if (size > most) throw tooLarge(path);
      parts.push(part.subarray(0, count));
    }
  } finally {
    closeSync(file);
  }
};

/** The bytes of a file. Throws InputError when it is missing, a folder, too large, or may not be read. */
export const readBytes = (path: string, most = MOST_BYTES): Uint8Array => {
  try {
    checkFile(path, most);
    return readAtMost(path, most);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`${path} cannot be read; check its permissions.`, { cause });
  }
};

/** The text of a file in UTF-8. Throws InputError when it is missing, empty, binary or in another encoding. */
export const readText = (path: string, most = MOST_BYTES): string => asText(readBytes(path, most), path);

/** All of standard input, in UTF-8. Throws InputError as `readText` does. */
export const readStdin = async (most = MOST_BYTES): Promise<string> =>
  asText(await readStdinBytes(most), 'standard input');

/** The bytes of standard input. Throws InputError when there are too many. */
export const readStdinBytes = async (most = MOST_BYTES): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.byteLength;
    if (size > most) throw tooLarge('standard input');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};
