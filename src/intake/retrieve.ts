import { type Content, readAnswer } from './answer.js';
import { ask } from './ask.js';
import { checkAddress } from './net/address.js';
import { readCached, writeCached } from './net/cache.js';
import { type FetchOptions, fetchPage, LIMITS } from './net/fetch.js';

export interface RetrieveOptions extends FetchOptions {
  /** The folder of the cache; null for none. */
  cache: string | null;
  /** Whether to ask anew though the cache has an answer. */
  refresh: boolean;
}

export interface Retrieved {
  content: Content;
  /** When the answer was fetched, ISO 8601. */
  fetchedAt: string;
  cached: boolean;
}

/**
 * Takes a posting's address and gives its content: from the cache, else from the board's endpoint where the address is a
 * known board's, else from the page. 15 seconds in all.
 *
 * @throws NetworkError where nothing could be had, NotAPostingError where what was had is no open posting, InputError
 *   for an answer that cannot be read.
 */
export const retrieve = async (address: string, options: RetrieveOptions): Promise<Retrieved> => {
  const url = checkAddress(address, options.allowPrivate);
  const { cache } = options;
  const now = new Date();
  const kept = cache === null || options.refresh ? null : await readCached(cache, url.href, now.getTime());
  if (kept !== null) {
    const content = await readAnswer({ ...kept, bytes: Buffer.from(kept.body, 'base64') });
    return { content, fetchedAt: kept.fetchedAt, cached: true };
  }
  const fetch = (asked: string) => {
    const left = now.getTime() + LIMITS.totalMs - Date.now();
    return fetchPage(asked, options, { ...LIMITS, totalMs: Math.max(1, left) });
  };
  const { answer, content } = await ask(url, fetch);
  const fetchedAt = now.toISOString();
  if (cache !== null) {
    const { bytes, ...about } = answer;
    await writeCached(cache, { ...about, address: url.href, body: Buffer.from(bytes).toString('base64'), fetchedAt });
  }
  return { content, fetchedAt, cached: false };
};
