import { constants } from 'node:fs';
import { lstat, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { sha256Of } from '../../text/digest.js';
import { dropAbandoned, temporaryFor } from '../temporary.js';
import { isPrivate, isPrivateFolder, makePrivate } from './private-folder.js';

/** A posting changes seldom within a day, and a day is how long one works on a CV for it. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** The largest answer, in base64, with room for what is kept of it besides. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The answer that a posting was read from, as it is kept. */
const entrySchema = z.object({
  /** What was asked for. */
  address: z.string(),
  /** The posting's address: where a redirect led, if one did. */
  url: z.string(),
  name: z.string(),
  contentType: z.string(),
  whole: z.boolean(),
  body: z.base64(),
  fetchedAt: z.iso.datetime(),
});

export type CacheEntry = z.infer<typeof entrySchema>;

/**
 * The folder that the platform keeps for caches: `~/.cache/ats`, `~/Library/Caches/ats`, `%LOCALAPPDATA%\ats\Cache`. Null
 * where there is none: nobody's home is known, or it is no whole path.
 */
export const cacheFolder = async (): Promise<string | null> => {
  try {
    const { default: envPaths } = await import('env-paths');
    const { cache } = envPaths('ats', { suffix: '' });
    return isAbsolute(cache) ? join(cache, 'postings') : null;
  } catch {
    return null;
  }
};

const ENTRY = /^[0-9a-f]{64}\.json$/;

const fileOf = (folder: string, address: string): string => join(folder, `${sha256Of(address)}.json`);

/** A file's text, where it is the owner's alone: no link is followed, no pipe waited for. Throws where it is not. */
const readOwn = async (path: string): Promise<string> => {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = await file.stat();
    if (!stat.isFile() || !isPrivate(stat) || stat.size > MOST_BYTES) throw new Error(`${path} is not the cache's own`);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
};

/**
 * Gives what is kept for an address, or null where nothing is, where it is older than a day (`now`, milliseconds since
 * 1970), where others than the owner may have written it, or where it cannot be read: a cache that fails is as none.
 */
export const readCached = async (folder: string, address: string, now: number): Promise<CacheEntry | null> => {
  try {
    if (!(await isPrivateFolder(folder))) return null;
    const entry = entrySchema.parse(JSON.parse(await readOwn(fileOf(folder, address))));
    const age = now - Date.parse(entry.fetchedAt);
    return entry.address === address && age >= 0 && age < KEPT_MS ? entry : null;
  } catch {
    return null;
  }
};

/**
 * Keeps an answer, whole or not at all, for its owner's eyes only, and drops what is older than a day. Does nothing where
 * the folder is not the owner's own. Never fails.
 */
export const writeCached = async (folder: string, entry: CacheEntry): Promise<void> => {
  const path = fileOf(folder, entry.address);
  const temporary = await temporaryFor(path);
  try {
    const before = await makePrivate(folder);
    if (before === 'foreign') return;
    // What stood in it may be others'.
    if (before === 'open') await dropOld(folder, Number.POSITIVE_INFINITY);
    await writeFile(temporary, JSON.stringify(entry), { mode: 0o600, flag: 'wx' });
    await rename(temporary, path);
    await dropOld(folder, Date.parse(entry.fetchedAt));
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
};

/** Drops what is kept for too long, and what was left half written: what is named otherwise is not the cache's. */
const dropOld = async (folder: string, now: number): Promise<void> => {
  await dropAbandoned(folder, (file) => ENTRY.test(file));
  for (const name of (await readdir(folder)).filter((one) => ENTRY.test(one))) {
    const path = join(folder, name);
    // Another process may have dropped it since.
    const age = await lstat(path).then(
      ({ mtimeMs }) => now - mtimeMs,
      () => 0,
    );
    if (age >= KEPT_MS) await rm(path, { force: true }).catch(() => undefined);
  }
};
