import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureLines } from '../../src/cli/failure.js';
import { InputError, NetworkError } from '../../src/errors.js';
import { PASSES } from '../../src/posting/passes.js';
import { FILES } from '../support/files.js';
import { runLive } from '../support/live.js';
import { BIN, folder } from '../support/run.js';

describe('what caused an error', () => {
  const cwd = () => folder({ ...FILES, 'broken.json': '{', 'broken.pdf': '%PDF-1.7\nstartxref\n0\n%%EOF\n' });
  const REFUSED = [
    ['a broken baseline', ['score', 'posting.md', '--cv', 'cv.md', '--baseline', 'broken.json'], /JSON/],
    ['a broken PDF', ['score', 'broken.pdf', '--cv', 'cv.md'], /PDF/],
    ['a host that refuses', ['fetch', 'http://127.0.0.1:1/', '--allow-private', '--no-cache'], /ECONNREFUSED/],
  ] as const;

  test.each(REFUSED)('is told with --verbose: %s', async (_, args, cause) => {
    const { status, stdout, stderr } = await runLive([...args, '--verbose'], { cwd: cwd() });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    const told = lines.findIndex((line) => line.startsWith('  caused by '));
    expect(told).toBeGreaterThan(0);
    expect(lines[told - 1]).toMatch(/^ats: .+\.$/);
    expect(lines.slice(told).join('\n')).toMatch(cause);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test.each(REFUSED)('is not told without it: %s', async (_, args) => {
    const { status, stdout, stderr } = await runLive(args, { cwd: cwd() });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^ats: [^\n]+\n$/);
  });

  test('is followed to its end, and no further', () => {
    const lowest = new Error('connect\nECONNREFUSED');
    const error = new NetworkError('It failed; try again.', { cause: new InputError('half', { cause: lowest }) });
    expect(failureLines(error, true)).toEqual([
      'ats: It failed; try again.',
      '  caused by InputError: half',
      '  caused by connect ECONNREFUSED',
    ]);
    lowest.cause = error;
    expect(failureLines(error, true).length).toBeLessThan(20);
    expect(failureLines(error, false)).toEqual(['ats: It failed; try again.']);
  });
});

test('--verbose stands anywhere, tells on standard error what was read, and changes no byte of the result', async () => {
  const cwd = folder(FILES);
  const args = ['score', 'posting.md', '--cv', 'cv.md'];
  const plain = await runLive(args, { cwd });
  const told = await Promise.all(
    [
      ['--verbose', ...args],
      [...args, '--verbose'],
    ].map((each) => runLive(each, { cwd })),
  );
  expect(plain.stderr).toBe('');
  for (const { status, stdout, stderr } of told) {
    expect({ status, stdout }).toEqual({ status: 0, stdout: plain.stdout });
    expect(stderr.replace(/\d+ ms/g, '0 ms').split('\n')).toEqual([
      expect.stringMatching(/^ats: lexicon [0-9a-f]{12}: \d+ concepts \(0 ms\)$/),
      'ats: CV cv.md; ledger facts.yaml: 3 facts (0 ms)',
      expect.stringMatching(/^ats: posting posting\.md: \d+ bytes, read as text \(0 ms\)$/),
      ...PASSES.map(({ id }) => expect.stringMatching(new RegExp(`^ats: {3}${id} \\(\\d+\\.0 ms\\)$`))),
      'ats: judged: 5 terms asked for (0 ms)',
      '',
    ]);
  }
});

describe('a fault of the program', () => {
  const FAULTS = {
    'while it works': `process.stdout.write = () => { throw new TypeError('a mishap\\nin two lines'); };`,
    'after it was awaited': `process.stdout.write = () => setImmediate(() => { throw new TypeError('a mishap\\nin two lines'); });`,
  };
  const runFaulty = (fault: string, ...args: string[]) => {
    const cwd = folder({ ...FILES, 'fault.cjs': fault });
    return runLive(['terms', 'posting.md', ...args], {
      cwd,
      env: { NODE_OPTIONS: `--require ${JSON.stringify(join(cwd, 'fault.cjs'))}` },
    });
  };

  test.each(Object.entries(FAULTS))('%s is told in one line', async (_, fault) => {
    expect(await runFaulty(fault)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'ats: this is a fault of the program: a mishap in two lines; --verbose shows where\n',
    });
  });

  test.each(Object.entries(FAULTS))('%s is told with its stack by --verbose', async (_, fault) => {
    const { status, stderr } = await runFaulty(fault, '--verbose');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^ats: this is a fault of the program: a mishap in two lines\n\s+at .*fault\.cjs/m);
  });
});

test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is told in one line', () => {
  const { status, stderr } = spawnSync(
    '/bin/sh',
    ['-c', `'${process.execPath}' '${BIN}' lexicon list --verbose > /dev/full`],
    { encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/^ats: the result cannot be written to standard output \(ENOSPC.*\); .+\n$/m);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('remarks that nobody reads end nothing', () => {
  const { status, stdout } = spawnSync(
    '/bin/sh',
    ['-c', `'${process.execPath}' '${BIN}' score posting.md --cv cv.md --quiet --verbose 2>&-`],
    { cwd: folder(FILES), encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('Coverage');
});
