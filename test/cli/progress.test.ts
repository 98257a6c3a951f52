import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_TERMINAL, runInTerminal, runLive } from '../support/live.js';
import { type Handler, openWeb, type Web } from '../support/web.js';

const WORDS = 'You will look after the pipelines of a small shop, with experience of SQL and the skills to explain it.';
const PAGE = `<!doctype html><title>Engineer</title><main><h1>Engineer</h1>${`<p>${WORDS}</p>`.repeat(5)}</main>`;
const after =
  (milliseconds: number): Handler =>
  (_, response) => {
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE), milliseconds);
  };

let web: Web;
beforeAll(async () => {
  web = await openWeb();
  web.serve('slow.example', '/job', after(1200));
  web.serve('quick.example', '/job', after(0));
});
afterAll(() => web.close());

// The two that wait for the slow server wait together.
test.concurrent('work that takes longer than half a second is told on a terminal, and wiped', async ({
  expect,
  skip,
}) => {
  skip(NO_TERMINAL !== null, NO_TERMINAL ?? '');
  const shown = await runInTerminal(['fetch', 'https://slow.example/job', '--no-cache'], { env: web.env });
  expect(shown).toContain('Fetching slow.example');
  expect(shown.lastIndexOf('Fetching')).toBeLessThan(shown.indexOf('# Engineer'));
});

test.concurrent('nothing is told in a pipe', async ({ expect }) => {
  const ran = await runLive(['fetch', 'https://slow.example/job', '--no-cache'], { env: web.env });
  expect(ran).toMatchObject({ status: 0, stderr: '' });
});

test('quick work is not', async ({ skip }) => {
  skip(NO_TERMINAL !== null, NO_TERMINAL ?? '');
  const shown = await runInTerminal(['fetch', 'https://quick.example/job', '--no-cache'], { env: web.env });
  expect(shown).toContain('# Engineer');
  expect(shown).not.toContain('Fetching');
});

test('a copy of the cache is told of on a terminal alone', async ({ skip }) => {
  skip(NO_TERMINAL !== null, NO_TERMINAL ?? '');
  await runLive(['fetch', 'https://quick.example/job'], { env: web.env });
  const shown = await runInTerminal(['fetch', 'https://quick.example/job'], { env: web.env });
  expect(shown).toMatch(/Read from the copy of \d{4}-\d\d-\d\dT\d\d:\d\dZ; --refresh fetches anew\./);
  expect((await runLive(['fetch', 'https://quick.example/job'], { env: web.env })).stderr).toBe('');
});
