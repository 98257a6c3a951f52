import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { HANG_MS } from './hang.js';
import { type Ran, runShared } from './shared.js';
import { ROOT } from './vocabulary.js';

export type { Ran };

export const BIN = join(ROOT, 'dist/bin.js');

export interface RunOptions {
  cwd?: string;
  input?: string | Uint8Array;
  env?: Record<string, string>;
}

/** The environment of a run: this process's, without what sets colours or width, and with the given variables. */
export const environment = (env: Record<string, string>): NodeJS.ProcessEnv => {
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...rest } = process.env;
  return { ...rest, ...env };
};

/**
 * Runs `ats` as `npm run build` made it, in a process that is kept and runs one command line after the other: most of a
 * run's time is the start of its process. What is decided at that start is tested by `runAlone`.
 */
export const run = (args: readonly string[], { cwd = ROOT, input = '', env = {} }: RunOptions = {}): Promise<Ran> =>
  runShared({ args, cwd, input, env: environment(env) });

/** Runs `ats` as `run` does, in a process of its own, from its file in `bin`. */
export const runAlone = (args: readonly string[], { cwd = ROOT, input = '', env = {} }: RunOptions = {}): Ran => {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: HANG_MS,
  });
  if (error) throw error;
  return { status, stdout, stderr };
};

/** A folder that lasts as long as the test, with the given files in it. */
export const folder = (files: Record<string, string | Uint8Array> = {}): string => {
  const path = mkdtempSync(join(tmpdir(), 'ats-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
};

/** Checks that a run could not: status 2, nothing on standard output, and one plain line on standard error. */
export const expectRefusal = ({ status, stdout, stderr }: Ran, line: RegExp): void => {
  expect(stderr).toMatch(/^ats: [^\n]+\n$/);
  expect(stderr).toMatch(line);
  expect(stderr).not.toContain('\u001b');
  expect(stderr).not.toMatch(/undefined|null|\[object|at \w+ \(/);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
};
