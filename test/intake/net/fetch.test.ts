import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { NetworkError, NotAPostingError } from '../../../src/errors.js';
import { guardedLookup, isPrivateAddress } from '../../../src/intake/net/address.js';
import { fetchPage, LIMITS } from '../../../src/intake/net/fetch.js';
import { HANG_MS } from '../../support/hang.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
let server: Server;
let base: string;
let handler: Handler;
let asked: IncomingMessage[] = [];

beforeAll(async () => {
  for (const name of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']) vi.stubEnv(name, '');
  server = createServer((request, response) => {
    asked.push(request);
    handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterEach(() => {
  asked = [];
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

const open = { allowPrivate: true };
const limits = { ...LIMITS, totalMs: HANG_MS, maxBytes: 64 * 1024, retryMs: 5 };
const get = (path = '/', options: Parameters<typeof fetchPage>[1] = open) => fetchPage(base + path, options, limits);
const answer =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Handler =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

describe('a page is fetched', () => {
  test('with its final address and type, under an honest name', async () => {
    handler = answer('<p>Gänse</p>');
    expect(await get('/a?b=c')).toEqual({
      url: `${base}/a?b=c`,
      contentType: 'text/html; charset=utf-8',
      text: '<p>Gänse</p>',
      bytes: Buffer.from('<p>Gänse</p>'),
    });
    expect(asked[0]?.headers['user-agent']).toMatch(/^ats-keyword-analyser\/\d+\.\d+/);
  });
  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
  ])('%s', async (encoding, compress) => {
    handler = answer(compress('<p>Gänse</p>'), { 'content-encoding': encoding });
    expect((await get()).text).toBe('<p>Gänse</p>');
  });
  test('through relative and absolute redirects', async () => {
    handler = (request, response) => {
      const to: Record<string, string> = { '/1': '2?x=1', '/2?x=1': `${base}/3` };
      const location = to[request.url ?? ''];
      if (location) response.writeHead(302, { location }).end();
      else answer('end')(request, response);
    };
    expect(await get('/1')).toMatchObject({ url: `${base}/3`, text: 'end' });
  });
  test.each(['application/json', 'application/feed+json', 'application/xml', 'text/plain', 'application/xhtml+xml'])(
    'as %s',
    async (type) => {
      handler = answer('x', { 'content-type': type });
      expect((await get()).contentType).toBe(type);
    },
  );
  test.each([
    [429, '0', 3],
    [503, '', 3],
    [500, '', 3],
  ])('after %i, asked three times at most', async (status, wait, times) => {
    handler = (request, response) =>
      asked.length < times
        ? answer('', wait ? { 'retry-after': wait } : {}, status)(request, response)
        : answer('end')(request, response);
    expect((await get()).text).toBe('end');
    expect(asked).toHaveLength(times);
  });
});

describe('a page is not fetched', () => {
  test.each([
    ['not a web address', 'jobs', /not a web address/],
    ['a file', 'file:///etc/passwd', /only http and https/],
    ['data', 'data:text/html,x', /only http and https/],
    ['credentials', 'https://me:pw@fennel.example/', /user name or password/],
    ['a port', 'https://fennel.example:8443/', /ports 80 and 443/],
    ['loopback', 'http://127.0.0.1/', /private network/],
    ['loopback written otherwise', 'http://2130706433/', /private network/],
    ['loopback in octal', 'http://0177.0.0.1/', /private network/],
    ['loopback by name', 'http://localhost/', /private network/],
    ['loopback in IPv6', 'http://[::1]/', /private network/],
    ['mapped', 'http://[::ffff:10.0.0.1]/', /private network/],
    ['a metadata service', 'http://169.254.169.254/latest', /private network/],
  ])('%s', async (_, url, message) => {
    const failure = fetchPage(url, { allowPrivate: false }, limits);
    await expect(failure).rejects.toThrow(NetworkError);
    await expect(failure).rejects.toThrow(message);
  });
  test('a redirect into what is no web address', async () => {
    handler = answer('', { location: 'file:///etc/passwd' }, 302);
    await expect(get()).rejects.toThrow(/only http and https/);
  });
  test.each([
    [404, NotAPostingError, /closed \(127\.0\.0\.1:\d+ answers 404\)/],
    [410, NotAPostingError, /closed/],
    [401, NotAPostingError, /blocks automated requests/],
    [403, NotAPostingError, /blocks automated requests/],
    [999, NotAPostingError, /blocks automated requests/],
    [400, NetworkError, /does not give this page/],
  ])('status %i, asked once', async (status, kind, message) => {
    handler = answer('', {}, status);
    const failure = get();
    await expect(failure).rejects.toThrow(kind);
    await expect(failure).rejects.toThrow(message);
    await expect(failure).rejects.toThrow(/^[^\n]*paste the text\.$/);
    expect(asked).toHaveLength(1);
  });
  test('a delisted posting is closed, not blocked', async () => {
    handler = answer('{"errorCode":"S22"}', { 'content-type': 'application/json' }, 403);
    await expect(get()).rejects.toThrow(/closed/);
  });
  test.each<[string, Record<string, string>, string, number]>([
    ['a long Retry-After', { 'retry-after': '120' }, '', 429],
    ['a Retry-After date', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, '', 503],
    ['a challenge', {}, '<title>Just a moment...</title>', 503],
    ['a marked challenge', { 'cf-mitigated': 'challenge' }, '', 429],
  ])('never a retry into %s', async (_, headers, body, status) => {
    handler = answer(body, headers, status);
    await expect(get()).rejects.toThrow(/paste the text\.$/);
    expect(asked).toHaveLength(1);
  });
  test('a server that stays broken', async () => {
    handler = answer('', {}, 500);
    await expect(get()).rejects.toThrow(/fault of its own \(it answers 500\)/);
    expect(asked).toHaveLength(3);
  });
  test('redirects without end', async () => {
    handler = answer('', { location: '/' }, 301);
    await expect(get()).rejects.toThrow(/redirects without end/);
    expect(asked).toHaveLength(6);
  });
  test('a page too large, packed or not', async () => {
    handler = answer('x'.repeat(limits.maxBytes + 1));
    await expect(get()).rejects.toThrow(/larger than/);
    handler = answer(gzipSync(Buffer.alloc(limits.maxBytes * 100)), { 'content-encoding': 'gzip' });
    await expect(get()).rejects.toThrow(/larger than/);
  });
  test.each<[string, Record<string, string>, RegExp]>([
    ['a picture', { 'content-type': 'image/png' }, /127\.0\.0\.1:\d+ sends image\/png, not a page of text/],
    ['an unknown encoding', { 'content-encoding': 'zstd' }, /encoding that cannot be read \(zstd\)/],
    ['a false encoding', { 'content-encoding': 'gzip' }, /cannot be decompressed/],
  ])('%s', async (_, headers, message) => {
    handler = answer('plain', headers);
    await expect(get()).rejects.toThrow(message);
  });
  test('a server that falls silent, head or body', async () => {
    handler = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
    await expect(fetchPage(base, open, { ...limits, totalMs: 150 })).rejects.toThrow(/did not answer in time/);
    handler = () => {};
    await expect(fetchPage(base, open, { ...limits, totalMs: 150 })).rejects.toThrow(/did not answer in time/);
  });
  test('a closed port, a closed connection, an unknown host', async () => {
    await expect(fetchPage('http://127.0.0.1:9/', open, limits)).rejects.toThrow(/refused the connection/);
    handler = (request) => request.socket.destroy();
    await expect(get()).rejects.toThrow(/closed the connection/);
    await expect(fetchPage('http://no-such-host.invalid/', open, limits)).rejects.toThrow(
      /no-such-host\.invalid.*paste the text/,
    );
  });
});

describe('isPrivateAddress', () => {
  test.each([
    ...[
      '127.8.8.8',
      '10.0.0.1',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::',
      '::1',
      'fe80::1',
      'fe80::1%eth0',
      'fd00::1',
      'ff02::1',
      '::ffff:8.8.8.8',
      '64:ff9b::a00:1',
      '2002:a00:1::1',
      '168.63.129.16',
      '192.175.48.1',
      '::ffff:0:a00:1',
      '100:0:0:1::1',
      '2620:4f:8000::1',
      '3fff::1',
      '5f00::1',
      '[::1]',
    ],
  ])('%s is', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });
  test.each(['8.8.8.8', '172.32.0.1', '193.0.0.1', '2606:4700::1111', '2a00:1450::1', 'fennel.example'])(
    '%s is not',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
  test.each([true, false])('a name is looked up as the socket connects (all: %s)', async (all) => {
    const error = await new Promise<unknown>((done) =>
      guardedLookup()('localhost', { all }, (failure) => done(failure)),
    );
    expect(error).toBeInstanceOf(NetworkError);
  });
});
