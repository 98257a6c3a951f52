import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { z } from 'zod';
import { sha256Of } from '../../text/digest.js';

/** A posting changes seldom within a day, and a day is how long one works on a CV for it. */
const KEPT_MS = 24 * 60 * 60 * 1000;

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

/** The folder that the platform keeps for caches: `~/.cache/ats`, `~/Library/Caches/ats`, `%LOCALAPPDATA%\ats\Cache`. */
export const cacheFolder = (): string => join(envPaths('ats', { suffix: '' }).cache, 'postings');

const fileOf = (folder: string, address: string): string => join(folder, `${sha256Of(address)}.json`);

/**
 * Gives what is kept for an address, or null where nothing is, where it is older than a day (`now`, milliseconds since
 * 1970) or cannot be read: a cache that fails is as none.
 */
export const readCached = async (folder: string, address: string, now: number): Promise<CacheEntry | null> => {
  try {
    const entry = entrySchema.parse(JSON.parse(await readFile(fileOf(folder, address), 'utf8')));
    const age = now - Date.parse(entry.fetchedAt);
    return entry.address === address && age >= 0 && age < KEPT_MS ? entry : null;
  } catch {
    return null;
  }
};

/** Keeps an answer, whole or not at all, for its owner's eyes only, and drops what is older than a day. Never fails. */
export const writeCached = async (folder: string, entry: CacheEntry): Promise<void> => {
  const path = fileOf(folder, entry.address);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(temporary, JSON.stringify(entry), { mode: 0o600 });
    await rename(temporary, path);
    await dropOld(folder, Date.parse(entry.fetchedAt));
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
};

const dropOld = async (folder: string, now: number): Promise<void> => {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (now - (await stat(path)).mtimeMs >= KEPT_MS) await rm(path, { force: true });
  }
};
