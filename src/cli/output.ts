import { type Stats, statSync } from 'node:fs';
import { access, constants, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '../errors.js';
import { print, remark } from './io.js';

/** What the system tells of a file; nothing where there is none, or none to be reached. */
const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};

/** Puts a file in the place of what is there, if anything, with its permissions. */
const replace = async (path: string, content: string, there: Stats | undefined): Promise<void> => {
  const { randomBytes } = await import('node:crypto');
  // A file that may not be written is not to be replaced either; and a link goes on leading where it leads.
  if (there) await access(path, constants.W_OK);
  const place = there ? await realpath(path) : path;
  const temporary = `${place}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, content, { mode: there ? there.mode & 0o777 : 0o666 });
    await rename(temporary, place);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw cause;
  }
};

/** Why a file cannot be written, and what to do. */
const unwritable = (path: string, cause: unknown): InputError => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : '';
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new InputError(
    full
      ? `${path} cannot be written: the disk is full; make room, or name a file on another.`
      : `${path} cannot be written; check the folder and its permissions.`,
    { cause },
  );
};

/**
 * Writes a file whole or not at all, making its folder if need be; what is no file, as a pipe or a device, is written to.
 * Throws InputError when it cannot be written.
 */
export const writeWhole = async (path: string, content: string): Promise<void> => {
  try {
    const there = statOf(path);
    if (there?.isDirectory()) throw new InputError(`${path} is a folder; name a file in it.`);
    if (there && !there.isFile()) {
      await writeFile(path, content);
      return;
    }
    await mkdir(dirname(path), { recursive: true });
    await replace(path, content, there);
  } catch (cause) {
    throw cause instanceof InputError ? cause : unwritable(path, cause);
  }
};

/**
 * Refuses to write a result over what it is made from: a CV that is replaced by its report is lost. Inputs that are no
 * files are passed over. Throws InputError.
 */
export const refuseInput = (output: string | undefined, inputs: readonly (string | undefined)[]): void => {
  const there = output === undefined || output === '-' ? undefined : statOf(output);
  if (!there?.isFile()) return;
  const isIt = (input: string): boolean => {
    const given = statOf(input);
    return given !== undefined && given.ino === there.ino && given.dev === there.dev;
  };
  if (inputs.some((input) => input !== undefined && isIt(input)))
    throw new InputError(`${output} is what the result is made from; name another file with --output.`);
};

/** A result to a file, or to standard output when none is named (or it is `-`). */
export const deliver = async (content: string, output: string | undefined): Promise<void> => {
  if (output === undefined || output === '-') print(content);
  else {
    await writeWhole(output, content);
    remark(`Wrote ${output}`);
  }
};
