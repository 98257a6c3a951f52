/**
 * Runs command lines of `dist/` for `shared.ts`, one after the other, each as if this process were started for it: in
 * its folder, with its environment, standard input and streams. A run is over when nothing that it began goes on.
 */
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
// Decides about colours when it is loaded, which must not be in the midst of some run.
import 'chalk';
import { run } from '../../dist/cli/run.js';

/** Takes the place of the environment. The object stays, as modules hold on to it. */
const setEnvironment = (env) => {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
};

const setInput = (input) => {
  const bytes = Buffer.from(input);
  Object.defineProperty(process, 'stdin', {
    value: Readable.from(bytes.length === 0 ? [] : [bytes]),
    configurable: true,
  });
};

/** Keeps what is written to a stream, and gives it when it is asked. */
const capture = (stream) => {
  const chunks = [];
  stream.write = (chunk, encoding, done) => {
    chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8'));
    const written = typeof encoding === 'function' ? encoding : done;
    if (written) process.nextTick(written);
    return true;
  };
  return () => Buffer.concat(chunks).toString();
};

/** What would keep a process from ending. Asked in a timer's turn, so that the timer is none of it. */
const goingOn = async () => {
  await sleep(1);
  return process.getActiveResourcesInfo();
};

const START = process.cwd();

process.on('message', async ({ args, cwd, input, env }) => {
  const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
  process.chdir(cwd);
  setEnvironment(env);
  setInput(input);
  process.exitCode = undefined;
  const idle = (await goingOn()).length;
  let status;
  try {
    status = await run(['node', 'ats', ...args]);
  } catch (error) {
    // As Node tells of what nobody caught.
    process.stderr.write(`${inspect(error)}\n\nNode.js ${process.version}\n`);
    status = 1;
  }
  while ((await goingOn()).length > idle);
  // The folder of a run may be removed after it.
  process.chdir(START);
  process.send({ status: process.exitCode ?? status, stdout: stdout(), stderr: stderr() });
});
process.on('disconnect', () => process.exit());
process.send('ready');
