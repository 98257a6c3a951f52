import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageSchema } from '../../src/coverage/schema.js';
import { CV, FILES, POSTING, SCORE } from '../support/files.js';
import { expectRefusal, folder, run } from '../support/run.js';
import { ROOT } from '../support/vocabulary.js';

const score = (cwd: string, ...more: string[]) => run(['score', 'posting.md', '--cv', 'cv.md', ...more], { cwd });

/** What the score is said to be, cut and not rounded, and a tenth more than it is. */
const TOLD = (Math.floor(SCORE * 10) / 10).toFixed(1);
const ABOVE = (SCORE + 0.1).toFixed(1);

describe('ats score', () => {
  test('prints the gap report, and nothing on standard error', async () => {
    const { status, stdout, stderr } = await score(folder(FILES));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`Coverage ${Math.round(SCORE)} of 100 · 5 terms asked for\n`);
    expect(stdout).toMatch(/^ ✗ Elixir /m);
    expect(stdout).toContain('Confirm first, then say: Wrote the gateway.');
    expect(stdout).not.toContain('\u001b');
  });

  test('warns of slips, and shows how to add an unknown term', async () => {
    const cwd = folder({
      ...FILES,
      'posting.md': POSTING.replace('- Elixir', '- Elixir\n- Kuberentes\n- Knowledge of ZorpQL'),
      'cv.md': CV.replace('TypeScript', 'TypeSript'),
    });
    const { status, stdout } = await score(cwd);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ ZorpQL \(posting:\d+\)\n Know one\? ats lexicon add "ZorpQL"$/m);
    expect(stdout).toMatch(/^ ! cv:4 “TypeSript” looks like TypeScript/m);
    expect(stdout).toMatch(/^ ! posting:\d+ “Kuberentes” looks like Kubernetes; it is not scored$/m);
    expect(JSON.parse((await score(cwd, '--format', 'json')).stdout).warnings).toMatchObject([
      { code: 'near-miss' },
      { code: 'near-miss' },
    ]);
  });

  test('prints the coverage as JSON', async () => {
    const { status, stdout, stderr } = await score(folder(FILES), '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const coverage = coverageSchema.parse(JSON.parse(stdout));
    expect(coverage.score).toBeCloseTo(SCORE, 8);
    expect(coverage.cv.path).toBe('cv.md');
    expect(coverage.posting).toMatchObject({
      title: 'Orchard Engineer',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test.each([['terminal'], ['json'], ['markdown'], ['html']])(
    'writes as %s the bytes that it prints',
    async (format) => {
      const cwd = folder(FILES);
      const printed = await score(cwd, '--format', format);
      const written = await score(cwd, '--format', format, '--output', 'deep/er/report');
      expect(written).toEqual({ status: 0, stdout: '', stderr: 'Wrote deep/er/report\n' });
      expect(readFileSync(join(cwd, 'deep/er/report'), 'utf8')).toBe(printed.stdout);
      expect(readdirSync(join(cwd, 'deep/er'))).toEqual(['report']);
    },
  );

  test('prints to standard output where the file is -', async () => {
    const cwd = folder(FILES);
    expect(await score(cwd, '--output', '-')).toEqual(await score(cwd));
    expect(existsSync(join(cwd, '-'))).toBe(false);
  });

  test('is quiet when asked to', async () => {
    const { stdout } = await score(folder(FILES), '--quiet');
    expect(stdout.split('\n')).toEqual([
      'Orchard Engineer',
      `Coverage ${Math.round(SCORE)} of 100 · 5 terms asked for`,
      expect.stringMatching(new RegExp(`^ required  █+░*  ${Math.round(SCORE)}   hard .* literal `)),
      expect.stringMatching(/^ preferred {2,}n\/a {3}soft {2,}n\/a$/),
      expect.stringMatching(/^CV: cv\.md, as of \d{4}-\d\d$/),
      '',
    ]);
  });

  test.each([
    ['below', ABOVE, 1, `ats: coverage is below ${ABOVE} (${TOLD})\n`],
    ['not below', String(SCORE), 0, ''],
    ['not below nothing', '0', 0, ''],
    ['below everything', '100', 1, `ats: coverage is below 100 (${TOLD})\n`],
  ])('tells that the score is %s what is wanted', async (_, wanted, status, stderr) => {
    const ran = await score(folder(FILES), '--quiet', '--min-coverage', wanted);
    expect(ran).toMatchObject({ status, stderr });
    expect(ran.stdout).toContain(`Coverage ${Math.round(SCORE)}`);
  });

  test('that measures nothing is below what is wanted', async () => {
    const cwd = folder({
      ...FILES,
      'posting.md': POSTING.replace(/- (?!A)\w+\n/g, '').replace('## What', '- A lorry\n\n## What'),
    });
    const ran = await score(cwd, '--quiet', '--min-coverage', '0');
    expect(ran).toMatchObject({ status: 1, stderr: 'ats: coverage is below 0 (nothing to measure)\n' });
  });

  test.each(['x', '-1', '101', '', 'NaN'])('refuses to want %j points', async (points) => {
    expectRefusal(await score(folder(FILES), `--min-coverage=${points}`), /from 0 to 100/);
  });

  test('takes the ledger it is given', async () => {
    const cwd = folder({ ...FILES, 'other.yaml': FILES['facts.yaml'].replace('gateway', 'whole gateway') });
    expect((await score(cwd, '--facts', 'other.yaml')).stdout).toContain('Wrote the whole gateway.');
  });

  test('does without a ledger', async () => {
    const { status, stdout } = await score(folder({ 'posting.md': POSTING, 'cv.md': CV }));
    expect(status).toBe(0);
    expect(stdout).not.toContain('Facts');
    expect(stdout).toContain(`Coverage ${Math.round(SCORE)}`);
  });

  test('takes a private lexicon', async () => {
    const lexicon = 'field: private\nconcepts:\n  - {id: frobnicator, prefLabel: Frobnicator, kind: tool}\n';
    const cwd = folder({ ...FILES, 'posting.md': POSTING.replace('Elixir', 'Frobnicator'), 'private.yaml': lexicon });
    expect((await score(cwd, '--lexicon', 'private.yaml')).stdout).toMatch(/^ ✗ Frobnicator /m);
  });

  test('reads a posting from standard input', async () => {
    const cwd = folder(FILES);
    const piped = await run(['score', '-', '--cv', 'cv.md'], { cwd, input: POSTING });
    expect(piped).toEqual(await score(cwd));
  });

  test.each([
    ['that is missing', ['--cv', 'none.md'], /none\.md does not exist/],
    ['whose ledger is missing', ['--cv', 'cv.md', '--facts', 'none.yaml'], /none\.yaml does not exist/],
    ['whose private lexicon is missing', ['--cv', 'cv.md', '--lexicon', 'none.yaml'], /none\.yaml/],
    ['that is a folder', ['--cv', '.'], /is a folder/],
    ['whose report cannot be written', ['--cv', 'cv.md', '--output', '.'], /is a folder/],
    ['whose report lies under a file', ['--cv', 'cv.md', '--output', 'cv.md/report'], /cannot be written/],
  ])('refuses a CV %s', async (_, options, line) => {
    const cwd = folder(FILES);
    expectRefusal(await run(['score', 'posting.md', ...options], { cwd }), line);
    expect(readdirSync(cwd).sort()).toEqual(['cv.md', 'facts.yaml', 'posting.md']);
  });

  test('names the file and the line of what is wrong with a ledger', async () => {
    const cwd = folder({ ...FILES, 'facts.yaml': FILES['facts.yaml'].replace('[graphql]', '[graphqll]') });
    expectRefusal(await score(cwd), /^ats: facts\.yaml:4: no lexicon has the concept graphqll/);
  });
});

test('the README shows what the command prints', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const shown = /^\$ ats score (jobs\S+)\n([\s\S]*?)\n```/m.exec(readme);
  const { stdout } = await run(['score', shown?.[1] ?? ''], { cwd: ROOT });
  for (const line of (shown?.[2] ?? '').split('\n')) if (line !== '…') expect(stdout).toContain(line);
  expect(shown?.[2]?.split('\n').length).toBeGreaterThan(5);
});
