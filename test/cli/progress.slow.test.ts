import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CV, PAGE, POSTING } from '../support/files.js';
import { NO_TERMINAL, runInTerminal, runLive } from '../support/live.js';
import { BIN, folder } from '../support/run.js';
import { startInTerminal } from '../support/session.js';
import { openWeb, pageAnswer, type Web } from '../support/web.js';

/** Longer than the half second after which a terminal is told what is done. */
const LONG_MS = 1200;
const answer = pageAnswer({ body: PAGE });

let web: Web;
beforeAll(async () => {
  web = await openWeb();
  web.serve('slow.example', '/job', (...asked) => void setTimeout(() => answer(...asked), LONG_MS));
  web.serve('quick.example', '/job', answer);
});
afterAll(() => web.close());

test('work that takes longer than half a second is told on a terminal, and wiped', async ({ skip }) => {
  skip(NO_TERMINAL !== null, NO_TERMINAL ?? '');
  let told: () => void = () => {};
  const isTold = new Promise<void>((done) => {
    told = done;
  });
  web.serve('waiting.example', '/job', (...asked) => void isTold.then(() => answer(...asked)));
  const line = `exec '${process.execPath}' '${BIN}' fetch https://waiting.example/job --no-cache`;
  const { see } = startInTerminal(line, folder(), web.env);
  await see(/Fetching waiting\.example/);
  told();
  const shown = await see(/# Engineer/);
  expect(shown.slice(shown.indexOf('# Engineer'))).not.toContain('Fetching');
});

test('nothing is told in a pipe', async () => {
  const ran = await runLive(['fetch', 'https://slow.example/job', '--no-cache'], { env: web.env });
  expect(ran).toMatchObject({ status: 0, stderr: '' });
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
