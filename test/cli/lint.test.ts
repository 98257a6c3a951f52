import { expect, test } from 'vitest';
import { folder, run } from '../support/run.js';

const CV = '# Ada Invented\n\nGhent, Belgium\n\n## Experience\n\n### Developer, Quince\n\n2021 – 2019\n\n- Built it\n';

test('ats lint tells what a parser may trip over, the gravest first', async () => {
  const { status, stdout, stderr } = await run(['lint', 'cv.md', '--as-of', '2026-06'], {
    cwd: folder({ 'cv.md': CV }),
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines[0]).toBe('cv.md');
  expect(stdout.indexOf('Grave')).toBeLessThan(stdout.indexOf('Fair'));
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    '“2021 – 2019”: this range ends before it begins, and counts for nothing (cv.md:9)',
  );
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test('ats lint --json gives the same for programs', async () => {
  const { stdout } = await run(['lint', 'cv.md', '--json'], { cwd: folder({ 'cv.md': CV }) });
  const { schemaVersion, cv, homes, findings } = JSON.parse(stdout);
  expect({ schemaVersion, path: cv.path, converted: cv.converted, homes }).toEqual({
    schemaVersion: '1',
    path: 'cv.md',
    converted: false,
    homes: [{ words: 'Ghent, Belgium', line: 3 }],
  });
  expect(findings[0]).toMatchObject({ gravity: 'grave', line: null, rule: 'no-email' });
});

test('ats lint --text prints what is read, and the roles as they were understood', async () => {
  const page =
    '<!doctype html><html><body><h1>Ada</h1><h2>Experience</h2><h3>Developer, Quince</h3><p>Mar 2019 – Present</p></body></html>';
  const { stdout } = await run(['lint', 'cv.html', '--text', '--as-of', '2026-06'], {
    cwd: folder({ 'cv.html': page }),
  });
  expect(stdout).toBe(
    '# Ada\n\n## Experience\n\n### Developer, Quince\n\nMar 2019 – Present\n\nRoles as they were understood: 7 years and 4 months of work, as of 2026-06\n  line 5: 2019-03 – now, 7 years and 4 months: Developer, Quince\n',
  );
});

test.each([
  ['what is not there', ['lint', 'no.md'], /^ats: no\.md does not exist; name your CV with --cv FILE\.\n$/],
  ['both texts at once', ['lint', 'cv.md', '--text', '--json'], /^ats: .*--text.*--json/],
])('ats lint refuses %s in one plain line', async (_, words, told) => {
  const { status, stdout, stderr } = await run(words, { cwd: folder({ 'cv.md': CV }) });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(told);
});
