import { lookup } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { z } from 'zod';
import { guardedLookup, isPrivateAddress, privateAddressError } from './address.js';

const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
const CONNECT_MS = 10_000;

/** A client for one page: proxies of the environment honoured, private addresses refused as the socket connects. */
export function makeClient(allowPrivate: boolean): Dispatcher {
  const connect = allowPrivate ? { timeout: CONNECT_MS } : { timeout: CONNECT_MS, lookup: guardedLookup };
  return usesProxy() ? new EnvHttpProxyAgent({ connect }) : new Agent({ connect });
}

/**
 * A proxy looks names up itself, so the socket's own check sees the proxy only. The name is looked up here as well, as
 * far as that works: behind some proxies no outer name resolves, and then the proxy alone decides.
 *
 * @throws NetworkError for a name that leads to a private address.
 */
export async function checkBehindProxy(host: string, allowPrivate: boolean): Promise<void> {
  if (allowPrivate || !usesProxy()) return;
  const addresses = await lookup(host, { all: true }).catch(() => []);
  if (addresses.some(({ address }) => isPrivateAddress(address))) throw privateAddressError(host);
}

/** The name this program gives to servers: its own, with its version. */
export function userAgent(): string {
  const file = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const { name, version } = z.object({ name: z.string(), version: z.string() }).parse(JSON.parse(file));
  return `${name}/${version}`;
}

function usesProxy(): boolean {
  return PROXY_VARIABLES.some((name) => (process.env[name] ?? '') !== '');
}
