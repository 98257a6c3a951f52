import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import type { Chunk } from '../../src/cli/chunks.js';
import { inOrder } from '../../src/cli/pool.js';
import { InputError } from '../../src/errors.js';

/** A worker's code: what it does with a chunk's number gives the answer's text. */
const worker = (body: string) => (): Worker =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');
    const answer = async (number) => { ${body} };
    const reply = async (line) => {
      try { parentPort.postMessage({ answer: Buffer.from(String(await answer(line))) }); }
      catch (error) { parentPort.postMessage({ failure: { kind: error.kind ?? 'Error', error } }); }
    };
    let last = Promise.resolve();
    parentPort.on('message', ({ line }) => { last = last.then(() => reply(line)); });`,
    { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } },
  );

const ECHO = worker('return number');

async function* numbered(count: number, read = { count: 0 }): AsyncGenerator<Chunk> {
  for (let line = 1; line <= count; line++) {
    read.count = line;
    yield { bytes: new Uint8Array(1), line };
  }
}

/** What is given until the end, and what it ends with: an error's message, or nothing. */
const drain = async (answers: AsyncGenerator<Uint8Array>): Promise<{ given: number[]; error: unknown }> => {
  const given: number[] = [];
  try {
    for await (const one of answers) given.push(Number(Buffer.from(one).toString()));
    return { given, error: null };
  } catch (error) {
    return { given, error };
  }
};
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Starts workers, and keeps count of them and of those that ended. */
const counting = (start: () => Worker) => {
  const count = { started: 0, ended: 0 };
  const counted = (): Worker => {
    count.started++;
    return start().on('exit', () => count.ended++);
  };
  return { count, counted };
};

describe('answers come in the order of the chunks', () => {
  test.each([1, 2, 5])('from %i workers, however long each takes', async (jobs) => {
    const slow = worker('await new Promise((done) => setTimeout(done, (number * 7) % 10)); return number');
    const { count, counted } = counting(slow);
    expect(await drain(inOrder(numbered(50), jobs, counted))).toEqual({ given: upTo(50), error: null });
    expect(count).toEqual({ started: jobs, ended: jobs });
  });

  test('where there are none, no worker starts', async () => {
    const { count, counted } = counting(ECHO);
    expect(await drain(inOrder(numbered(0), 4, counted))).toEqual({ given: [], error: null });
    expect(count.started).toBe(0);
  });

  test('an answer is given while the next chunk is waited for', async () => {
    const never = new Promise<never>(() => undefined);
    const chunks = async function* () {
      yield* numbered(3);
      await never;
    };
    const answers = inOrder(chunks(), 2, ECHO);
    const given = [await answers.next(), await answers.next(), await answers.next()];
    expect(given.map(({ value }) => String(Buffer.from(value ?? [])))).toEqual(['1', '2', '3']);
    await answers.return(undefined);
  });
});

test('no more is read than is worked on and waits for that', async () => {
  const read = { count: 0 };
  const answers = inOrder(numbered(1000, read), 2, ECHO);
  for (let taken = 1; taken <= 20; taken++) {
    await answers.next();
    // Whatever it would read without being asked, it would have read by now.
    await new Promise(setImmediate);
    expect(read.count).toBeLessThanOrEqual(taken + 2 * 4 + 1);
  }
  await answers.return(undefined);
});

describe('what goes wrong is told when the answers before are given, and all workers end', () => {
  const DIE = 'await new Promise((done) => setTimeout(done, 5)); process.exit(3)';
  const LARGE = 'for (const kept = []; ; ) kept.push(new Array(1e5).fill(number))';
  test.each<[string, string, number, RegExp]>([
    ['a chunk is refused', `throw Object.assign(new Error('line 7'), { kind: 'InputError' })`, 7, /^line 7$/],
    ['a fault of the program', `throw new TypeError('undefined is not a function')`, 7, /is not a function/],
    [
      'what nobody caught',
      `setImmediate(() => { throw new RangeError('too far') }); await new Promise(() => {})`,
      7,
      /too far/,
    ],
    ['a worker ends', DIE, 7, /^a thread ended before its work was done \(status 3\); .*--jobs 1/],
    ['a worker takes too much memory', LARGE, 7, /^a thread ended .*too little memory/],
  ])('%s', async (what, body, at, says) => {
    const { count, counted } = counting(worker(`if (number === ${at}) { ${body} } return number`));
    const { given, error } = await drain(inOrder(numbered(30), 2, counted));
    // Of a worker that dies the last answers may be lost with it: what is given is in order, and ends before the fault.
    const isSent = !/nobody|worker/.test(what);
    expect(given).toEqual(upTo(isSent ? at - 1 : Math.min(given.length, at - 1)));
    expect(error).toBeInstanceOf(Error);
    expect(String(error instanceof Error && error.message)).toMatch(says);
    expect(count.ended).toBe(count.started);
  });

  test('a chunk cannot be read', async () => {
    const chunks = async function* () {
      yield* numbered(5);
      throw new InputError('a.ndjson cannot be read');
    };
    const { given, error } = await drain(inOrder(chunks(), 2, ECHO));
    expect(given).toEqual(upTo(5));
    expect(error).toBeInstanceOf(InputError);
  });
});
