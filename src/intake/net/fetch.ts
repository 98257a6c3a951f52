import { setTimeout as sleep } from 'node:timers/promises';
import { type Dispatcher, request } from 'undici';
import { NetworkError, NotAPostingError } from '../../errors.js';
import { checkAddress, RefusedAddress, type Resolve } from './address.js';
import { readBody } from './body.js';
import { decodeText } from './charset.js';
import { checkBehindProxy, makeClient, userAgent } from './client.js';
import { isChallenge, networkFailure, statusFailure } from './failures.js';
import { DOCUMENTS, mayBeReadable, mediaType, nameOfType, readableType } from './kind.js';

export interface FetchOptions {
  /** Opens private addresses and any port, for a page one serves oneself. */
  allowPrivate: boolean;
  /** Looks names up in place of node:dns. */
  lookup?: Resolve;
}

export interface FetchedPage {
  /** The address after redirects. */
  url: string;
  /** As sent; where that says nothing, or says PDF of a web page, what the bytes are. */
  contentType: string;
  /** '' for a PDF or a Word file. */
  text: string;
  /** Decompressed. */
  bytes: Buffer;
}

export const LIMITS = {
  totalMs: 15_000,
  maxBytes: 5 * 1024 * 1024,
  redirects: 5,
  /** For the one posting, redirects included. */
  retries: 2,
  /** A longer Retry-After is a refusal. */
  retryAfterMs: 5_000,
  retryMs: 500,
};

const ACCEPT =
  'text/html,application/xhtml+xml,application/json;q=0.9,application/xml;q=0.8,text/plain;q=0.7,application/pdf;q=0.6,*/*;q=0.1';
const GO_ON = 'save the page from a browser or paste the text';

/** One posting's fetching, over all its redirects. */
interface Fetching {
  client: Dispatcher;
  signal: AbortSignal;
  limits: typeof LIMITS;
  retries: number;
}

interface Answer {
  status: number;
  header: (name: string) => string;
  bytes: Buffer;
}

/**
 * Takes the address of one page and gives its bytes, decompressed, and its text, decoded, with its type and the address
 * it was found at after redirects. Only http and https, no private address unless allowed, 15 seconds and 5 MB at most,
 * two retries on 429 and 5xx.
 *
 * @throws NetworkError where the page cannot be had: the address, the host, the connection, the server, the proxy.
 * @throws NotAPostingError where the server blocks programs, says the page is gone, or sends what is no text and no
 *   document.
 */
export async function fetchPage(url: string, options: FetchOptions, limits = LIMITS): Promise<FetchedPage> {
  let address = checkAddress(url, options.allowPrivate);
  const signal = AbortSignal.timeout(limits.totalMs);
  const client = makeClient(options.allowPrivate, options.lookup);
  // undici does not give up a connection that is only coming about.
  signal.addEventListener('abort', () => void client.destroy(), { once: true });
  const fetching = { client, signal, limits, retries: 0 };
  let from: string | null = null;
  try {
    for (let hop = 0; hop <= limits.redirects; hop++) {
      await checkBehindProxy(address.hostname, options.allowPrivate, signal, options.lookup);
      const answer = await askPatiently(address, fetching);
      if (!redirects(answer.status, answer.header)) return toPage(address, answer);
      from = address.host;
      address = checkAddress(redirectTarget(answer.header('location'), address), options.allowPrivate);
    }
    throw new NetworkError(
      `${address.host} redirects without end; open it in a browser and save the page, or paste the text.`,
    );
  } catch (error) {
    const failure = networkFailure(signal.aborted ? signal.reason : error, address.host);
    throw failure instanceof RefusedAddress && from !== null ? failure.redirectedFrom(from) : failure;
  } finally {
    // An answer that was not read to its end would keep a closing client waiting.
    await client.destroy();
  }
}

function redirects(status: number, header: Answer['header']): boolean {
  return [301, 302, 303, 307, 308].includes(status) && header('location') !== '';
}

/**
 * The address a redirect leads to. What cannot be one is not repeated: it may hold anything. From an encrypted page it may
 * not lead to one that anybody on the way could have written.
 *
 * @throws NetworkError for either.
 */
export function redirectTarget(location: string, base: URL): string {
  if (URL.canParse(location, base.href)) {
    const next = new URL(location, base);
    if (base.protocol !== 'https:' || next.protocol !== 'http:') return next.href;
    throw new NetworkError(`${base.host} redirects to ${next.host} without encryption (http); ${GO_ON}.`);
  }
  throw new NetworkError(`${base.host} redirects to what is no web address; ${GO_ON}.`);
}

async function askPatiently(address: URL, fetching: Fetching): Promise<Answer> {
  const { limits, signal } = fetching;
  for (;;) {
    const answer = await ask(address, fetching);
    const passing = answer.status === 429 || (answer.status >= 500 && answer.status <= 599);
    const wait = retryDelay(answer.header('retry-after'), limits.retryMs * (fetching.retries + 1));
    const blocked = answer.header('cf-mitigated') !== '' || isChallenge(answer.bytes.toString('latin1'));
    if (!passing || blocked || fetching.retries >= limits.retries || wait > limits.retryAfterMs) return answer;
    fetching.retries++;
    await sleep(wait, undefined, { signal });
  }
}

async function ask(address: URL, { client, signal, limits }: Fetching): Promise<Answer> {
  const response = await request(address, {
    dispatcher: client,
    signal,
    headers: { 'user-agent': userAgent(), accept: ACCEPT, 'accept-encoding': 'gzip, deflate, br' },
  });
  const status = response.statusCode;
  const header = (name: string) => [response.headers[name] ?? ''].flat().join(', ');
  const good = status >= 200 && status < 300;
  if (good && !mayBeReadable(header('content-type'))) throw unreadable(address, header('content-type'));
  // Nobody reads the body of a redirect, which may be endless.
  if (redirects(status, header)) return { status, header, bytes: Buffer.alloc(0) };
  const bytes = await readBody(response.body, header('content-encoding'), limits.maxBytes, address.host).catch(
    (error: unknown) => {
      // Any other status says enough without its body.
      if (good || signal.aborted) throw error;
      return Buffer.alloc(0);
    },
  );
  return { status, header, bytes };
}

function toPage(address: URL, { status, header, bytes }: Answer): FetchedPage {
  const sent = header('content-type');
  const contentType = readableType(sent, bytes);
  const isDocument = contentType !== null && DOCUMENTS.has(mediaType(contentType));
  const text = isDocument ? '' : decodeText(bytes, sent).text;
  const failure = statusFailure(status, text, address.host);
  if (failure !== null) throw failure;
  if (contentType === null) throw unreadable(address, sent);
  if (!isDocument && text.trim() === '') throw new NotAPostingError(`${address.host} sends an empty page; ${GO_ON}.`);
  return { url: address.href, contentType, text, bytes };
}

function unreadable({ host }: URL, contentType: string): NotAPostingError {
  return new NotAPostingError(`${host} sends ${nameOfType(contentType)}, not a page of text; paste the text.`);
}

/** Retry-After (RFC 9110) in seconds, or the wait given; a date in it is too far ahead to wait for. */
function retryDelay(header: string, usual: number): number {
  if (header.trim() === '') return usual;
  return /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : Number.POSITIVE_INFINITY;
}
