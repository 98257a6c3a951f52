import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CV, POSTING } from '../support/files.js';
import { NO_TERMINAL, runInTerminal, runLive } from '../support/live.js';
import { folder } from '../support/run.js';
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

describe('work that lets nothing move', () => {
  const LONG = `${POSTING}\n`.repeat(Math.ceil(205_000 / POSTING.length));
  const WIPED = '\r\u001b[2K';

  test.for([
    ['a long posting', ['score', 'long.md', '--cv', 'cv.md', '--quiet'], 'Scoring a text of 0.2 MB …', 'Coverage'],
    ['a long text', ['terms', 'long.md'], 'Reading 0.2 MB …', 'Docker'],
    ['the lexicon', ['lexicon', 'check'], 'Checking …', 'nothing wrong'],
  ] as const)('is told on a terminal before it begins, and wiped: %s', async ([_, args, told, result], { skip }) => {
    skip(NO_TERMINAL !== null, NO_TERMINAL ?? '');
    const shown = await runInTerminal(args, { cwd: folder({ 'long.md': LONG, 'cv.md': CV }) });
    const at = shown.indexOf(told);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(shown.slice(at + told.length).startsWith(WIPED)).toBe(true);
    expect(shown.indexOf(result)).toBeGreaterThan(at);
  });

  test('is not told of in a pipe', async () => {
    const ran = await runLive(['terms', 'long.md', '--json'], { cwd: folder({ 'long.md': LONG }) });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
  });

  test('is not told of where it is short', async ({ skip }) => {
    skip(NO_TERMINAL !== null, NO_TERMINAL ?? '');
    const shown = await runInTerminal(['terms', 'short.md'], { cwd: folder({ 'short.md': POSTING }) });
    expect(shown).toContain('Docker');
    expect(shown).not.toContain('Reading');
  });
});
