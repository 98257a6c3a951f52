import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { HANG_MS } from './hang.js';

/** How one run of the command line ended. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** One run, wholly: no part of it is taken from the process that asks for it. */
export interface Order {
  args: readonly string[];
  cwd: string;
  input: string | Uint8Array;
  env: NodeJS.ProcessEnv;
}

const DRIVER = fileURLToPath(new URL('driver.mjs', import.meta.url));
/** Processes that are kept: the usual one, and the one that sees the local internet of a test file. */
const MOST = 2;

/** What Node and chalk read once, at their start: a run that has them otherwise is given another process. */
const READ_ONCE = [
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'FORCE_COLOR',
  'NO_COLOR',
  'TERM',
  'HOME',
  'TZ',
  'LANG',
  'LC_ALL',
];

/** A process that runs command lines one after the other, until it is closed, breaks off or this process ends. */
interface SharedProcess {
  isAlive: () => boolean;
  run: (order: Order) => Promise<Ran>;
  /** Ends the process after the runs that are waiting. */
  close: () => void;
}

const startShared = (env: NodeJS.ProcessEnv): SharedProcess => {
  const child = fork(DRIVER, {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
    serialization: 'advanced',
  });
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => {
    complaint += text.toString();
  });
  // An order that can no longer be sent: that the process has closed says as much.
  child.on('error', () => {});
  const isAlive = (): boolean => child.connected && !child.killed;

  /** What the process says next. */
  const answer = (name: string, ask: () => void): Promise<Ran> =>
    new Promise((done, failed) => {
      const over = (): void => {
        clearTimeout(timer);
        child.off('message', heard).off('close', broken);
      };
      const heard = (ran: Ran): void => {
        over();
        done(ran);
      };
      const broken = (): void => {
        over();
        failed(new Error(`${name} broke off.\n${complaint}`));
      };
      const timer = setTimeout(() => {
        over();
        child.kill('SIGKILL');
        failed(new Error(`${name} hangs.`));
      }, HANG_MS);
      child.on('message', heard).on('close', broken);
      if (isAlive()) ask();
      else broken();
    });

  let turn: Promise<unknown> = answer('The start of a shared process', () => {});
  turn.catch(() => {});
  return {
    isAlive,
    run: (order) => {
      const ran = turn.then(() => answer(`ats ${order.args.join(' ')}`, () => void child.send(order)));
      // The next run has its turn however this one ends; without a process, it fails as well.
      turn = ran.catch(() => {});
      return ran;
    },
    close: () => void turn.then(() => child.kill('SIGKILL')),
  };
};

/** The processes by what they were started with, the one used last at the end. */
const processes = new Map<string, SharedProcess>();

const processFor = (env: NodeJS.ProcessEnv): SharedProcess => {
  const key = JSON.stringify(READ_ONCE.map((name) => env[name] ?? null));
  const kept = processes.get(key);
  const found = kept?.isAlive() ? kept : startShared(env);
  processes.delete(key);
  processes.set(key, found);
  for (const [one, old] of [...processes].slice(0, -MOST)) {
    processes.delete(one);
    old.close();
  }
  return found;
};

/** Runs `ats` in a process that is kept for further runs. Throws when it hangs or breaks off. */
export const runShared = (order: Order): Promise<Ran> => processFor(order.env).run(order);
