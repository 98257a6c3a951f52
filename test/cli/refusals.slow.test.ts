import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_TERMINAL, runInTerminal } from '../support/live.js';
import { expectRefusal, folder, run } from '../support/run.js';
import { type Handler, openWeb, type Page, type Web } from '../support/web.js';

const GO_ON = /(?:save the page|paste the text)[^\n]*\.\n$/;
const PAGE = `<!doctype html><html lang="en"><head><title>Baker</title></head><body><main><h1>Baker</h1>
<p>We are hiring a baker who looks after the ovens of our café, by night and seldom by day. You will plan, knead and
bake, write down what you did, and help those who sell it. The successful candidate may apply at any hour, and will
hear from us within a week; we pay well, and the position is permanent and full-time. Those who have baked before are
as welcome as those who have not, as long as they rise early and like to learn.</p>
<h2>Requirements</h2><ul><li>Docker</li><li>TypeScript</li></ul></main></body></html>`;

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());

/** Each test has a host of its own, so that they can run side by side. */
let hosts = 0;
const newHost = (): string => `host-${++hosts}.example`;
const fetched = (address: string, env: Record<string, string> = {}) =>
  run(['fetch', address], { env: { ...web.env, ...env } });
const serve = (answer: Handler | Page, host = newHost()): string => {
  web.serve(host, '/job', answer);
  return host;
};
const refusal = async (address: string, line: RegExp, named: string, env?: Record<string, string>): Promise<void> => {
  const ran = await fetched(address, env);
  expectRefusal(ran, line);
  expect(ran.stderr).toMatch(GO_ON);
  expect(ran.stderr).toContain(named);
};

describe('a posting is fetched', () => {
  test('over TLS, through the proxy', async () => {
    const host = serve({ body: PAGE });
    const { status, stdout, stderr } = await fetched(`https://${host}/job`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('the ovens of our café');
    expect(web.asked.filter((one) => one.host === host)).toHaveLength(1);
  });
  test('not after a redirect from https to http, which anybody on the way could have written', async () => {
    const host = serve({ body: PAGE });
    const from = serve({ status: 301, headers: { location: `http://${host}/job` }, body: '' });
    const ran = await fetched(`https://${from}/job`);
    expectRefusal(ran, new RegExp(`${from} redirects to ${host} without encryption \\(http\\)`));
    expect(web.asked.filter((one) => one.host === host)).toHaveLength(0);
  });
  test('in a charset that is not known, with a warning', async () => {
    const host = serve({ body: PAGE, type: 'text/html; charset=klingon' });
    const { status, stdout, stderr } = await fetched(`https://${host}/job`);
    expect(status).toBe(0);
    expect(stdout).toContain('our café');
    expect(stderr).toMatch(/^ats: warning: The page does not say, or says wrongly, [^\n]+\n$/);
  });
  test.each<[string, Page]>([
    ['in latin-1 that says it is UTF-8', { body: Buffer.from(PAGE, 'latin1') }],
    ['in UTF-8 that says it is latin-1', { body: PAGE, type: 'text/html; charset=iso-8859-1' }],
    ['as bytes', { body: PAGE, type: 'application/octet-stream' }],
    ['as nothing', { body: PAGE, type: null }],
    ['as plain text', { body: PAGE, type: 'text/plain' }],
  ])('%s', async (_, page) => {
    const { status, stdout } = await fetched(`https://${serve(page)}/job`);
    expect(status).toBe(0);
    expect(stdout).toContain('the ovens of our café');
    expect(stdout).not.toContain('<main>');
  });
});

describe('an answer is refused', () => {
  const encoded = (encoding: string, body: Buffer): Page => ({ body, headers: { 'content-encoding': encoding } });
  const bomb = Buffer.alloc(50 * 1024 * 1024);
  test.each<[string, Handler | Page, RegExp]>([
    ['403', { status: 403, body: 'Forbidden' }, /blocks automated requests/],
    ['404', { status: 404, body: 'None' }, /appears to be closed/],
    ['429', { status: 429, body: '', headers: { 'retry-after': '60' } }, /blocks automated requests/],
    ['500, thrice', { status: 500, body: '' }, /fault of its own/],
    ['an empty page', { body: '' }, /sends an empty page/],
    ['a picture', { body: '\x89PNG', type: 'image/png' }, /sends image\/png/],
    ['broken JSON', { body: '{"title": "Ba', type: 'application/json' }, /is not valid JSON/],
    ['more than 5 MB', { body: Buffer.alloc(6 * 1024 * 1024, 'x') }, /larger than 5 MB/],
    ['a bomb in gzip', encoded('gzip', gzipSync(bomb)), /larger than 5 MB/],
    ['a reset', ({ socket }) => void socket.destroy(), /closed the connection/],
    ['no HTTP', ({ socket }) => void socket.end('SSH-2.0-none\r\n'), /not proper HTTP/],
    ['a redirect to itself', { status: 302, body: '', headers: { location: '/job' } }, /redirects without end/],
    [
      'a redirect inside',
      { status: 302, body: '', headers: { location: 'http://127.0.0.1/' } },
      /redirects to 127\.0\.0\.1/,
    ],
    [
      'a redirect to localhost',
      { status: 302, body: '', headers: { location: 'http://localhost/' } },
      /redirects to localhost/,
    ],
    ['a redirect to FTP', { status: 302, body: '', headers: { location: 'ftp://a.example/' } }, /only http and https/],
  ])('%s', async (_, answer, line) => {
    const host = serve(answer);
    await refusal(`https://${host}/job`, line, host);
  });
});

describe('a connection is refused', () => {
  test.each<[string, (host: string) => void, RegExp]>([
    ['a certificate of no authority', (host) => web.untrusted(host), /an authority that is not trusted here/],
    ['an expired certificate', (host) => web.expired(host), /a certificate that has expired/],
    ['a certificate for another name', (host) => web.wrongName(host), /a certificate for another name/],
    ['plain HTTP on the TLS port', (host) => web.plain(host), /No secure connection/],
    ['a proxy without a way', (host) => web.refuse(host), /proxy on the way to .* answers 502/],
    ['a proxy that closes', (host) => web.refuse(host, 'reset'), /proxy on the way to .* closed the connection/],
  ])('%s', async (_, declare, line) => {
    const host = serve({ body: PAGE });
    declare(host);
    await refusal(`https://${host}/job`, line, host);
    expect(web.asked.filter((one) => one.host === host)).toEqual([]);
  });
  test.each<[string, string, RegExp]>([
    ['a port', 'https://fennel.example:8443/job', /fennel\.example:8443: only ports 80 and 443/],
    ['a password', 'https://me:secret@fennel.example/job', /user name or password/],
    ['loopback', 'http://127.0.0.1/', /127\.0\.0\.1: .*private network .*--allow-private/],
    ['localhost', 'http://localhost/', /localhost: .*private network/],
  ])('%s in the address', async (_, address, line) => {
    await refusal(address, line, new URL(address).hostname);
  });
  test.each([['HTTPS_PROXY'], ['http_proxy']])('a malformed %s', async (variable) => {
    const env = {
      HTTPS_PROXY: '',
      https_proxy: '',
      HTTP_PROXY: '',
      http_proxy: '',
      [variable]: 'socks5://me:secret@p',
    };
    await refusal('https://fennel.example/job', new RegExp(`${variable} is not the address of a proxy`), variable, env);
  });
  test('no such host', async () => {
    const none = { HTTPS_PROXY: '', https_proxy: '', HTTP_PROXY: '', http_proxy: '' };
    await refusal('https://no-such-host.invalid/', /no-such-host\.invalid/, 'no-such-host.invalid', none);
  });
  test('a closed port, where private addresses are allowed', async () => {
    const args = ['fetch', '--allow-private', 'http://127.0.0.1:9/'];
    const ran = await run(args, { env: { ...web.env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' } });
    expectRefusal(ran, /127\.0\.0\.1:9 refused the connection/);
    expect(ran.stderr).toMatch(GO_ON);
  });
});

test('a refusal leaves nothing behind', async () => {
  const cwd = folder();
  const host = serve({ status: 403, body: '' });
  await run(['fetch', `https://${host}/job`, '--save'], { cwd, env: web.env });
  expect(readdirSync(cwd)).toEqual([]);
});

test('a refusal in a terminal is one line as well', async ({ skip }) => {
  skip(NO_TERMINAL !== null, NO_TERMINAL ?? '');
  const host = serve({ status: 403, body: '' });
  const shown = await runInTerminal(['fetch', `https://${host}/job`], { env: web.env, columns: 60 });
  expect(shown).toMatch(/ats: host-\d+\.example blocks automated requests \(it answers 403\); [^\n]*\.\r\n$/);
});
