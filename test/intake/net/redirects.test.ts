import { describe, expect, test } from 'vitest';
import { redirectTarget } from '../../../src/intake/net/fetch.js';
import { HOST, PUBLIC, refused, useWeb } from '../../support/fetching.js';
import { type Handler, pageAnswer } from '../../support/web.js';

const net = useWeb();

describe('a redirect', () => {
  test('in a loop', async () => {
    net.redirect('/other');
    net.redirect('/job', '/other');
    await refused(net.get(), /redirects without end/);
    expect(net.web.asked).toHaveLength(6);
  });
  test('five times leads to the page, six times does not', async () => {
    for (let hop = 0; hop < 6; hop++) net.redirect(`/${hop + 1}`, `/${hop}`);
    net.web.serve(HOST, '/6', { body: 'here' });
    await expect(net.get(`http://${HOST}/1`)).resolves.toMatchObject({ url: `http://${HOST}/6`, text: 'here' });
    await refused(net.get(`http://${HOST}/0`), /redirects without end/);
  });
  test.each([
    ['http://127.0.0.1/', /fennel\.example redirects to 127\.0\.0\.1: .*private network/],
    ['http://169.254.169.254/latest/meta-data', /redirects to 169\.254\.169\.254: .*private network/],
    ['http://[::ffff:127.0.0.1]/', /redirects to \[::ffff:7f00:1\]: .*private network/],
    ['//0x7f.1/', /redirects to 127\.0\.0\.1: .*private network/],
    ['http:\\\\127.0.0.1\\', /redirects to 127\.0\.0\.1: .*private network/],
    ['http://inner.example/', /redirects to inner\.example: .*private network/],
    ['http://half.example/', /redirects to half\.example: .*private network/],
    ['http://mint.example:8080/', /redirects to mint\.example:8080: only ports 80 and 443/],
    ['http://me:secret@mint.example/', /redirects to mint\.example: .*user name or password/],
    ['ftp://mint.example/job', /redirects to mint\.example: only http and https .*, not ftp:/],
    ['file:///etc/passwd', /redirects to this address: only http and https .*, not file:/],
    ['javascript:alert(1)', /not javascript:/],
    ['data:text/html,<p>x', /not data:/],
    ['http://[not-an-address/', /redirects to what is no web address/],
    ['http://mint.example:99999/', /redirects to what is no web address/],
  ])('to %s is refused, without advice to allow it', async (location, message) => {
    net.names = { 'inner.example': [['10.0.0.5']], 'half.example': [[PUBLIC, '192.168.0.1']] };
    net.redirect(location);
    await refused(net.get(), message);
    await expect(net.get()).rejects.not.toThrow(/secret|allow-private/);
    expect(new Set(net.web.asked.map(({ host }) => host))).toEqual(new Set([HOST]));
  });
  test.each([
    ['/next%0d%0aset-cookie:%20a=b', '/next%0d%0aset-cookie:%20a=b'],
    ['/next page', '/next%20page'],
    ['/ne\txt', '/next'],
    ['/<script>', '/%3Cscript%3E'],
    ['?q=1#part', '/job?q=1'],
  ])('to %j asks for %s and sends nothing more', async (location, path) => {
    net.redirect(location);
    net.web.serve(HOST, path, { body: 'here' });
    expect((await net.get()).text).toBe('here');
    expect(net.web.asked.at(-1)).toMatchObject({ host: HOST, path });
    expect(net.web.asked.at(-1)?.headers).not.toHaveProperty('set-cookie');
  });
  test.each([
    ['https://fennel.example/job', 'http://fennel.example/job', null],
    ['https://fennel.example/job', '/next', 'https://fennel.example/next'],
    ['http://fennel.example/job', 'https://mint.example/', 'https://mint.example/'],
    ['http://fennel.example/job', 'http://mint.example/', 'http://mint.example/'],
  ])('from %s to %s leads to %s', (from, location, target) => {
    const lead = () => redirectTarget(location, new URL(from));
    if (target === null) expect(lead).toThrow(/fennel\.example redirects to fennel\.example without encryption/);
    else expect(lead()).toBe(target);
  });
  test('is followed before its own body ends', async () => {
    net.answer((_, response) => void response.writeHead(302, { location: '/next' }).write('<p>Moved'));
    net.web.serve(HOST, '/next', { body: 'here' });
    expect((await net.get()).text).toBe('here');
  });
  test('retries twice at most, over all its hops', async () => {
    let turn = 0;
    const wavering: Handler = (request, response) =>
      turn++ % 2 === 0
        ? pageAnswer({ status: 503, body: '' })(request, response)
        : pageAnswer({ status: 302, body: '', headers: { location: '/job' } })(request, response);
    net.answer(wavering);
    await refused(net.get(), /fault of its own \(it answers 503\)/);
    expect(net.web.asked).toHaveLength(5);
  });
});
