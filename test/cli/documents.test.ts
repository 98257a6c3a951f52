import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxOf, paragraph } from '../support/docx.js';
import { pdfOf } from '../support/pdf.js';
import { folder, run } from '../support/run.js';
import { openWeb, type Web } from '../support/web.js';

const ASKED = ['TypeScript', 'Docker', 'PostgreSQL in production'];
const INTRO = 'We are hiring an engineer who looks after the machines of our shop, and writes down what they did.';

const pdf = pdfOf([
  [
    { text: 'Orchard Engineer', x: 50, y: 780, size: 20, font: 'Helvetica-Bold' },
    { text: INTRO, x: 50, y: 740 },
    { text: 'Requirements', x: 50, y: 700, size: 14, font: 'Helvetica-Bold' },
    ...ASKED.map((one, i) => ({ text: `• ${one}`, x: 60, y: 680 - 16 * i })),
  ],
]);
const docx = docxOf(
  paragraph('Orchard Engineer', { style: 'Title' }),
  paragraph(INTRO),
  paragraph('Requirements', { style: 'heading 1' }),
  ...ASKED.map((one) => paragraph(one, { list: 0 })),
);
const TEXT = `# Orchard Engineer\n\n${INTRO}\n\n## Requirements\n\n${ASKED.map((one) => `- ${one}\n`).join('')}`;

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());

describe.each([
  ['PDF', 'posting.pdf', pdf, 'application/pdf'],
  ['Word file', 'posting.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
])('a posting that is a %s', (_, name, bytes, type) => {
  test('is read from a file', async () => {
    const { status, stdout, stderr } = await run(['fetch', name], { cwd: folder({ [name]: bytes }) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.replace(/^---\n[\s\S]*?\n---\n\n/, '')).toBe(TEXT);
  });

  test('is read from standard input, and by what it is rather than by its name', async () => {
    expect((await run(['fetch', '-'], { input: bytes })).stdout).toContain(TEXT);
    expect((await run(['fetch', 'posting.txt'], { cwd: folder({ 'posting.txt': bytes }) })).stdout).toContain(TEXT);
  });

  test('is scored as its text is', async () => {
    const cwd = folder({ [name]: bytes, 'posting.md': TEXT, 'cv.md': '## Work\n\n- Ran Docker\n' });
    const scored = async (source: string) => (await run(['score', source, '--cv', 'cv.md', '--quiet'], { cwd })).stdout;
    expect(await scored(name)).toContain('3 terms asked for');
    expect(await scored(name)).toBe(await scored('posting.md'));
  });

  test.each([[type], ['application/octet-stream']])('is read from an address that sends %s', async (sent) => {
    const host = `${name.replace('.', '-')}-${sent.length}.example`;
    web.serve(host, `/${name}`, { type: sent, body: Buffer.from(bytes) });
    const { status, stdout } = await run(['fetch', `https://${host}/${name}`], { env: web.env });
    expect(status).toBe(0);
    expect(stdout).toContain(TEXT);
    expect(stdout).toContain(`url: https://${host}/${name}\n`);
  });
});

test('a saved answer of a board is read by its shape, a feed by the address', async () => {
  const feed = `<?xml version="1.0"?><workzag-jobs>${['11', '12'].map((id) => `<position><id>18341${id}</id><name>${id === '12' ? 'Engineer' : 'Cook'}</name><jobDescriptions><jobDescription><name>Tasks</name><value><![CDATA[<p>${INTRO}</p>]]></value></jobDescription></jobDescriptions></position>`).join('')}</workzag-jobs>`;
  const job = { id: 1, title: 'Engineer', absolute_url: 'https://x.example/1', content: `<p>${INTRO}</p>` };
  const cwd = folder({ 'feed.xml': feed, 'answer.json': JSON.stringify(job) });
  const fetched = (...args: string[]) => run(['fetch', ...args], { cwd });
  expect((await fetched('answer.json')).stdout).toContain('# Engineer\n');
  const address = 'https://fennel.jobs.personio.de/job/1834112';
  expect((await fetched('feed.xml', '--url', address)).stdout).toContain(
    `hiringOrganization: Fennel\nurl: ${address}\n`,
  );
  expect((await fetched('feed.xml')).stderr).toMatch(/^ats: This is a list of jobs[^\n]*\n$/);
});

test('a closing date that is past is told of, and changes nothing of what is printed', async () => {
  const posting = `---\ntitle: Engineer\nvalidThrough: 2026-01-02\n---\n\n${TEXT}`;
  const { status, stdout, stderr } = await run(['fetch', '-'], { input: posting });
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: posting,
    stderr: 'ats: warning: applications closed on 2026-01-02.\n',
  });
});
