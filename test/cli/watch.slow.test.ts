import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CV, FACTS, FILES, POSTING } from '../support/files.js';
import { NO_TERMINAL } from '../support/live.js';
import { BIN, expectRefusal, folder, run } from '../support/run.js';
import { startInTerminal, startSession } from '../support/session.js';
import { openWeb, type Web } from '../support/web.js';

const WATCH = ['watch', 'posting.md', '--cv', 'cv.md'];
const BETTER = `${CV}* Built the GraphQL gateway\n`;
const BEST = `${BETTER}* Wrote Elixir for years\n`;

/** A watch that has begun, in a folder of its own. */
const begin = async (args: readonly string[] = WATCH, files: Record<string, string> = FILES) => {
  const cwd = folder(files);
  const session = startSession(args, cwd);
  const stand = session.see(/Coverage/);
  await session.see(/Ctrl-C/, 'stderr');
  return {
    ...session,
    cwd,
    stand: await stand,
    write: (name: string, text: string) => writeFileSync(join(cwd, name), text),
  };
};

const blocks = (text: string): number => text.split('\n').filter((line) => line.startsWith('── ')).length;

describe('a save', () => {
  test('is told in points and term by term, and what it comes to since the start; the CV scores as ats score says', async () => {
    const { stand, see, write, cwd } = await begin();
    const whole = async () => (await run(['score', 'posting.md', '--cv', 'cv.md', '--quiet'], { cwd })).stdout;
    expect(stand.startsWith(await whole())).toBe(true);
    expect(stand).toMatch(/What to change/);

    write('cv.md', BETTER);
    const first = await see(/Shown better[\s\S]*\n$/);
    expect(first).toMatch(/^\n── cv\.md saved ─+\nCoverage [\d.]+ → [\d.]+ of 100 \(\+[\d.]+\)\n/);
    expect(first).toMatch(/Shown better \(1\).*\n +\+[\d.]+ {2}gained {2}GraphQL/);
    expect(first).not.toContain('Since the start');
    const [, now] = /Coverage [\d.]+ → ([\d.]+)/.exec(first) ?? [];
    expect(await whole()).toContain(`Coverage ${Math.round(Number(now))} of 100`);

    write('cv.md', CV);
    expect(await see(/Since the start: .*\n/)).toMatch(
      /lost {4}GraphQL[\s\S]*Since the start: [\d.]+ \(no change\)\n$/,
    );
  });

  test('by an editor that puts another file in its place is told once', async () => {
    const { see, write, cwd, stdout } = await begin();
    for (const text of [BETTER, BEST]) {
      write('cv.md.tmp', text);
      renameSync(join(cwd, 'cv.md.tmp'), join(cwd, 'cv.md'));
      await see(/Shown better \(1\)[\s\S]*\n$/);
    }
    expect(blocks(stdout())).toBe(2);
  });

  test('through a link is told', async () => {
    const cwd = folder({ ...FILES, 'real.md': CV });
    rmSync(join(cwd, 'cv.md'));
    symlinkSync('real.md', join(cwd, 'cv.md'));
    const session = startSession(WATCH, cwd);
    await session.see(/Ctrl-C/, 'stderr');
    writeFileSync(join(cwd, 'real.md'), BETTER);
    expect(await session.see(/Shown better/)).toContain('cv.md saved');
  });

  test('that empties the file before it fills it is no trouble', async ({ skip }) => {
    const { see, write, stdout, stderr } = await begin();
    const before = stderr();
    write('cv.md', '');
    const from = performance.now();
    await sleep(120);
    write('cv.md', BETTER);
    skip(performance.now() - from > 300, 'this machine is too busy to fill the file before that is trouble');
    await see(/Shown better/);
    expect(blocks(stdout())).toBe(1);
    expect(stderr()).toBe(before);
  });

  test('quickly after another is told with it, or after it; one that changes no text is not told', async () => {
    const { see, write, cwd, stdout } = await begin();
    utimesSync(join(cwd, 'cv.md'), new Date(), new Date());
    write('cv.md', BETTER);
    write('cv.md', BEST);
    await see(/Elixir/);
    expect(blocks(stdout())).toBeLessThanOrEqual(2);
    write('cv.md', BEST);
    write('facts.yaml', FACTS.replace('concepts: [graphql]', 'concepts: [graphql, ruby]'));
    write('cv.md', CV);
    await see(/Shown less/);
    expect(blocks(stdout())).toBeLessThanOrEqual(3);
  });

  test('of the ledger, a private lexicon or the posting is told too', async () => {
    const lexicon = 'field: mine\nconcepts:\n  - {id: orchard, prefLabel: Orchard, kind: tool}\n';
    const posting = POSTING.replace('- Elixir', '- Elixir\n- Orchard');
    const { see, write } = await begin([...WATCH, '--lexicon', 'mine.yaml'], {
      ...FILES,
      'mine.yaml': lexicon,
      'posting.md': posting,
      'cv.md': `${CV}* Kept the Plantation\n`,
    });
    write('facts.yaml', 'facts:\n  - {id: boxes, statement: Ran containers., origin: stated, concepts: [docker]}\n');
    expect(await see(/Facts[\s\S]*\n$/)).toMatch(/facts\.yaml saved[\s\S]*gate/);
    write('mine.yaml', lexicon.replace('kind: tool', 'altLabels: [Plantation], kind: tool'));
    expect(await see(/Shown better[\s\S]*\n$/)).toMatch(/mine\.yaml saved[\s\S]*gained {2}Orchard/);
    write('posting.md', POSTING);
    expect(await see(/Since the start[\s\S]*\n$/)).toMatch(/posting\.md saved[\s\S]*Orchard/);
  });
});

describe('trouble does not end it:', () => {
  test('a broken ledger is told in one line, and so is that it is mended', async () => {
    const { see, write, stdout } = await begin();
    write('facts.yaml', 'facts: [');
    expect(await see(/\n$/, 'stderr')).toMatch(/^ats: facts\.yaml:1: [^\n]+\n$/);
    expect(blocks(stdout())).toBe(0);
    write('facts.yaml', FACTS);
    expect(await see(/Nothing changed/)).toContain('facts.yaml saved');
    write('cv.md', BETTER);
    await see(/Shown better/);
  });

  test('a CV that is deleted and made again', async () => {
    const { see, write, cwd } = await begin();
    rmSync(join(cwd, 'cv.md'));
    expect(await see(/\n$/, 'stderr')).toMatch(/^ats: cv\.md does not exist; [^\n]+\n$/);
    write('cv.md', BETTER);
    expect(await see(/Shown better/)).toContain('cv.md saved');
  });
});

test('a folder that is put away and back is found again', async () => {
  const cwd = folder({ 'posting.md': POSTING });
  mkdirSync(join(cwd, 'own'));
  for (const [name, text] of Object.entries({ 'cv.md': CV, 'facts.yaml': FACTS }))
    writeFileSync(join(cwd, 'own', name), text);
  const { see } = startSession(['watch', 'posting.md', '--cv', 'own/cv.md'], cwd);
  await see(/Ctrl-C/, 'stderr');
  renameSync(join(cwd, 'own'), join(cwd, 'away'));
  await see(/own\/cv\.md does not exist/, 'stderr');
  writeFileSync(join(cwd, 'away', 'cv.md'), BETTER);
  renameSync(join(cwd, 'away'), join(cwd, 'own'));
  await see(/Shown better/);
});

test('with --quiet a save is told in one line', async () => {
  const { see, write } = await begin([...WATCH, '--quiet']);
  write('cv.md', BETTER);
  expect(await see(/shown better/)).toMatch(
    /^cv\.md: Coverage [\d.]+ → [\d.]+ of 100 \(\+[\d.]+\) · 1 shown better, 0 shown less\n$/,
  );
});

describe('it ends', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('by %s with status 0 and without a word', async (signal) => {
    const { end, stdout, stderr } = await begin();
    const before = stdout() + stderr();
    expect(await end(signal)).toBe(0);
    expect(stdout() + stderr()).toBe(before);
  });

  test('by a reader that closes the pipe, at the next save', async () => {
    const session = await begin();
    const ended = new Promise((done) => session.process.on('exit', done));
    session.process.stdout?.destroy();
    session.write('cv.md', BETTER);
    expect(await ended).toBe(0);
  });

  test.each([
    ['a CV that is not there', { ...FILES }, ['watch', 'posting.md', '--cv', 'none.md'], /none\.md does not exist/],
    ['a posting that is not there', FILES, ['watch', 'none.md', '--cv', 'cv.md'], /none\.md does not exist/],
    ['a broken ledger', { ...FILES, 'facts.yaml': 'facts: [' }, WATCH, /facts\.yaml:1/],
    ['an address that is refused', FILES, ['watch', 'http://127.0.0.1:1/', '--cv', 'cv.md'], /127\.0\.0\.1/],
  ])('before it begins where it cannot: %s', async (_, files, args, line) => {
    expectRefusal(await run(args, { cwd: folder(files) }), line);
  });
});

describe('a posting on the web', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb();
    const words = 'You will look after the pipelines of a small shop, with experience of GraphQL and Docker.';
    const body = `<!doctype html><title>Engineer</title><main><h1>Engineer</h1>${`<p>${words}</p>`.repeat(6)}</main>`;
    web.serve('jobs.example', '/1', { body });
  });
  afterAll(() => web.close());

  test('is fetched once', async () => {
    const cwd = folder(FILES);
    const session = startSession(['watch', 'https://jobs.example/1', '--cv', 'cv.md', '--no-cache'], cwd, web.env);
    await session.see(/Ctrl-C/, 'stderr');
    writeFileSync(join(cwd, 'cv.md'), BETTER);
    await session.see(/gained {2}GraphQL/);
    expect(web.asked.filter(({ path }) => path === '/1').length).toBe(1);
  });
});

test('in a terminal the whole is drawn anew with the time of day, and Ctrl-C ends it', async ({ skip }) => {
  skip(NO_TERMINAL !== null, NO_TERMINAL ?? '');
  const cwd = folder(FILES);
  const session = startInTerminal(`exec '${process.execPath}' '${BIN}' ${WATCH.join(' ')}`, cwd);
  await session.see(/Ctrl-C ends\.\r\n/);
  writeFileSync(join(cwd, 'cv.md'), BETTER);
  const drawn = await session.see(/Shown better[\s\S]*Ctrl-C ends\.\r\n/);
  expect(drawn.startsWith('\u001b[2J\u001b[H')).toBe(true);
  expect(drawn).toMatch(/Orchard Engineer[\s\S]*── cv\.md saved at \d\d:\d\d:\d\d ─/);
  const ended = new Promise((done) => session.process.on('exit', done));
  session.process.stdin?.write('\u0003');
  expect(await ended).toBe(0);
});

test('in a terminal that is made narrower the whole is drawn anew, as wide as it is then', async ({ skip }) => {
  skip(NO_TERMINAL !== null, NO_TERMINAL ?? '');
  const cwd = folder(FILES);
  const narrow = '(until test -e narrow; do sleep 0.05; done; stty cols 50 < /dev/tty)';
  const session = startInTerminal(`${narrow} & exec '${process.execPath}' '${BIN}' ${WATCH.join(' ')}`, cwd);
  await session.see(/Ctrl-C ends\.\r\n/);
  writeFileSync(join(cwd, 'narrow'), '');
  const drawn = await session.see(/Coverage[\s\S]*Ctrl-C ends\.\r\n/);
  const report = drawn.slice(drawn.indexOf('\u001b[H') + 3, drawn.indexOf('Watching '));
  expect(Math.max(...report.split('\r\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(50);
});
