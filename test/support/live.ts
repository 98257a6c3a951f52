import { spawn, spawnSync } from 'node:child_process';
import { HANG_MS } from './hang.js';
import { BIN, environment, type Ran, type RunOptions } from './run.js';
import { ROOT } from './vocabulary.js';

/** Runs `ats` as `run` does, but without holding this process up, so that its servers can answer. */
export const runLive = (args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  start(process.execPath, [BIN, ...args], options);

/** Why `runInTerminal` cannot run here, or null where it can. A test skips with it: `skip(NO_TERMINAL !== null, …)`. */
export const NO_TERMINAL = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '')
  ? null
  : 'a pseudo-terminal needs the `script` of util-linux';

interface TerminalRun extends RunOptions {
  columns?: number;
}

/**
 * Runs `ats` with all its streams in a terminal of the given width, and gives what the terminal shows, raw: standard
 * output and standard error as they come, controls included, lines ended by `\r\n`.
 */
export const runInTerminal = async (
  args: readonly string[],
  { columns = 80, env = {}, ...options }: TerminalRun = {},
): Promise<string> => {
  const command = [process.execPath, BIN, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const words = ['-qec', `stty cols ${columns} rows 40; exec ${command}`, '/dev/null'];
  const terminal = { TERM: 'xterm-256color', SHELL: '/bin/sh', ...env };
  return (await start('script', words, { ...options, env: terminal })).stdout;
};

/** Runs a line of a shell's in which `ats` is the program under test. */
export const runInShell = (line: string, options: RunOptions = {}): Promise<Ran> =>
  start('bash', ['-c', `ats() { '${process.execPath}' '${BIN}' "$@"; }\n${line}`], options);

const start = (
  command: string,
  words: readonly string[],
  { cwd = ROOT, input = '', env = {} }: RunOptions,
): Promise<Ran> =>
  new Promise((done, failed) => {
    const child = spawn(command, words, { cwd, env: environment(env), timeout: HANG_MS, killSignal: 'SIGKILL' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', failed);
    child.on('close', (status) =>
      done({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    // A run that ends without reading its input closes the pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
