import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { BIN, expectRefusal, folder, run, runAlone } from '../support/run.js';

const TEXT = 'Wir suchen “Docker” 🐳, Kubernetes\nand SQL databases; no PHP. Lean teams that care.';
const recordsOf = (count: number): string =>
  Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: TEXT })}\n`).join('');

test('what is found is told as in a list of one text', async () => {
  const [list, lines] = await Promise.all([
    run(['terms', '-', '--json'], { input: TEXT }),
    run(['terms', '-', '--ndjson', '--all'], { input: recordsOf(1) }),
  ]);
  expect(JSON.parse(lines.stdout)).toEqual({ id: 0, mentions: JSON.parse(list.stdout) });
  expect(lines.stdout).toContain('"negated":true');
});

test('records are answered while more are to come', async () => {
  const child = spawn(process.execPath, [BIN, 'terms', '-', '--ndjson']);
  child.stdin.write(recordsOf(1000));
  const [first]: unknown[] = await once(child.stdout, 'data');
  expect(String(first).split('\n', 1)[0]).toMatch(/^\{"id":0,"mentions":\[\{/);
  child.stdin.end();
  child.stdout.resume();
  const [status]: unknown[] = await once(child, 'close');
  expect(status).toBe(0);
});

describe('a file of records', () => {
  test('is read whole, though its parts end inside a character', async () => {
    const count = 2000;
    const input = `\ufeff${recordsOf(count)}`;
    const cwd = folder({ 'a.ndjson': input, 'b.ndjson': input.trimEnd() });
    const [a, b] = await Promise.all([
      run(['terms', 'a.ndjson', '--ndjson'], { cwd }),
      run(['terms', 'b.ndjson', '--ndjson'], { cwd }),
    ]);
    expect(a.stdout).toBe(b.stdout);
    const lines = a.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(count);
    expect(new Set(lines.map((line) => line.replace(/^\{"id":\d+/, ''))).size).toBe(1);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['is empty', ' \n\n', /is empty/],
    ['is binary', '{"id":1,"text":"a\0"}\n', /is a binary file/],
    ['is not UTF-8', Uint8Array.from([0x7b, 0xff, 0x7d, 0x0a]), /is not UTF-8/],
  ])('that %s is refused', (_, content, says) => {
    expectRefusal(runAlone(['terms', 'a.ndjson', '--ndjson'], { cwd: folder({ 'a.ndjson': content }) }), says);
  });

  test.each([
    ['that is not there', 'none.ndjson', /does not exist/],
    ['that is a folder', '.', /is a folder/],
  ])('%s is refused', (_, name, says) => {
    expectRefusal(runAlone(['terms', name, '--ndjson'], { cwd: folder() }), says);
  });
});

describe('a large input is shared by threads', () => {
  const COUNT = 15_000;
  const LARGE = recordsOf(COUNT);
  const bad = (number: number): string => {
    const lines = LARGE.split('\n');
    lines[number - 1] = '{"id":1}';
    return lines.join('\n');
  };

  test.each([
    ['a file', 'a.ndjson', ''],
    ['a pipe', '-', LARGE],
  ])('%s is answered the same by any number of them', (_, source, input) => {
    const cwd = folder({ 'a.ndjson': LARGE });
    const [one, two, five] = [1, 2, 5].map((jobs) =>
      runAlone(['terms', source, '--ndjson', '--all', '--jobs', String(jobs)], { cwd, input }),
    );
    expect(one?.stdout.trimEnd().split('\n')).toHaveLength(COUNT);
    expect({ ...one, stdout: one?.stdout.slice(-300) }).toMatchObject({ status: 0, stderr: '' });
    expect(two?.stdout === one?.stdout && five?.stdout === one?.stdout).toBe(true);
    expect([two, five].map((ran) => [ran?.status, ran?.stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
  });

  test('a bad line is told with its number, and the chunks before it are answered, by any number of them', () => {
    const cwd = folder({ 'a.ndjson': bad(12_345) });
    const [one, two] = [1, 2].map((jobs) =>
      runAlone(['terms', 'a.ndjson', '--ndjson', '--jobs', String(jobs)], { cwd }),
    );
    expect(two).toEqual(one);
    const { status, stdout = '', stderr } = one ?? {};
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'ats: line 12345 of the input is not {"id", "text"}; give one JSON object a line.\n',
    });
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line).id);
    expect(ids.length).toBeGreaterThan(11_000);
    expect(ids).toEqual(Array.from({ length: ids.length }, (_, id) => id));
  });

  test('a line that is larger than all others together is answered in its place', () => {
    const huge = JSON.stringify({ id: 'huge', text: TEXT.repeat(15_000) });
    const cwd = folder({ 'a.ndjson': `${recordsOf(2)}${huge}\n${recordsOf(1)}` });
    const { status, stdout } = runAlone(['terms', 'a.ndjson', '--ndjson', '--jobs', '2'], { cwd });
    expect(status).toBe(0);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line).id);
    expect(ids).toEqual([0, 1, 'huge', 0]);
  });

  test('a private lexicon is known in each thread, and its faults are told', () => {
    const lexicon = (kind: string) => `field: own\nconcepts:\n  - { id: zorp, prefLabel: Zorp, kind: ${kind} }\n`;
    const zorp = `${JSON.stringify({ id: 1, text: 'Zorp and Docker' })}\n`.repeat(40_000);
    const cwd = folder({ 'a.ndjson': zorp, 'good.yaml': lexicon('tool'), 'bad.yaml': lexicon('nothing') });
    const args = ['terms', 'a.ndjson', '--ndjson', '--jobs', '2', '--lexicon'];
    const { stdout } = runAlone([...args, 'good.yaml'], { cwd });
    expect(stdout.match(/"conceptId":"zorp"/g)).toHaveLength(40_000);
    expectRefusal(runAlone([...args, 'bad.yaml'], { cwd }), /bad\.yaml:/);
  });

  test.each(['0', '-1', 'two', '1.5'])('%s is no number of threads', async (jobs) => {
    expectRefusal(await run(['terms', '-', '--ndjson', '--jobs', jobs], { input: '{}' }), /Give a number from 1/);
  });

  test('an error ends it, though more may come', async () => {
    const child = spawn(process.execPath, [BIN, 'terms', '-', '--ndjson', '--jobs', '2']);
    child.stdin.on('error', () => undefined);
    child.stdout.resume();
    child.stdin.write(`${bad(12_345)}\n`);
    const [status]: unknown[] = await once(child, 'close');
    expect(status).toBe(2);
  });

  test('Ctrl-C ends it at once', async () => {
    const child = spawn(process.execPath, [BIN, 'terms', '-', '--ndjson', '--jobs', '2']);
    child.stdin.on('error', () => undefined);
    child.stdin.write(LARGE);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    child.stdout.resume();
    const [, signal]: unknown[] = await once(child, 'close');
    expect(signal).toBe('SIGINT');
  });
});
