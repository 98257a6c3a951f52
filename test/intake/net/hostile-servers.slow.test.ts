import type { Writable } from 'node:stream';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LIMITS, refused, useWeb } from '../../support/fetching.js';
import { type Handler, pageAnswer } from '../../support/web.js';

const net = useWeb();
const TOO_LARGE = LIMITS.maxBytes * 4;

const HTML = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';

/** Sends a byte each 50 ms. */
const drip = (stream: Writable, start: string): void => {
  stream.write(start);
  const dripping = setInterval(() => stream.write('x'), 50);
  stream.on('close', () => clearInterval(dripping));
};
/** Sends the same piece until the other side has enough of it. */
const endlessly = (stream: Writable, piece: string): void => {
  const pump = () => {
    while (!stream.destroyed && stream.write(piece));
    if (!stream.destroyed) stream.once('drain', pump);
  };
  pump();
};
const raw =
  (...parts: (string | Buffer)[]): Handler =>
  ({ socket }) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };

describe('a server without end', () => {
  test.each<[string, Handler]>([
    ['no answer at all', () => {}],
    ['headers that drip', ({ socket }) => drip(socket, 'HTTP/1.1 200 OK\r\nx-a: ')],
    ['a body that drips', ({ socket }) => drip(socket, `${HTML}\r\n<p>`)],
  ])('%s is waited for until the limit', async (_, handler) => {
    net.answer(handler);
    await refused(net.get(undefined, { ...LIMITS, totalMs: 300 }), /did not answer in time/);
    expect(net.web.asked).toHaveLength(1);
  });
  test.each<[string, Handler, RegExp]>([
    ['a body', (_, response) => endlessly(response, 'x'.repeat(8192)), /sends a page larger than/],
    [
      'headers',
      ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        endlessly(socket, `x-filler: ${'x'.repeat(1000)}\r\n`);
      },
      /not proper HTTP/,
    ],
  ])('%s without end is read up to the limit', async (_, handler, message) => {
    net.answer(handler);
    await refused(net.get(), message);
    expect(net.web.asked).toHaveLength(1);
  });
  test.each([
    ['gzip', gzipSync(Buffer.alloc(TOO_LARGE))],
    ['br', brotliCompressSync(Buffer.alloc(TOO_LARGE))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(TOO_LARGE)))],
    ['br, gzip', gzipSync(brotliCompressSync(Buffer.alloc(TOO_LARGE)))],
  ])('a bomb in %s', async (encoding, body) => {
    expect(body.length).toBeLessThan(LIMITS.maxBytes);
    net.answer({ body, headers: { 'content-encoding': encoding } });
    await refused(net.get(), /sends a page larger than/);
  });
  test('wrappings without end', async () => {
    net.answer({ body: gzipSync('x'), headers: { 'content-encoding': Array(50).fill('gzip').join(', ') } });
    await refused(net.get(), /encoding that cannot be read \(one over another\)/);
  });
  test('an endless body behind a status says no more than the status', async () => {
    net.answer((_, response) => endlessly(response.writeHead(403), 'x'.repeat(8192)));
    await refused(net.get(), /blocks automated requests \(it answers 403\)/);
  });
});

describe('an answer that is not as it says', () => {
  test.each<[string, Handler, RegExp]>([
    ['a body shorter than its length', raw(`${HTML}content-length: 100\r\n\r\n<p>half`), /closed the connection/],
    ['a chunk that is none', raw(`${HTML}transfer-encoding: chunked\r\n\r\nxyz\r\n<p>`), /not proper HTTP/],
    ['chunks without their end', raw(`${HTML}transfer-encoding: chunked\r\n\r\n3\r\n<p>\r\n`), /closed the connection/],
    ['two lengths', raw(`${HTML}content-length: 3\r\ncontent-length: 4\r\n\r\n<p>x`), /not proper HTTP/],
    [
      'a length and chunks',
      raw(`${HTML}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n<p>`),
      /not proper HTTP/,
    ],
    ['no HTTP at all', raw('220 mail.fennel.example ESMTP\r\n'), /not proper HTTP/],
    ['a header with a control in it', raw(`${HTML}x: \u001b[31m\0\r\n\r\n`), /not proper HTTP/],
    ['a reset before the head', ({ socket }) => void socket.resetAndDestroy(), /closed the connection/],
    ['an end before the head', ({ socket }) => void socket.end(), /closed the connection/],
    [
      'a reset in the body',
      ({ socket }) => {
        socket.write(`${HTML}content-length: 100\r\n\r\n<p>half`);
        setTimeout(() => socket.resetAndDestroy(), 20);
      },
      /closed the connection/,
    ],
    [
      'gzip that is none',
      pageAnswer({ body: '<p>plain', headers: { 'content-encoding': 'gzip' } }),
      /cannot be decompr/,
    ],
    [
      'brotli that is none',
      pageAnswer({ body: '<p>plain', headers: { 'content-encoding': 'br' } }),
      /cannot be decompr/,
    ],
    [
      'an encoding of its own',
      pageAnswer({ body: 'x', headers: { 'content-encoding': 'x\u009b31m' } }),
      /\(an unknown one\)/,
    ],
    ['a type of its own', pageAnswer({ body: 'x', type: 'x/\u009b31m' }), /sends bytes of an unknown type/],
    ['an endless type', pageAnswer({ body: 'x', type: `x/${'y'.repeat(4000)}` }), /sends bytes of an unknown type/],
  ])('%s is refused, asked once', async (_, handler, message) => {
    net.answer(handler);
    await refused(net.get(), message);
    expect(net.web.asked).toHaveLength(1);
  });
  test.each<[string, Handler, string]>([
    ['a body longer than its length, up to it', raw(`${HTML}content-length: 3\r\n\r\n<p>more`), '<p>'],
    ['HTTP/1.0 without a length, to its end', raw('HTTP/1.0 200 OK\r\n\r\n', '<p>all', ' of it'), '<p>all of it'],
    [
      'gzip cut short, as far as it goes',
      pageAnswer({ body: gzipSync('<p>cut').subarray(0, -9), headers: { 'content-encoding': 'gzip' } }),
      '<p>cut',
    ],
    [
      'gzip in gzip',
      pageAnswer({ body: gzipSync(gzipSync('<p>x')), headers: { 'content-encoding': 'gzip, gzip' } }),
      '<p>x',
    ],
    ['windows-1252 that says it is utf-8', pageAnswer({ body: Buffer.from('caf\xe9', 'latin1') }), 'café'],
    ['UTF-8 that says it is latin-1', pageAnswer({ body: 'café', type: 'text/html; charset=iso-8859-1' }), 'café'],
  ])('%s is read', async (_, handler, text) => {
    net.answer(handler);
    expect((await net.get()).text).toBe(text);
  });
  test('an unknown charset is read and warned of', async () => {
    net.answer({ body: 'café', type: 'text/html; charset=klingon' });
    expect(await net.get()).toMatchObject({ text: 'café' });
  });
});

describe('what is sent', () => {
  const PDF = Buffer.from('%PDF-1.7\n\u00e2', 'latin1');
  test.each<[string, string | null, string | Buffer, string]>([
    ['a page', 'application/octet-stream', ' <!DOCTYPE html><p>x', 'text/html'],
    ['a page', 'application/pdf', '<html><p>Please sign in', 'text/html'],
    ['a page', null, '\uFEFF<html lang="en"><p>x', 'text/html'],
    ['text', null, 'We are looking for a baker.', ''],
    ['a PDF', 'application/pdf; name=job.pdf', PDF, 'application/pdf'],
    ['a PDF', 'binary/octet-stream', PDF, 'application/pdf'],
    ['a PDF', null, PDF, 'application/pdf'],
  ])('%s as %s is read', async (_, type, body, read) => {
    net.answer({ type, body });
    const page = await net.get();
    expect(page).toMatchObject({ contentType: read, bytes: Buffer.from(body) });
    expect(page.text === '').toBe(read === 'application/pdf');
  });
  test.each<[string, string | null, string | Buffer, RegExp]>([
    ['a picture', 'image/png', '\x89PNG', /sends image\/png, not a page/],
    ['a Word file', 'application/msword', 'x', /sends application\/msword, not/],
    ['bytes', 'application/octet-stream', '\0\x01', /sends application\/octet-stream, not/],
    ['bytes', null, '\0\x01', /sends bytes of an unknown type/],
    ['nothing', 'text/html', '', /sends an empty page/],
    ['white space', 'text/plain', ' \r\n\t', /sends an empty page/],
  ])('%s as %s is refused', async (_, type, body, message) => {
    net.answer({ type, body });
    await refused(net.get(), message);
  });
});

describe('a status', () => {
  test.each<[number, Record<string, string>, number, RegExp]>([
    [204, {}, 1, /does not give this page \(it answers 204\)/],
    [304, {}, 1, /does not give this page \(it answers 304\)/],
    [302, {}, 1, /does not give this page \(it answers 302\)/],
    [400, {}, 1, /does not give this page \(it answers 400\)/],
    [401, {}, 1, /blocks automated requests \(it answers 401\)/],
    [403, {}, 1, /blocks automated requests \(it answers 403\)/],
    [404, {}, 1, /appears to be closed \(fennel\.example answers 404\)/],
    [408, {}, 1, /does not give this page \(it answers 408\)/],
    [410, {}, 1, /appears to be closed/],
    [429, {}, 3, /blocks automated requests \(it answers 429\)/],
    [429, { 'retry-after': '0' }, 3, /blocks automated requests/],
    [429, { 'retry-after': '6' }, 1, /blocks automated requests/],
    [500, {}, 3, /fault of its own \(it answers 500\)/],
    [503, { 'retry-after': '3600' }, 1, /fault of its own/],
    [503, { 'retry-after': 'soon' }, 1, /fault of its own/],
    [999, {}, 1, /blocks automated requests \(it answers 999\)/],
  ])('%i %j, asked %i times', async (status, headers, times, message) => {
    net.answer({ status, headers, body: '' });
    await refused(net.get(), message);
    expect(net.web.asked).toHaveLength(times);
  });
  test('429 and Retry-After 0, then the page', async () => {
    let turn = 0;
    net.answer((...given) =>
      pageAnswer(turn++ === 0 ? { status: 429, headers: { 'retry-after': '0' }, body: '' } : { body: 'here' })(
        ...given,
      ),
    );
    expect((await net.get()).text).toBe('here');
  });
});
