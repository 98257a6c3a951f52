import { lookup } from 'node:dns';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, type Dispatcher } from 'undici';
import { z } from 'zod';
import { guardedLookup, isPrivateAddress, privateAddressError, type Resolve } from './address.js';
import { CONNECT_MS, proxyClient, readProxies, usesProxy } from './proxy.js';

/** Behind a proxy the own name server may be deaf to outer names, and is not waited for. */
const LOOKUP_MS = 2_000;

/** By its name, as this file lies in a bundle too. */
const PACKAGE = createRequire(import.meta.url).resolve('#package.json');

/**
 * A client for one page: proxies of the environment honoured, private addresses refused as the socket connects. A proxy
 * itself may have a private address.
 *
 * @throws NetworkError for a proxy whose address is malformed.
 */
export function makeClient(allowPrivate: boolean, resolve?: Resolve): Dispatcher {
  const connect = { timeout: CONNECT_MS, lookup: guardedLookup(resolve, allowPrivate) };
  const proxies = readProxies();
  return usesProxy(proxies) ? proxyClient(proxies, connect) : new Agent({ connect });
}

/**
 * A proxy looks names up itself, so the socket's own check sees the proxy only. The name is looked up here as well, as
 * far as that works: behind some proxies no outer name resolves, and then the proxy alone decides.
 *
 * @throws NetworkError for a name that leads to a private address.
 */
export async function checkBehindProxy(
  host: string,
  allowPrivate: boolean,
  signal: AbortSignal,
  resolve: Resolve = lookup,
): Promise<void> {
  if (allowPrivate || !usesProxy(readProxies())) return;
  const answer = new Promise<readonly string[]>((done) =>
    resolve(host, { all: true }, (error, found) => done(error ? [] : found.map(({ address }) => address))),
  );
  const waiting = new AbortController();
  const silence = sleep<readonly string[]>(LOOKUP_MS, [], { signal: AbortSignal.any([signal, waiting.signal]) });
  const addresses = await Promise.race([answer, silence]).finally(() => waiting.abort());
  if (addresses.some(isPrivateAddress)) throw privateAddressError(host);
}

/** The name this program gives to servers: its own, with its version. */
export function userAgent(): string {
  const file = readFileSync(PACKAGE, 'utf8');
  const { name, version } = z.object({ name: z.string(), version: z.string() }).parse(JSON.parse(file));
  return `${name}/${version}`;
}
