import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { program } from '../../src/cli/program.js';
import { CV, FACTS, POSTING } from '../support/files.js';
import { runInShell } from '../support/live.js';
import { expectRefusal, folder, run } from '../support/run.js';
import { startSession } from '../support/session.js';
import { ROOT } from '../support/vocabulary.js';
import { openWeb, type Web } from '../support/web.js';

const pathsOf = (command: Command, path: string[]): string[][] => [
  path,
  ...command.commands.flatMap((one) => pathsOf(one, [...path, one.name()])),
];
const PATHS = pathsOf(
  program(() => {}),
  [],
).map((path) => ({ name: ['ats', ...path].join(' '), path }));

/** The examples of a help text: what stands under that heading, a line that ends in a backslash with its next. */
const examplesIn = (help: string): string[] => {
  const [, block = ''] = /^Examples?:\n((?: {2}.+\n)+)/m.exec(help) ?? [];
  return block
    .replaceAll('\\\n', '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
};

const WORDS = 'You will look after the pipelines of a small shop, with experience of SQL and the skills to explain it.';
const PAGE = `<!doctype html><title>Engineer</title><main><h1>Engineer</h1>${`<p>${WORDS}</p>`.repeat(5)}</main>`;
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

/** The help of a command as a terminal of some columns gets it. */
const helpAt = (path: readonly string[], columns: number): string => {
  let text = '';
  const command = path.reduce<Command | undefined>(
    (at, name) => at?.commands.find((one) => one.name() === name),
    program(() => {}),
  );
  command
    ?.configureOutput({
      getOutHelpWidth: () => columns,
      writeOut: (part) => {
        text += part;
      },
    })
    .outputHelp();
  return text;
};

describe('at 60, 80 and 120 columns', () => {
  test.each(PATHS)('the help of $name fits', ({ path }) => {
    for (const columns of [60, 80, 120]) {
      const lines = helpAt(path, columns).split('\n');
      expect(lines.length).toBeGreaterThan(5);
      expect({ columns, tooWide: lines.filter((line) => stringWidth(line) > columns) }).toEqual({
        columns,
        tooWide: [],
      });
    }
  });

  test.each([60, 100])('it is as wide as COLUMNS: %s', async (columns) => {
    const { stdout } = await run(['score', '--help'], { env: { COLUMNS: String(columns) } });
    expect(stdout).toBe(helpAt(['score'], columns));
  });
});

test('ats help names the same as --help', async () => {
  const helpOf = async (...words: string[]) => (await run(words)).stdout;
  expect(await helpOf('help')).toBe(await helpOf('--help'));
  expect(await helpOf('help', 'lexicon', 'add')).toBe(await helpOf('lexicon', 'add', '--help'));
  expectRefusal(await run(['help', 'lexicon', 'lst']), /no command “lexicon lst”/);
});
