import { createServer } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { NetworkError } from '../../../src/errors.js';
import { readProxies } from '../../../src/intake/net/proxy.js';
import { HOST, LIMITS, refused, useWeb, withoutProxy } from '../../support/fetching.js';
import type { Refusal } from '../../support/web.js';

const net = useWeb();
const SECURE = `https://${HOST}/job`;
const closedPort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return address !== null && typeof address === 'object' ? address.port : 0;
};

describe('a proxy', () => {
  test.each(['http_proxy', 'HTTP_PROXY'])('of %s is asked for http pages, by whole addresses', async (variable) => {
    withoutProxy();
    vi.stubEnv(variable, net.web.proxy);
    net.answer({ body: 'here' });
    expect((await net.get()).text).toBe('here');
    expect(net.web).toMatchObject({ asked: [{ host: HOST, path: '/job' }], tunnels: [] });
  });
  test.each(['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'])(
    'of %s is asked for a tunnel to https pages',
    async (variable) => {
      withoutProxy();
      vi.stubEnv(variable, net.web.proxy);
      net.web.refuse(HOST, 418);
      await refused(net.get(SECURE), /proxy on the way to fennel\.example does not lead there \(it answers 418\)/);
    },
  );
  test.each(['127.0.0.1', 'localhost'])('may be %s, though no page there may be fetched', async (host) => {
    const proxy = net.web.proxy.replace('127.0.0.1', host);
    for (const variable of ['http_proxy', 'https_proxy']) vi.stubEnv(variable, proxy);
    net.answer({ body: 'here' });
    expect((await net.get()).text).toBe('here');
    net.names = { [host]: [['127.0.0.1']] };
    await refused(net.get(`http://${host}/`), /private network/, host);
  });
  test('may be named without a scheme', async () => {
    vi.stubEnv('http_proxy', net.web.proxy.replace('http://', ''));
    net.answer({ body: 'here' });
    expect((await net.get()).text).toBe('here');
  });
  test.each(['no_proxy', 'NO_PROXY'])('is not asked for a host of %s, which stays guarded', async (variable) => {
    vi.stubEnv(variable, `mint.example, ${HOST}`);
    net.names = { [HOST]: [['10.0.0.5']] };
    await refused(net.get(), /private network/);
    expect(net.web.asked).toEqual([]);
  });
});

describe('a proxy at fault is named:', () => {
  test.each([`http://${HOST}/job`, SECURE])('it refuses the connection (%s)', async (address) => {
    const proxy = `127.0.0.1:${await closedPort()}`;
    for (const variable of ['http_proxy', 'https_proxy']) vi.stubEnv(variable, `http://${proxy}`);
    await refused(net.get(address), /\(the proxy\) refused the connection/, proxy);
  });
  test.each<[string, Refusal, string, RegExp]>([
    ['it has no way there', 502, SECURE, /does not lead there \(it answers 502\)/],
    ['it wants to know who asks', 407, SECURE, /asks for a user name and password \(it answers 407\)/],
    ['it wants to know who asks', 407, `http://${HOST}/job`, /asks for a user name and password \(it answers 407\)/],
    ['it closes the connection', 'reset', SECURE, /The proxy on the way to fennel\.example closed the connection/],
    ['it closes the connection', 'reset', `http://${HOST}/job`, /closed the connection/],
  ])('%s (%s, %s)', async (_, how, address, message) => {
    net.web.refuse(HOST, how);
    await refused(net.get(address), message);
    expect([...net.web.tunnels, ...net.web.asked]).toHaveLength(1);
  });
});

test('a proxy that does not answer is waited for no longer than a server', async () => {
  net.web.refuse(HOST, 'silence');
  await refused(net.get(SECURE, { ...LIMITS, totalMs: 200 }), /fennel\.example did not answer in time/);
});

describe('the variables', () => {
  test.each<[string, Record<string, string>, [string, string, string]]>([
    ['none', {}, ['', '', '']],
    ['lower case first', { http_proxy: 'http://a:1', HTTP_PROXY: 'http://b:2' }, ['http://a:1/', '', '']],
    ['set to nothing is not set', { https_proxy: ' ', HTTPS_PROXY: 'http://b:2' }, ['', 'http://b:2/', '']],
    ['NO_PROXY', { no_proxy: '', NO_PROXY: 'a.example' }, ['', '', 'a.example']],
    ['a name and a port', { HTTPS_PROXY: 'proxy.example:3128' }, ['', 'http://proxy.example:3128/', '']],
    ['a secure proxy', { HTTPS_PROXY: 'https://proxy.example' }, ['', 'https://proxy.example/', '']],
  ])('%s', (_, env, [httpProxy, httpsProxy, noProxy]) => {
    withoutProxy();
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(readProxies()).toEqual({ httpProxy, httpsProxy, noProxy });
  });
  test.each([
    'http://',
    'http://:3128',
    'http://me:secret@[bad',
    'socks5://me:secret@proxy.example',
    'ftp://p.example',
    'a b',
  ])('that hold %j are malformed, in one line that keeps their secrets', async (value) => {
    withoutProxy();
    vi.stubEnv('HTTPS_PROXY', value);
    await refused(net.get(), /HTTPS_PROXY is not the address of a proxy/, 'HTTPS_PROXY');
    await expect(net.get()).rejects.toThrow(NetworkError);
    await expect(net.get()).rejects.not.toThrow(/secret/);
  });
});
