import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES } from '../support/files.js';
import { BIN, expectRefusal, folder, run, runAlone } from '../support/run.js';

const SCORE = ['score', 'posting.md', '--cv', 'cv.md'];
const LEXICON = 'field: own\nconcepts:\n  - {id: orchardine, prefLabel: Orchardine, kind: tool}\n';
const EXPORT = ['export', 'posting.md', '--cv', 'cv.md'];

const textOf = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('a result is written', () => {
  test('over a file that is longer, whole', async () => {
    const cwd = folder({ ...FILES, out: 'x'.repeat(1_000_000) });
    const { stdout } = await run([...SCORE, '--quiet'], { cwd });
    expect(await run([...SCORE, '--quiet', '--output', 'out'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: 'Wrote out\n',
    });
    expect(textOf(cwd, 'out')).toBe(stdout);
    expect(readdirSync(cwd).sort()).toEqual(['cv.md', 'facts.yaml', 'out', 'posting.md']);
  });

  test('with the permissions of the file that was there', async () => {
    const cwd = folder({ ...FILES, out: 'mine alone' });
    chmodSync(join(cwd, 'out'), 0o600);
    await run([...SCORE, '--output', 'out'], { cwd });
    expect(statSync(join(cwd, 'out')).mode & 0o777).toBe(0o600);
  });

  test('where a link leads, and the link stays', async () => {
    const cwd = folder(FILES);
    mkdirSync(join(cwd, 'far'));
    writeFileSync(join(cwd, 'far/kept'), 'old');
    symlinkSync('far/kept', join(cwd, 'out'));
    await run([...SCORE, '--quiet', '--output', 'out'], { cwd });
    expect(lstatSync(join(cwd, 'out')).isSymbolicLink()).toBe(true);
    expect(textOf(cwd, 'far/kept')).toMatch(/Coverage/);
  });

  test('and what was left by writers that were killed is cleared away, and nothing else', async () => {
    const cwd = folder(FILES);
    const { pid: ended } = spawnSync(process.execPath, ['-e', '0']);
    const left = [`out.${ended}-0123456789abcdef.tmp`, `out.${process.pid}-00000000000000ff.tmp`];
    const kept = [
      `out.${process.pid}-0123456789abcdef.tmp`,
      `other.${ended}-0123456789abcdef.tmp`,
      'out.tmp',
      'out.1.tmp',
    ];
    for (const name of [...left, ...kept]) writeFileSync(join(cwd, name), 'x');
    // A process with the number of the one that was killed.
    utimesSync(join(cwd, left[1] ?? ''), new Date('2020-01-01'), new Date('2020-01-01'));
    await run([...SCORE, '--quiet', '--output', 'out'], { cwd });
    expect(readdirSync(cwd).sort()).toEqual([...Object.keys(FILES), 'out', ...kept].sort());
  });

  test('into a pipe with a name, which stays one', () => {
    const cwd = folder(FILES);
    const { stdout } = spawnSync(
      'sh',
      [
        '-c',
        'mkfifo pipe && (cat pipe & "$@" --output pipe; wait; test -p pipe)',
        'sh',
        process.execPath,
        BIN,
        ...SCORE,
        '--quiet',
      ],
      {
        cwd,
        encoding: 'utf8',
      },
    );
    expect(stdout).toMatch(/Coverage \d+ of 100/);
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true);
  });
});

describe('a result is refused in one line', () => {
  test.each<[string, string, RegExp]>([
    ['to a folder', '.', /^ats: \. is a folder; name a file in it\.$/m],
    ['under a file', 'cv.md/report', /cannot be written; check the folder/],
    ['over the CV', 'cv.md', /^ats: cv\.md is what the result is made from; name another file with --output\.$/m],
    ['over the CV by another name', './link', /link is what the result is made from/],
    ['over the posting', 'posting.md', /posting\.md is what/],
    ['over the ledger', 'facts.yaml', /facts\.yaml is what/],
    ['over the baseline', 'old.json', /old\.json is what/],
    ['over a private lexicon', 'own.yaml', /own\.yaml is what/],
  ])('%s', async (_, output, line) => {
    const cwd = folder({ ...FILES, 'own.yaml': LEXICON });
    await run([...EXPORT, '--output', 'old.json'], { cwd });
    symlinkSync('cv.md', join(cwd, 'link'));
    const before = readdirSync(cwd).map((name) => textOf(cwd, name));
    const options = ['--baseline', 'old.json', '--lexicon', 'own.yaml', '--output', output];
    expectRefusal(await run([...SCORE, ...options], { cwd }), line);
    expect(readdirSync(cwd).map((name) => textOf(cwd, name))).toEqual(before);
  });

  test.each(['a.json', 'b.json'])('over a coverage that is compared: %s', async (output) => {
    const cwd = folder(FILES);
    for (const name of ['a.json', 'b.json']) await run([...EXPORT, '--output', name], { cwd });
    expectRefusal(await run(['diff', 'a.json', 'b.json', '--output', output], { cwd }), /is what the result is made/);
  });

  test.runIf(existsSync('/dev/full'))('to a disk that is full', () => {
    const { mode } = statSync('/dev/full');
    expectRefusal(runAlone([...SCORE, '--output', '/dev/full'], { cwd: folder(FILES) }), /the disk is full; make room/);
    expect(statSync('/dev/full').mode).toBe(mode);
  });
});

test('terms that cannot be written are not printed as if they were', async () => {
  const ran = await run(['lexicon', 'add', 'Orchardine', '--to', 'posting.md/own.yaml'], { cwd: folder(FILES) });
  expectRefusal(ran, /cannot be written/);
});
