import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { HANG_MS } from './hang.js';
import { BIN, environment } from './run.js';

/** A run of `ats` that goes on until it is told to end. */
export interface Session {
  process: ChildProcess;
  /** All that was written so far. */
  stdout: () => string;
  stderr: () => string;
  /** Waits until a stream has shown something after the last `see` of it, and gives what it showed since, to its end. */
  see: (pattern: RegExp, stream?: 'stdout' | 'stderr') => Promise<string>;
  /** Sends a signal and gives the exit status, or the signal that killed it. */
  end: (signal: 'SIGINT' | 'SIGTERM') => Promise<number | string | null>;
}

/** Follows a process that was started with pipes. It is killed when the test is over. */
const follow = (child: ChildProcess): Session => {
  const shown = { stdout: '', stderr: '' };
  const seen = { stdout: 0, stderr: 0 };
  const closed = once(child, 'close');
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      shown[stream] += text;
      child.emit('shown');
    });
  child.stdin?.on('error', () => {});
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  return {
    process: child,
    stdout: () => shown.stdout,
    stderr: () => shown.stderr,
    see: async (pattern, stream = 'stdout') => {
      const signal = AbortSignal.timeout(HANG_MS);
      for (;;) {
        const fresh = shown[stream].slice(seen[stream]);
        if (pattern.test(fresh)) {
          seen[stream] = shown[stream].length;
          return fresh;
        }
        await once(child, 'shown', { signal }).catch(() => {
          throw new Error(`${pattern} was not seen in ${JSON.stringify(fresh)}; ${JSON.stringify(shown)}`);
        });
      }
    },
    end: async (signal) => {
      child.kill(signal);
      const [status, by] = await closed;
      return status ?? by;
    },
  };
};

/** Starts `ats` in a folder, with its streams in pipes. */
export const startSession = (args: readonly string[], cwd: string, env: Record<string, string> = {}): Session =>
  follow(spawn(process.execPath, [BIN, ...args], { cwd, env: environment(env) }));

/**
 * Starts a shell's command in a terminal of 80 columns, which is all in `stdout`. What is written to its stdin is typed:
 * `\u0003` is Ctrl-C.
 */
export const startInTerminal = (command: string, cwd: string, env: Record<string, string> = {}): Session => {
  const whole = environment({ TERM: 'xterm-256color', SHELL: '/bin/sh', HOME: cwd, ...env });
  return follow(spawn('script', ['-qec', `stty cols 80 rows 40; ${command}`, '/dev/null'], { cwd, env: whole }));
};
