import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { type Flaw, openAuthority } from './certificates.js';

/** One request that came through. */
export interface Asked {
  host: string;
  /** With its query. */
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export type Refusal = number | 'reset' | 'silence';

export interface Page {
  status?: number;
  /** The Content-Type, UTF-8 HTML unless given; null for none. */
  type?: string | null;
  body: string | Buffer;
  headers?: Record<string, string>;
}

/**
 * An internet on this machine's loopback: a proxy that leads every host to servers of this process, over real sockets
 * and real TLS.
 */
export interface Web {
  /** What a process needs to see it: the proxy, the authority, no other names, and a cache folder of its own. */
  env: Record<string, string>;
  /** The proxy's address. */
  proxy: string;
  asked: Asked[];
  /** The `host:port` of each tunnel that the proxy was asked for. */
  tunnels: string[];
  /** Answers a host's path, over http and https; any other is 404. */
  serve(host: string, path: string, answer: Handler | Page): void;
  /** Gives a host a certificate of no authority, one that has expired, or one for another name. */
  untrusted(host: string): void;
  expired(host: string): void;
  wrongName(host: string): void;
  /** Lets a host speak plain HTTP where TLS is expected. */
  plain(host: string): void;
  /** Lets the proxy refuse to lead to a host: by a status (502), by closing the connection, or by never answering. */
  refuse(host: string, how?: Refusal): void;
  /** Forgets all that was served, declared and asked. */
  clear(): void;
  close(): Promise<void>;
}

/** Answers with a page. */
export const pageAnswer =
  ({ status = 200, type = 'text/html; charset=utf-8', body, headers = {} }: Page): Handler =>
  (_, response) => {
    response.writeHead(status, { ...(type === null ? {} : { 'content-type': type }), ...headers }).end(body);
  };

const NOT_FOUND = pageAnswer({
  status: 404,
  body: '<!doctype html><title>Not found</title><p>There is no such page.</p>',
});

/** Loaded before the program: no name but localhost is looked up outside, so the proxy alone decides. */
const OFFLINE = `const dns = require('node:dns');
const { lookup } = dns;
dns.lookup = (name, options, done) => {
  if (/^(?:localhost|[\\d.:]+)$/.test(name)) return lookup(name, options, done);
  const error = Object.assign(new Error('getaddrinfo ENOTFOUND ' + name), { code: 'ENOTFOUND', hostname: name });
  process.nextTick(done ?? options, error);
};
require('node:module').syncBuiltinESMExports();
`;

/** Opens a local internet; a test file opens it once and closes it at its end. */
export const openWeb = async (): Promise<Web> => {
  const authority = await openAuthority();
  const folder = mkdtempSync(join(tmpdir(), 'ats-web-'));
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, authority.pem);
  const offline = join(folder, 'offline.cjs');
  writeFileSync(offline, OFFLINE);

  const pages = new Map<string, Handler>();
  const flaws = new Map<string, Flaw>();
  const plain = new Set<string>();
  const refused = new Map<string, Refusal>();
  const asked: Asked[] = [];
  const tunnels: string[] = [];
  const answer: Handler = (request, response) => {
    // A proxy is asked for whole addresses.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    const path = `${url.pathname}${url.search}`;
    asked.push({ host: url.hostname, path, method: request.method ?? '', headers: request.headers });
    const how = refused.get(url.hostname);
    if (how === 'reset') request.socket.resetAndDestroy();
    else if (typeof how === 'number') response.writeHead(how).end();
    else if (how === undefined) (pages.get(`${url.hostname} ${path}`) ?? NOT_FOUND)(request, response);
  };

  const http = createServer(answer);
  const https = createTlsServer(
    {
      SNICallback: (host, done) => {
        authority.contextFor(host, flaws.get(host) ?? null).then((context) => done(null, context), done);
      },
    },
    answer,
  );
  const proxy = createServer(answer);
  const ports = { http: await listen(http), https: await listen(https), proxy: await listen(proxy) };
  const sockets = new Set<Duplex>();
  proxy.on('connect', (request, client, head) => {
    const [host = '', port] = (request.url ?? '').split(':');
    const how = refused.get(host);
    tunnels.push(request.url ?? '');
    sockets.add(client);
    client.on('error', () => {});
    if (how === 'reset') return client.destroy();
    if (how === 'silence') return client;
    if (how !== undefined) return client.end(`HTTP/1.1 ${how} Refused\r\ncontent-length: 0\r\n\r\n`);
    const server = connect(port === '443' && !plain.has(host) ? ports.https : ports.http, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    sockets.add(server);
    for (const [one, other] of [
      [server, client],
      [client, server],
    ] as const) {
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
    return server;
  });

  const address = `http://127.0.0.1:${ports.proxy}`;
  return {
    env: {
      ...{ HTTP_PROXY: address, HTTPS_PROXY: address, NO_PROXY: '' },
      ...{ http_proxy: address, https_proxy: address, no_proxy: '' },
      NODE_EXTRA_CA_CERTS: ca,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --require ${JSON.stringify(offline)}`.trim(),
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
    proxy: address,
    asked,
    tunnels,
    serve: (host, path, given) => {
      pages.set(`${host} ${path}`, typeof given === 'function' ? given : pageAnswer(given));
    },
    untrusted: (host) => void flaws.set(host, 'untrusted'),
    expired: (host) => void flaws.set(host, 'expired'),
    wrongName: (host) => void flaws.set(host, 'wrongName'),
    plain: (host) => void plain.add(host),
    refuse: (host, how = 502) => void refused.set(host, how),
    clear: () => {
      for (const each of [pages, flaws, plain, refused]) each.clear();
      for (const list of [asked, tunnels]) list.length = 0;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([http, https, proxy].map(shut));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const listen = (server: Server): Promise<number> =>
  new Promise((done) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : 0);
    }),
  );

const shut = (server: Server & { closeAllConnections(): void }): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
