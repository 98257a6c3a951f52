import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageSchema } from '../../src/coverage/schema.js';
import { FILES, POSTING } from '../support/files.js';
import { folder, run } from '../support/run.js';

describe('ats export', () => {
  test.each([
    ['the posting’s file', 'posting.md', POSTING, '', 'posting.coverage.json'],
    ['a file’s name made plain', 'Señor Ingeniero (2).md', POSTING, '', 'senor-ingeniero-2.coverage.json'],
    ['the title of standard input', '-', '', POSTING, 'orchard-engineer.coverage.json'],
    [
      'company and title of standard input',
      '-',
      '',
      `---\ntitle: Orchard Engineer\nhiringOrganization: Fennel & Co\n---\n\n${POSTING}`,
      'fennel-co-orchard-engineer.coverage.json',
    ],
  ])('names its file after %s', async (_, source, content, input, name) => {
    const cwd = folder({ ...FILES, ...(source === '-' ? {} : { [source]: content }) });
    const ran = await run(['export', source, '--cv', 'cv.md'], { cwd, input });
    expect(ran).toEqual({ status: 0, stdout: '', stderr: `Wrote ${join('reports', name)}\n` });
    expect(readdirSync(join(cwd, 'reports'))).toEqual([name]);
    coverageSchema.parse(JSON.parse(readFileSync(join(cwd, 'reports', name), 'utf8')));
  });

  test('writes what score prints as JSON, to a file or to standard output', async () => {
    const cwd = folder(FILES);
    const { stdout } = await run(['score', 'posting.md', '--cv', 'cv.md', '--format', 'json'], { cwd });
    expect(await run(['export', 'posting.md', '--cv', 'cv.md', '--output', '-'], { cwd })).toEqual({
      status: 0,
      stdout,
      stderr: '',
    });
    expect(existsSync(join(cwd, 'reports'))).toBe(false);
    await run(['export', 'posting.md', '--cv', 'cv.md', '--output', 'a/b.json'], { cwd });
    expect(readFileSync(join(cwd, 'a/b.json'), 'utf8')).toBe(stdout);
  });

  test('warns on standard error', async () => {
    const cwd = folder({ ...FILES, 'posting.md': POSTING.replace('- GraphQL\n- Elixir\n', '') });
    const { status, stderr } = await run(['export', 'posting.md', '--cv', 'cv.md', '--output', '-'], { cwd });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^ats: warning: only 3 terms[^\n]*\n$/);
  });
});
