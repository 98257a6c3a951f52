import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffSchema } from '../../src/coverage/diff-schema.js';
import { renderJson } from '../../src/report/json.js';
import { coverageOf } from '../support/analysis.js';
import { CV, FACTS, FILES, POSTING } from '../support/files.js';
import { expectRefusal, folder, run } from '../support/run.js';

const before = coverageOf({ posting: POSTING, cv: CV, facts: FACTS });
const edited = `${CV}* Wrote Elixir\n`;
const after = coverageOf({ posting: POSTING, cv: edited, facts: FACTS });
const files = { ...FILES, 'a.json': renderJson(before), 'b.json': renderJson(after) };

describe('ats diff', () => {
  test('says what an edit changed, of a file and standard input, in columns and without colour in a pipe', async () => {
    const ran = await run(['diff', 'a.json', '-'], {
      cwd: folder(files),
      input: files['b.json'],
      env: { COLUMNS: '60' },
    });
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^ +\+\d+\.\d {2}gained {2}Elixir +missing → covered$/m);
    expect(ran.stdout).toContain('a.json → standard input\n');
    expect(ran.stdout).not.toContain('\u001b');
  });

  test('writes JSON to a file, and tells on standard error in what both differ', async () => {
    const other = renderJson({ ...after, posting: { ...after.posting, title: 'Gardener', sha256: 'c' } });
    const cwd = folder({ ...files, 'b.json': other });
    const ran = await run(['diff', 'a.json', 'b.json', '--format', 'json', '--output', 'c.json'], { cwd });
    expect(ran).toEqual({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(
        /^Wrote c\.json\nats: warning: the two are of different postings \(Orchard Engineer; Gardener\)[^\n]*\n$/,
      ),
    });
    expect(diffSchema.parse(JSON.parse(readFileSync(join(cwd, 'c.json'), 'utf8'))).differences).toEqual(['posting']);
  });

  test('is one line when quiet', async () => {
    const { stdout } = await run(['diff', 'a.json', 'b.json', '--quiet'], { cwd: folder(files) });
    expect(stdout).toMatch(/^Coverage 5\d\.0 → 7\d\.0 of 100 \(\+20\.0\) · 1 shown better, 0 shown less\n$/);
  });

  test.each<[string, string[], RegExp]>([
    ['what is no coverage', ['a.json', 'posting.md'], /posting\.md is not JSON/],
    ['what is not there', ['a.json', 'c.json'], /c\.json does not exist/],
    ['standard input twice', ['-', '-'], /only one of the two/],
  ])('refuses %s', async (_, args, line) => {
    expectRefusal(await run(['diff', ...args], { cwd: folder(files) }), line);
  });
});

describe('ats score --baseline', () => {
  const score = (...more: string[]) =>
    run(['score', 'posting.md', '--cv', 'cv.md', '--baseline', 'a.json', ...more], {
      cwd: folder({ ...files, 'cv.md': edited }),
    });

  test('shows what changed since', async () => {
    const { status, stdout } = await score();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Coverage \d+ of 100 \(\+\d+\.\d since a\.json\) · 5 terms asked for$/m);
    expect(stdout).toMatch(/^Since a\.json [^\n]*\n +\+\d+\.\d {2}gained {2}Elixir /m);
  });

  test('leaves JSON as it is, and tells the change on standard error', async () => {
    const { stdout, stderr } = await score('--format', 'json');
    expect(Object.keys(JSON.parse(stdout))).toEqual(Object.keys(after));
    expect(stderr).toMatch(/^ats: Coverage \d+\.\d → \d+\.\d of 100 \(\+\d+\.\d\) since a\.json$/m);
  });

  test('refuses what is no coverage, before it reads the posting', async () => {
    expectRefusal(
      await run(['score', 'no-posting', '--baseline', 'posting.md'], { cwd: folder(files) }),
      /posting\.md is not JSON/,
    );
  });
});
