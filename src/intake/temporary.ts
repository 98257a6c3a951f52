import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a file is called until it is whole: its own name, the process that writes it, and what nobody can guess. */
const TEMPORARY = /^(.+)\.(\d{1,10})-[0-9a-f]{16}\.tmp$/s;

/** No writing takes so long; a process with the same number may be another. */
const LONGEST_MS = 60 * 60 * 1000;

/** A name beside a file for what is to take its place, which no other writer has and no one can lay a link at beforehand. */
export const temporaryFor = async (path: string): Promise<string> => {
  const { randomBytes } = await import('node:crypto');
  return `${path}.${process.pid}-${randomBytes(8).toString('hex')}.tmp`;
};

/** Whether a process of this machine is there; where that cannot be told, it is. */
const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
};

/** Removes a file that its writer left, as far as it can be told: the process has ended, or goes on with something else. */
const dropIfLeft = async (path: string, pid: number): Promise<void> => {
  const isLeft = !isRunning(pid) || Date.now() - (await lstat(path)).mtimeMs >= LONGEST_MS;
  if (isLeft) await rm(path, { force: true });
};

/**
 * Removes from a folder what writers of some of its files left there when they were killed, and nothing that is named
 * otherwise. Never fails.
 */
export const dropAbandoned = async (folder: string, isOf: (file: string) => boolean): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, file = '', pid] = TEMPORARY.exec(name) ?? [];
    if (pid !== undefined && isOf(file)) await dropIfLeft(join(folder, name), Number(pid)).catch(() => undefined);
  }
};
