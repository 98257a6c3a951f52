import { setTimeout as sleep } from 'node:timers/promises';
import { type Dispatcher, request } from 'undici';
import { NetworkError, NotAPostingError } from '../../errors.js';
import { checkAddress } from './address.js';
import { readBody } from './body.js';
import { decodeText } from './charset.js';
import { checkBehindProxy, makeClient, userAgent } from './client.js';
import { isChallenge, networkFailure, statusFailure } from './failures.js';

export interface FetchOptions {
  /** Opens private addresses and any port, for a page one serves oneself. */
  allowPrivate: boolean;
  signal?: AbortSignal;
}

export interface FetchedPage {
  /** The address after redirects. */
  url: string;
  contentType: string;
  text: string;
}

export const LIMITS = {
  totalMs: 15_000,
  maxBytes: 5 * 1024 * 1024,
  redirects: 5,
  retries: 2,
  /** A longer Retry-After is a refusal. */
  retryAfterMs: 5_000,
  retryMs: 500,
};

const READABLE =
  /^(?:text\/(?:html|plain|xml|markdown|json)|application\/(?:xhtml\+xml|json|xml|[\w.+-]+\+(?:json|xml)))$/;
const ACCEPT =
  'text/html,application/xhtml+xml,application/json;q=0.9,application/xml;q=0.8,text/plain;q=0.7,*/*;q=0.1';

interface Answer {
  status: number;
  header: (name: string) => string;
  bytes: Buffer;
}

/**
 * Takes the address of one page and gives its text, decompressed and decoded, with its type and the address it was
 * found at after redirects. Only http and https, no private address unless allowed, 15 seconds and 5 MB at most, two
 * retries on 429 and 5xx.
 *
 * @throws NetworkError where the page cannot be had: the address, the host, the connection, the server.
 * @throws NotAPostingError where the server blocks programs, says the page is gone, or sends what is no text.
 */
export async function fetchPage(url: string, options: FetchOptions, limits = LIMITS): Promise<FetchedPage> {
  const timeout = AbortSignal.timeout(limits.totalMs);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  const client = makeClient(options.allowPrivate);
  let address = checkAddress(url, options.allowPrivate);
  try {
    for (let hop = 0; hop <= limits.redirects; hop++) {
      await checkBehindProxy(address.hostname, options.allowPrivate);
      const answer = await askPatiently(address, client, signal, limits);
      const location = answer.header('location');
      if (![301, 302, 303, 307, 308].includes(answer.status) || location === '') return toPage(address, answer);
      if (!URL.canParse(location, address.href)) break;
      address = checkAddress(new URL(location, address).href, options.allowPrivate);
    }
    throw new NetworkError(
      `${address.host} redirects without end; open it in a browser and save the page, or paste the text.`,
    );
  } catch (error) {
    throw networkFailure(signal.aborted ? signal.reason : error, address.host);
  } finally {
    // An answer that was not read to its end would keep a closing client waiting.
    await client.destroy();
  }
}

async function askPatiently(
  address: URL,
  client: Dispatcher,
  signal: AbortSignal,
  limits: typeof LIMITS,
): Promise<Answer> {
  for (let retry = 0; ; retry++) {
    const answer = await ask(address, client, signal, limits);
    const passing = answer.status === 429 || (answer.status >= 500 && answer.status <= 599);
    const wait = retryDelay(answer.header('retry-after'), limits.retryMs * (retry + 1));
    const blocked = answer.header('cf-mitigated') !== '' || isChallenge(answer.bytes.toString('latin1'));
    if (!passing || blocked || retry >= limits.retries || wait > limits.retryAfterMs) return answer;
    await sleep(wait, undefined, { signal });
  }
}

async function ask(address: URL, client: Dispatcher, signal: AbortSignal, limits: typeof LIMITS): Promise<Answer> {
  const response = await request(address, {
    dispatcher: client,
    signal,
    headers: { 'user-agent': userAgent(), accept: ACCEPT, 'accept-encoding': 'gzip, deflate, br' },
  });
  const header = (name: string) => [response.headers[name] ?? ''].flat().join(', ');
  const type = mediaType(header('content-type'));
  if (response.statusCode === 200 && type !== '' && !READABLE.test(type)) {
    throw new NotAPostingError(`${address.host} sends ${type}, not a page of text; paste the posting's text.`);
  }
  const bytes = await readBody(response.body, header('content-encoding'), limits.maxBytes);
  return { status: response.statusCode, header, bytes };
}

function toPage(address: URL, answer: Answer): FetchedPage {
  const contentType = answer.header('content-type');
  const text = decodeText(answer.bytes, contentType);
  const failure = statusFailure(answer.status, text, address.host);
  if (failure !== null) throw failure;
  return { url: address.href, contentType, text };
}

function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

/** Retry-After (RFC 9110) in seconds, or the wait given; a date in it is too far ahead to wait for. */
function retryDelay(header: string, usual: number): number {
  if (header.trim() === '') return usual;
  return /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : Number.POSITIVE_INFINITY;
}
