import type { Stats } from 'node:fs';
import { chmod, lstat, mkdir } from 'node:fs/promises';

const OWNER_ONLY = 0o700;
const OTHERS = 0o077;
const OTHERS_WRITE = 0o022;

/** Whether a file or folder is this process's user's, and nobody else may write it. Where files have no owners, it is. */
export const isPrivate = ({ uid, mode }: Stats): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & OTHERS_WRITE) === 0);

/** Whether a path is a folder, no link to one, that is private. Throws what the system does where there is none. */
export const isPrivateFolder = async (folder: string): Promise<boolean> => {
  const stat = await lstat(folder);
  return stat.isDirectory() && isPrivate(stat);
};

/**
 * Makes a folder for its owner alone, or makes one that is there so. Tells what it was: `private`, `open` where others could
 * write to it until now, `foreign` where it is a link, somebody else's or no folder, which is left as it is. Throws what the
 * system does.
 */
export const makePrivate = async (folder: string): Promise<'private' | 'open' | 'foreign'> => {
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
  const stat = await lstat(folder);
  if (!stat.isDirectory() || (process.getuid !== undefined && stat.uid !== process.getuid())) return 'foreign';
  if (process.getuid !== undefined && (stat.mode & OTHERS) !== 0) await chmod(folder, OWNER_ONLY);
  return isPrivate(stat) ? 'private' : 'open';
};
