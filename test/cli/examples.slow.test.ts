import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CV, FACTS, PAGE, POSTING } from '../support/files.js';
import { helpAt, PATHS } from '../support/helps.js';
import { runInShell } from '../support/live.js';
import { folder, run } from '../support/run.js';
import { startSession } from '../support/session.js';
import { ROOT } from '../support/vocabulary.js';
import { openWeb, type Web } from '../support/web.js';

/** The examples of a help text: what stands under that heading, a line that ends in a backslash with its next. */
const examplesIn = (help: string): string[] => {
  const [, block = ''] = /^Examples?:\n((?: {2}.+\n)+)/m.exec(help) ?? [];
  return block
    .replaceAll('\\\n', '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
};

const OWN = { 'job.md': POSTING, 'cv.md': CV, 'facts.yaml': FACTS };

let web: Web;
let coverage = '';
beforeAll(async () => {
  web = await openWeb();
  web.serve('example.com', '/jobs/42', { body: PAGE });
});
afterAll(() => web.close());

/** A folder with every file that an example names. */
const place = async (): Promise<string> => {
  const cwd = folder({ ...OWN, 'page.html': PAGE, 'my-terms.yaml': 'field: mine\nconcepts: []\n' });
  for (const name of ['jobs', 'cv']) cpSync(join(ROOT, name), join(cwd, name), { recursive: true });
  mkdirSync(join(cwd, 'home'));
  coverage ||= (await run(['export', 'job.md', '--cv', 'cv.md', '--output', '-'], { cwd })).stdout;
  for (const name of ['before.json', 'after.json']) writeFileSync(join(cwd, name), coverage);
  return cwd;
};

/** Does what an example says; what goes on until it is told to end is ended. */
const type = async (example: string, cwd: string): Promise<{ status: number | string | null; stderr: string }> => {
  const { env } = web;
  const [, ...words] = (example.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
  if (/[|<>]/.test(example)) return runInShell(example, { cwd, env: { ...env, HOME: join(cwd, 'home') } });
  if (!example.startsWith('ats watch ')) return run(words, { cwd, env });
  const session = startSession(words, cwd);
  await session.see(/Ctrl-C/, 'stderr');
  return { status: await session.end('SIGINT'), stderr: session.stderr() };
};

describe('every example can be typed as it stands:', () => {
  test.each(PATHS)('$name', async ({ path }) => {
    const examples = examplesIn(helpAt(path, 80));
    expect(examples.length).toBeGreaterThan(0);
    const cwd = await place();
    for (const example of examples) {
      const { status, stderr } = await type(example, cwd);
      expect({ example, status, stderr }).toEqual({
        example,
        status: example.includes('--min-coverage') ? expect.toBeOneOf([0, 1]) : 0,
        stderr: expect.not.stringMatching(/^ats: (?!warning|hint|coverage is below)/m),
      });
    }
  });
});
