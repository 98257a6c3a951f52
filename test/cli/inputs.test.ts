import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CV, POSTING, SCORE } from '../support/files.js';
import { expectRefusal, folder, run } from '../support/run.js';

const HUGE = `${POSTING}${'- More of the same, on and on and on\n'.repeat(300_000)}`;
const SHELL =
  '<!doctype html><html><head><title>Careers</title><script src="/app.js"></script></head><body><div id="root"></div></body></html>';
const ARTICLE = `# How bread rises

Yeast turns sugar into gas, and gluten holds it. Warm dough rises faster than cold dough, though cold dough tastes of
more. Bakers have known this for a long time, and wrote it down in many books.
`;

const CASES: [string, string, string | Uint8Array, RegExp][] = [
  ['an empty file', 'posting.md', '', /is empty/],
  ['white space only', 'posting.md', ' \n\t\n', /is empty/],
  ['a binary file', 'posting.md', new Uint8Array([35, 32, 0, 1, 2, 3]), /is a binary file/],
  ['text that is not UTF-8', 'posting.md', new Uint8Array([...Buffer.from(POSTING), 0xe9, 0x20]), /is not UTF-8/],
  ['UTF-16', 'posting.md', Buffer.from(`\uFEFF${POSTING}`, 'utf16le'), /is a binary file|is not UTF-8/],
  ['what is no posting', 'posting.md', ARTICLE, /does not read like a job posting/],
  ['a CV', 'posting.md', CV, /does not read like a job posting/],
  ['more than 10 MB', 'posting.md', HUGE, /larger than 10 MB/],
  ['a page of more than 10 MB', 'posting.html', `<!doctype html>${HUGE}`, /larger than 10 MB/],
  ['half of a PDF', 'posting.pdf', '%PDF-1.7', /posting\.pdf is damaged/],
  ['half of a Word file', 'posting.DOCX', 'PK', /posting\.DOCX is damaged/],
  ['a text that is called a PDF', 'posting.pdf', POSTING, /posting\.pdf is damaged/],
  ['an old Word file', 'posting.doc', 'x', /DOC files are not read; save it as PDF, DOCX or text/],
  ['broken JSON', 'posting.json', '{"title": "Engineer", ', /is not valid JSON/],
  ['JSON of something else', 'posting.json', '{"temperature": 21}', /./],
  ['the shell of a page', 'posting.html', SHELL, /./],
  ['an empty page', 'posting.html', '\n', /is empty/],
];

describe('a posting is refused in one line, and nothing is written:', () => {
  test.each(CASES)('%s', async (_, name, content, line) => {
    const cwd = folder({ [name]: content, 'cv.md': CV });
    expectRefusal(await run(['score', name, '--cv', 'cv.md', '--output', 'out/report'], { cwd }), line);
    expect(readdirSync(cwd).sort()).toEqual(['cv.md', name]);
  });

  test.each([
    ['missing', 'none.md', /none\.md does not exist/],
    ['a missing PDF', 'none.pdf', /none\.pdf does not exist/],
    ['a folder', 'jobs', /jobs is a folder/],
    ['an address without a host', 'http://', /"http:\/\/" is not a web address; give one that begins with https:/],
    ['an address with a space', 'https://exam ple.com/', /is not a web address/],
    ['an address of another kind', 'ftp://example.com/job', /only http and https addresses are fetched, not ftp:/],
  ])('%s', async (_, name, line) => {
    const cwd = folder({ 'cv.md': CV });
    mkdirSync(join(cwd, 'jobs'));
    expectRefusal(await run(['export', name, '--cv', 'cv.md'], { cwd }), line);
    expect(readdirSync(cwd).sort()).toEqual(['cv.md', 'jobs']);
  });

  test.runIf(existsSync('/dev/zero')).each<[string, string[], RegExp]>([
    ['posting', ['/dev/zero', '--cv', 'cv.md'], /\/dev\/zero is larger than 10 MB/],
    ['CV', ['posting.md', '--cv', '/dev/zero'], /\/dev\/zero is larger than 10 MB/],
    ['ledger', ['posting.md', '--cv', 'cv.md', '--facts', '/dev/zero'], /\/dev\/zero is larger than 10 MB/],
    ['lexicon', ['posting.md', '--cv', 'cv.md', '--lexicon', '/dev/zero'], /\/dev\/zero is a device; name a YAML file/],
  ])('a device without an end as a %s', async (_, args, line) => {
    expectRefusal(await run(['score', ...args], { cwd: folder({ 'cv.md': CV, 'posting.md': POSTING }) }), line);
  });

  test.each([
    ['empty standard input', '', /standard input is empty/],
    ['binary standard input', new Uint8Array([65, 0, 66]), /standard input is a binary file/],
    ['standard input that is no posting', ARTICLE, /standard input does not read like a job posting/],
  ])('%s', async (_, input, line) => {
    const cwd = folder({ 'cv.md': CV });
    expectRefusal(await run(['score', '-', '--cv', 'cv.md'], { cwd, input }), line);
  });
});

describe('a CV is refused in one line:', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /cv\.md is empty/],
    ['a binary file', new Uint8Array([0, 1]), /cv\.md is a binary file/],
    ['text that is not UTF-8', new Uint8Array([0xe9, 0x20]), /cv\.md is not UTF-8/],
  ])('%s', async (_, cv, line) => {
    expectRefusal(await run(['score', '-', '--cv', 'cv.md'], { cwd: folder({ 'cv.md': cv }), input: POSTING }), line);
  });
});

test('a CV is read from standard input, but not together with the posting', async () => {
  const cwd = folder({ 'posting.md': POSTING });
  const ran = await run(['score', 'posting.md', '--cv', '-'], { cwd, input: CV });
  expect(ran.status).toBe(0);
  expect(ran.stdout).toContain('CV: standard input, as of ');
  const both = await run(['score', '-', '--cv', '-'], { cwd, input: CV });
  expectRefusal(both, /the posting and the CV cannot both be standard input; save one of them, and name it/);
});

describe('a posting is read', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['in Markdown', 'posting.md', POSTING],
    ['in plain text', 'posting.txt', POSTING],
    ['without an extension', 'posting', POSTING],
    ['with Windows line ends', 'posting.md', POSTING.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', 'posting.md', `\uFEFF${POSTING}`],
    [
      'from a page that names another charset',
      'posting.html',
      Buffer.from(
        `<!doctype html><html><head><meta charset="iso-8859-1"><title>Orchard Engineer</title></head><body><main>
<h1>Orchard Engineer</h1><p>We are hiring for the machines that our caf\u00e9s run on, by day and seldom by night. You will
look after them, write down what you did, and help those who rely on them. The successful candidate may apply at any
hour, and will hear from us within a week; we pay well, and the position is permanent and full-time.</p>
<h2>Requirements</h2><ul><li>Docker</li><li>Kubernetes</li><li>TypeScript</li><li>GraphQL</li><li>Elixir</li></ul>
</main></body></html>`,
        'latin1',
      ),
    ],
  ])('%s', async (_, name, content) => {
    const cwd = folder({ [name]: content, 'cv.md': CV });
    const { status, stdout } = await run(['score', name, '--cv', 'cv.md', '--quiet'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('Orchard Engineer');
    expect(stdout).toContain(`Coverage ${Math.round(SCORE)} of 100 · 5 terms`);
  });
});
