import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { POSTING } from '../support/files.js';
import { expectRefusal, folder, run } from '../support/run.js';
import { startSession } from '../support/session.js';

const PAGE = `<!doctype html><html><head><title>Orchard Engineer</title></head><body><nav>Jobs Login</nav><main>
<h1>Orchard Engineer</h1>
<p>We are hiring a platform engineer who looks after the machines that our shop runs on, by day and seldom by night. You
will plan, build and run them, write down what you did, and help the teams that rely on them. The successful candidate
may apply at any hour, and will hear from us within a week; we pay well, and the position is permanent and full-time.</p>
<h2>What you will do</h2><ul><li>Keep the shop open</li><li>Tell us when it is about to close</li></ul>
<h2>Requirements</h2><ul><li>Docker</li><li>TypeScript</li></ul></main></body></html>`;

describe('ats fetch', () => {
  test('prints Markdown as it is', async () => {
    const cwd = folder({ 'posting.md': POSTING });
    expect(await run(['fetch', 'posting.md'], { cwd })).toEqual({ status: 0, stdout: POSTING, stderr: '' });
  });

  test('prints a page as Markdown, with its address', async () => {
    const cwd = folder({ 'page.html': PAGE });
    const { status, stdout } = await run(['fetch', 'page.html', '--url', 'https://fennel.example/jobs/1'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^---\n[\s\S]*url: "?https:\/\/fennel\.example\/jobs\/1"?\n[\s\S]*---\n/);
    expect(stdout).toContain('## Requirements\n\n- Docker\n- TypeScript\n');
    expect(stdout).not.toContain('Login');
  });

  test('prints facts and text as JSON', async () => {
    const cwd = folder({ 'posting.md': POSTING });
    const posting = JSON.parse((await run(['fetch', 'posting.md', '--json'], { cwd })).stdout);
    expect(posting).toMatchObject({ title: 'Orchard Engineer', url: null, text: POSTING });
    expect(posting).not.toHaveProperty('sections');
  });

  test('saves what it prints, named after the title, and not over another', async () => {
    const cwd = folder({ 'saved.html': PAGE });
    const { stdout } = await run(['fetch', 'saved.html'], { cwd });
    expect(await run(['fetch', 'saved.html', '--save'], { cwd })).toMatchObject({ status: 0, stdout: '' });
    const path = join(cwd, 'jobs/orchard-engineer.md');
    expect(readFileSync(path, 'utf8')).toBe(stdout);

    const other = PAGE.replace('TypeScript', 'Elixir');
    const again = (...more: string[]) => run(['fetch', '-', '--save', ...more], { cwd, input: other });
    expectRefusal(await again(), /jobs\/orchard-engineer\.md is there already; --force/);
    expect(readFileSync(path, 'utf8')).toBe(stdout);
    expect((await again('--force')).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('Elixir');
    expect(readdirSync(join(cwd, 'jobs'))).toEqual(['orchard-engineer.md']);
  });

  test('of several that save one name at once, one does', async () => {
    const others = ['Elixir', 'Go', 'Rust', 'Kotlin'];
    const cwd = folder(Object.fromEntries(others.map((name) => [`${name}.html`, PAGE.replace('TypeScript', name)])));
    const ended = await Promise.all(
      others.map(async (name) => {
        const session = startSession(['fetch', `${name}.html`, '--save'], cwd);
        const [status] = await once(session.process, 'close');
        return { name, status, stdout: session.stdout(), stderr: session.stderr() };
      }),
    );
    const [winner, ...more] = ended.filter(({ status }) => status === 0);
    expect(more).toEqual([]);
    expect(winner?.stderr).toBe(`Wrote ${join('jobs', 'orchard-engineer.md')}\n`);
    expect(readFileSync(join(cwd, 'jobs/orchard-engineer.md'), 'utf8')).toContain(`- ${winner?.name}`);
    for (const one of ended.filter(({ status }) => status !== 0))
      expectRefusal(one, /is there already; --force writes/);
    expect(readdirSync(join(cwd, 'jobs'))).toEqual(['orchard-engineer.md']);
  });

  test('a link that has the name is neither followed nor written over', async () => {
    const cwd = folder({ 'saved.html': PAGE, 'cv.md': 'my CV' });
    mkdirSync(join(cwd, 'jobs'));
    for (const target of ['../cv.md', '../nowhere']) {
      symlinkSync(target, join(cwd, 'jobs/orchard-engineer.md'));
      expectRefusal(await run(['fetch', 'saved.html', '--save'], { cwd }), /is there already; --force/);
      expectRefusal(
        await run(['fetch', 'saved.html', '--save', '--force'], { cwd }),
        /is a link to another file; remove/,
      );
      rmSync(join(cwd, 'jobs/orchard-engineer.md'));
    }
    expect(readFileSync(join(cwd, 'cv.md'), 'utf8')).toBe('my CV');
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });

  test('a file that has the folder’s name is told', async () => {
    const cwd = folder({ 'saved.html': PAGE, jobs: 'x' });
    expectRefusal(await run(['fetch', 'saved.html', '--save'], { cwd }), /cannot be written; check the folder/);
  });

  test('reads again what it printed', async () => {
    const cwd = folder({ 'page.html': PAGE });
    const { stdout } = await run(['fetch', 'page.html'], { cwd });
    expect(await run(['fetch', '-'], { cwd, input: stdout })).toMatchObject({ status: 0, stdout });
  });

  test.each([
    ['an address that does not resolve', 'https://ats-test.invalid/job', /^ats: /],
    ['a private address', 'http://127.0.0.1:9/job', /private|--allow-private/],
  ])('refuses %s', async (_, address, line) => {
    const cwd = folder();
    expectRefusal(await run(['fetch', address, '--save'], { cwd }), line);
    expect(existsSync(join(cwd, 'jobs'))).toBe(false);
  });
});
