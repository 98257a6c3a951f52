import { createServer } from 'node:net';
import { request } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Resolve } from '../../../src/intake/net/address.js';
import { makeClient } from '../../../src/intake/net/client.js';
import { networkFailure } from '../../../src/intake/net/failures.js';
import { fetchPage } from '../../../src/intake/net/fetch.js';
import { HOST, LIMITS, PUBLIC, refused, useWeb, withoutProxy } from '../../support/fetching.js';

const net = useWeb();
const failing =
  (code: string): Resolve =>
  (_, __, done) =>
    done(Object.assign(new Error(code), { code }), []);
const get = (lookup: Resolve, limits = LIMITS) =>
  fetchPage(`http://${HOST}/job`, { allowPrivate: false, lookup }, limits);

describe('a name', () => {
  const inside: [string, string[]][] = [
    ['is private', ['10.0.0.5']],
    ['is private in IPv6', ['fd00::5']],
    ['is public and private', [PUBLIC, '127.0.0.1']],
    ['is private and public', ['169.254.169.254', PUBLIC]],
  ];
  test.each(inside)('whose address %s is not asked of a proxy', async (_, addresses) => {
    net.names = { [HOST]: [addresses] };
    await refused(net.get(), /fennel\.example: .*private network .*--allow-private/);
    expect(net.web.asked).toEqual([]);
  });
  test.each(inside)(
    'whose address %s is not asked directly, where NO_PROXY or no proxy is set',
    async (_, addresses) => {
      net.names = { [HOST]: [addresses] };
      vi.stubEnv('NO_PROXY', HOST);
      await refused(net.get(), /private network/);
      withoutProxy();
      await refused(net.get(), /private network/);
    },
  );
  test('that is public at first and then leads inside is not asked', async () => {
    net.names = { [HOST]: [[PUBLIC], ['127.0.0.1']] };
    vi.stubEnv('NO_PROXY', HOST);
    await refused(net.get(), /private network/);
    expect(net.looked).toEqual([HOST, HOST]);
  });
  test('that cannot be looked up is left to the proxy, and not waited for long', async () => {
    net.answer({ body: 'here' });
    expect((await get(failing('ENOTFOUND'))).text).toBe('here');
    await refused(
      get(() => {}, { ...LIMITS, totalMs: 100 }),
      /did not answer in time/,
    );
  });
  test.each([
    ['ENOTFOUND', /There is no host named fennel\.example/],
    ['EAI_AGAIN', /fennel\.example could not be looked up/],
  ])('that is not found (%s)', async (code, message) => {
    withoutProxy();
    await refused(get(failing(code)), message);
  });
});

describe('the guard at the socket', () => {
  let reached = 0;
  const server = createServer((socket) => {
    reached++;
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nhere');
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    if (address !== null && typeof address === 'object') port = address.port;
  });
  afterAll(() => void server.close());
  beforeEach(() => {
    reached = 0;
    withoutProxy();
  });
  const ask = async (allowPrivate: boolean) => {
    const client = makeClient(allowPrivate, net.lookup);
    const asked = request(`http://${HOST}:${port}/`, { dispatcher: client }).then(({ body }) => body.text());
    return asked.finally(() => client.destroy());
  };
  test.each([
    ['127.0.0.1 alone', ['127.0.0.1']],
    ['127.0.0.1 after a public address', [PUBLIC, '127.0.0.1']],
    ['127.0.0.1 before a public address', ['127.0.0.1', PUBLIC]],
  ])('lets no connection reach %s', async (_, addresses) => {
    net.names = { [HOST]: [addresses] };
    await refused(
      ask(false).catch((error: unknown) => Promise.reject(networkFailure(error, HOST))),
      /private network/,
    );
    expect(reached).toBe(0);
  });
  test('lets it through where private addresses are allowed', async () => {
    net.names = { [HOST]: [['127.0.0.1']] };
    expect(await ask(true)).toBe('here');
    expect(reached).toBe(1);
  });
});
