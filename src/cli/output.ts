import { lstatSync, type Stats, statSync } from 'node:fs';
import { access, constants, link, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { InputError } from '../errors.js';
import { dropAbandoned, temporaryFor } from '../intake/temporary.js';
import { print, remark } from './io.js';

const USUAL_MODE = 0o666;

/** What the system tells of a file; nothing where there is none, or none to be reached. */
const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};

/** The system's name for a failure. */
const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : '');

/** Writes a file beside a place, under a name of its own, and lets it be put there; whatever happens, nothing is left of it. */
const beside = async (
  place: string,
  content: string,
  mode: number,
  put: (temporary: string) => Promise<void>,
): Promise<void> => {
  const temporary = await temporaryFor(place);
  try {
    await writeFile(temporary, content, { mode, flag: 'wx' });
    await put(temporary);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
  await dropAbandoned(dirname(place), (file) => file === basename(place));
};

/** Puts a file in the place of what is there, if anything, with its permissions. */
const replace = async (path: string, content: string, there: Stats | undefined): Promise<void> => {
  // A file that may not be written is not to be replaced either; and a link goes on leading where it leads.
  if (there) await access(path, constants.W_OK);
  const place = there ? await realpath(path) : path;
  await beside(place, content, there ? there.mode & 0o777 : USUAL_MODE, (temporary) => rename(temporary, place));
};

/** Why a file cannot be written, and what to do. */
const unwritable = (path: string, cause: unknown): InputError => {
  const code = codeOf(cause);
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new InputError(
    full
      ? `${path} cannot be written: the disk is full; make room, or name a file on another.`
      : `${path} cannot be written; check the folder and its permissions.`,
    { cause },
  );
};

/** Throws InputError where something else has the folder's name, or it may not be made. */
const makeFolderOf = async (path: string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (cause) {
    throw unwritable(path, cause);
  }
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
    await makeFolderOf(path);
    await replace(path, content, there);
  } catch (cause) {
    throw cause instanceof InputError ? cause : unwritable(path, cause);
  }
};

/** What a file system says that knows no second name for a file. */
const NO_LINKS: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Writes a file whole where none is, nor a link, making its folder if need be: of several writers at once one succeeds. Gives
 * whether it did. Throws InputError when it cannot be written.
 */
export const writeNew = async (path: string, content: string): Promise<boolean> => {
  try {
    await makeFolderOf(path);
    await beside(path, content, USUAL_MODE, async (temporary) => {
      try {
        await link(temporary, path);
      } catch (error) {
        if (!NO_LINKS.has(codeOf(error))) throw error;
        await writeFile(path, content, { flag: 'wx' });
      }
    });
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause instanceof InputError ? cause : unwritable(path, cause);
  }
};

/**
 * Refuses to write through a link where the program named the file itself: nobody said that what the link leads to may be
 * written over. Throws InputError, which ends as told.
 */
export const refuseLink = (path: string, instead: string): void => {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new InputError(`${path} is a link to another file; ${instead}.`);
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
