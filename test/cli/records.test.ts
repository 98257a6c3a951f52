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
