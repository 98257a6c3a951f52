import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { FILES } from '../support/files.js';
import { BIN, folder, run, runAlone } from '../support/run.js';

const ARGS = ['score', 'posting.md', '--cv', 'cv.md'];

describe('colours', () => {
  test.each<[string, Record<string, string>, string[], boolean]>([
    ['are left out of a pipe', {}, [], false],
    ['are forced by FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['are left out by NO_COLOR', { NO_COLOR: '1' }, [], false],
    ['are left out by NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    ['are left out by --no-color', { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['never are in JSON', { FORCE_COLOR: '3' }, ['--format', 'json'], false],
    ['are not left out by an empty NO_COLOR', { NO_COLOR: '', FORCE_COLOR: '1' }, [], true],
  ])('%s', (_, env, options, colored) => {
    const { status, stdout } = runAlone([...ARGS, ...options], { cwd: folder(FILES), env });
    expect(status).toBe(0);
    expect(stdout.includes('\u001b[')).toBe(colored);
  });

  test('are left out of a file', () => {
    const cwd = folder(FILES);
    runAlone([...ARGS, '--output', 'report'], { cwd });
    expect(readFileSync(join(cwd, 'report'), 'utf8')).not.toContain('\u001b');
  });
});

describe('the width', () => {
  test.each([
    ['40', run],
    ['60', runAlone],
    ['100', run],
  ])('is that of COLUMNS: %s', async (columns, runs) => {
    const { stdout } = await runs(ARGS, { cwd: folder(FILES), env: { COLUMNS: columns } });
    const widest = Math.max(...stdout.split('\n').map((line) => stringWidth(line)));
    expect(widest).toBeLessThanOrEqual(Number(columns));
  });

  test.each(['2', '40', '300'])('is that of COLUMNS for the ledger too, within reason: %s', async (columns) => {
    const from = `from: [${Array.from({ length: 9 }, () => 'boxes').join(', ')}]`;
    const long = `  - {id: a${'-long-name'.repeat(9)}, concepts: [docker], statement: ${'Wrote it all '.repeat(20)}, origin: extrapolated, ${from}}\n`;
    const cwd = folder({ ...FILES, 'facts.yaml': FILES['facts.yaml'] + long });
    const { status, stdout } = await run(['facts', '--cv', 'cv.md'], { cwd, env: { COLUMNS: columns } });
    const widest = Math.max(...stdout.split('\n').map((line) => stringWidth(line)));
    expect({ status, fits: widest <= Math.min(120, Math.max(40, Number(columns))) }).toEqual({ status: 0, fits: true });
  });

  test.each(['0', 'wide'])('is a usual one where COLUMNS is %j', async (columns) => {
    expect((await run(ARGS, { cwd: folder(FILES), env: { COLUMNS: columns } })).status).toBe(0);
  });
});

describe('a reader that closes the pipe', () => {
  test.each([
    ['at once', 0],
    ['after the first bytes', 1],
  ])('%s ends the run without a word', async (_, reads) => {
    const child = spawn(process.execPath, [BIN, 'lexicon', 'list', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    if (reads === 0) child.stdout.destroy();
    else child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(errors).toString()).toBe('');
    expect(status).toBe(0);
  });
});
