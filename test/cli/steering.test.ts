import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { useRooms } from '../support/rooms.js';
import { folder, run, runAlone } from '../support/run.js';
import { STEERS } from '../support/steers.js';

/** Paints, renames the window, goes back, in seven and in eight bits; turns the direction of writing. */
const STEERING = '\u001b[31m\u001b]0;mine\u0007\b\u007f\u009b2J\u202egnirts\u202c\u2066x\u200f';

const POSTING = `# Orchard Engineer ${STEERING}

Company: Larkspur ${STEERING}

We are hiring, and the successful candidate may apply at any hour.

## Requirements ${STEERING}

- 5+ years of TypeScript ${STEERING}
- Docker${STEERING}, Kubernetes
- Experience with Frobnix${STEERING} and Typescirpt${STEERING}
- Fluent German ${STEERING}
`;

const cv = (line: string) => `## Work ${STEERING}

* Ran Docker ${STEERING} in production <!-- fact: boxes -->
* ${line} ${STEERING}
`;

/** An answer of a board, whose JSON holds by escapes what no file would. */
const ANSWER = JSON.stringify({
  '@type': 'JobPosting',
  title: `Orchard \0Engineer \ud800 ${STEERING}`,
  hiringOrganization: { name: `Larkspur\0 ${STEERING}` },
  description: `<p>We are hiring, and the successful candidate may apply.</p><h2>Requirements</h2><ul>
<li>Docker\0 and \ud800TypeScript\udc00</li><li>Kuber\u202enetes, Elixir${STEERING}</li><li>Machine\rlearning</li></ul>`,
}).replaceAll('\u202e', '\\u202e');

const FILES = {
  'posting.md': POSTING,
  'cv.md': cv('Wrote TypeScript'),
  'old.md': cv('Wrote letters'),
  'facts.yaml': String.raw`facts:
  - {id: boxes, statement: "Ran \e[31m\u202e\x7f containers.", origin: stated, concepts: [docker]}
  - {id: gate, statement: "Wrote\e[2J the gateway.", origin: extrapolated, from: [boxes], concepts: [kubernetes]}
`,
  'page.html': `<!doctype html><script type="application/ld+json">${ANSWER}</script><h1>Orchard Engineer</h1>`,
  'answer.json': ANSWER,
  'texts.ndjson': '{"id": "a\\u009b\\u202e", "text": "Docker\\u009b2J and Kubernetes"}\n',
  'own.yaml': String.raw`field: own
concepts:
  - {id: orchardine, prefLabel: "Orchard\e[31mine", kind: tool}
`,
  'name\u001b[31m\u202e.md': 'nothing of interest',
};

const SCORE = ['score', 'posting.md', '--cv', 'cv.md'];

describe('what is read steers no terminal, whatever stands in it:', () => {
  const room = useRooms();
  let cwd = '';
  beforeAll(async () => {
    cwd = room(FILES);
    await run(['export', 'posting.md', '--cv', 'old.md', '--output', 'old.json'], { cwd });
    await run(['export', 'posting.md', '--cv', 'cv.md', '--output', 'new.json'], { cwd });
  });

  test.each([
    ['the report', SCORE],
    ['the whole report', [...SCORE, '--all', '--explain']],
    ['the score alone', [...SCORE, '--quiet']],
    ['the report with a baseline', [...SCORE, '--baseline', 'old.json']],
    ['Markdown', [...SCORE, '--format', 'markdown', '--all', '--explain', '--baseline', 'old.json']],
    ['JSON', [...SCORE, '--format', 'json']],
    ['a diff', ['diff', 'old.json', 'new.json']],
    ['a diff in a line', ['diff', 'old.json', 'new.json', '--quiet']],
    ['a diff in Markdown', ['diff', 'old.json', 'new.json', '--format', 'markdown']],
    ['a diff in JSON', ['diff', 'old.json', 'new.json', '--format', 'json']],
    ['the ledger', ['facts', '--cv', 'cv.md']],
    ['the ledger in JSON', ['facts', '--cv', 'cv.md', '--json']],
    ['terms', ['terms', 'posting.md']],
    ['why a phrase matches', ['explain', `react ${STEERING}js`]],
    ['a lexicon', ['lexicon', 'list', '--lexicon', 'own.yaml']],
    ['a posting in JSON', ['fetch', 'posting.md', '--json']],
    ['a posting, into a pipe', ['fetch', 'posting.md']],
    ['a page as a posting', ['fetch', 'page.html']],
    ['a report in HTML', [...SCORE, '--format', 'html', '--baseline', 'old.json']],
    ['a diff in HTML', ['diff', 'old.json', 'new.json', '--format', 'html']],
    ['mentions by the line', ['terms', 'texts.ndjson', '--ndjson', '--all']],
    ['a file that is no posting', ['score', 'name\u001b[31m\u202e.md', '--cv', 'cv.md']],
    ['a file that there is none of', ['score', 'no\u001b[31m\u202e.md', '--cv', 'cv.md']],
    ['a word that is no command', ['sco\u001b[31m\u202e']],
  ])('%s', async (_, args) => {
    const { stdout, stderr } = await run(args, { cwd });
    expect(stdout + stderr).not.toBe('');
    expect(STEERS.exec(stdout)).toBeNull();
    expect(STEERS.exec(stderr)).toBeNull();
  });

  test('colours are drawn all the same', () => {
    const { stdout } = runAlone(SCORE, { cwd: folder(FILES), env: { FORCE_COLOR: '1' } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what colours are made of
    expect(stdout).toMatch(/^\u001b\[1mOrchard Engineer [^\u001b]*\u001b\[22m\n/);
  });
});

describe('a saved copy', () => {
  test.each(['posting.md', 'page.html', 'answer.json'])('of %s is judged as it was', async (source) => {
    const cwd = folder(FILES);
    const save = await run(['fetch', source, '--save'], { cwd });
    const saved = /^Wrote (.+)$/m.exec(save.stderr)?.[1] ?? '';
    expect(readFileSync(join(cwd, saved), 'utf8').replace(/\r\n/g, '\n')).not.toMatch(STEERS);
    const judged = async (posting: string) =>
      JSON.parse((await run(['score', posting, '--cv', 'cv.md', '--format', 'json'], { cwd })).stdout);
    expect(await judged(saved)).toEqual(await judged(source));
  });
});

describe('a warning of a library', () => {
  const WARNED = `---\ntitle: !!evil "x" # ${STEERING}\n? {a: "${STEERING}"}\n: b\n---\n${POSTING}`;

  test.each([
    ['is not shown', [], /^$/],
    ['is one harmless line of --verbose', ['--verbose'], /^ats: Warning: [^\n]*mine/m],
  ])('%s', (_, more, expected) => {
    const cwd = folder({
      ...FILES,
      'posting.md': WARNED,
      'warns.cjs': `process.once('beforeExit', () => process.emitWarning(${JSON.stringify(STEERING)}));`,
    });
    // One that a posting causes, and one as any module may cause it later.
    const { stdout, stderr, status } = runAlone([...SCORE, '--quiet', ...more], {
      cwd,
      env: { NODE_OPTIONS: `--require=${join(cwd, 'warns.cjs')}` },
    });
    expect(status).toBe(0);
    expect(STEERS.exec(stdout + stderr)).toBeNull();
    expect(stderr).toMatch(expected);
  });
});

test('JSON holds the text as it is, by escapes', async () => {
  const cwd = folder(FILES);
  await run(['export', 'posting.md', '--cv', 'cv.md', '--output', 'new.json'], { cwd });
  const text = readFileSync(join(cwd, 'new.json'), 'utf8');
  const statements = JSON.parse(text).facts.map(({ statement }: { statement: string }) => statement);
  expect(statements).toContain('Ran \u001b[31m\u202e\u007f containers.');
});

test('a coverage in which something would steer is as it was when it is read again', async () => {
  const cwd = folder(FILES);
  await run(['export', 'posting.md', '--cv', 'cv.md', '--output', 'same.json'], { cwd });
  const { stdout, stderr } = await run([...SCORE, '--baseline', 'same.json'], { cwd });
  expect(stdout).toContain('No term earns more or less.');
  expect(stderr).toBe('');
});
