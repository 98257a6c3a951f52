import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageSchema } from '../../src/coverage/schema.js';
import { FILES, POSTING } from '../support/files.js';
import { expectRefusal, folder, run } from '../support/run.js';

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

  test.each<[string, string, typeof linkSync, RegExp]>([
    ['the CV', 'cv.md', symlinkSync, /is what the result is made from; name another file with --output\.$/m],
    ['the ledger', 'facts.yaml', symlinkSync, /is what the result is made from/],
    ['the posting', 'posting.md', symlinkSync, /is what the result is made from/],
    ['the CV by its inode', 'cv.md', linkSync, /is what the result is made from/],
    ['any other file', 'letter', symlinkSync, /is a link to another file; remove it, or name a file with --output\.$/m],
    ['what is not there', 'nowhere', symlinkSync, /is a link to another file/],
  ])('does not write over %s where a link has the name it makes', async (_, name, lay, line) => {
    const files = { ...FILES, letter: 'Dear all' };
    const cwd = folder(files);
    mkdirSync(join(cwd, 'reports'));
    lay(join(cwd, name), join(cwd, 'reports/posting.coverage.json'));
    expectRefusal(await run(['export', 'posting.md', '--cv', 'cv.md'], { cwd }), line);
    for (const [file, text] of Object.entries(files)) expect(readFileSync(join(cwd, file), 'utf8')).toBe(text);
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });

  test('warns on standard error', async () => {
    const cwd = folder({ ...FILES, 'posting.md': POSTING.replace('- GraphQL\n- Elixir\n', '') });
    const { status, stderr } = await run(['export', 'posting.md', '--cv', 'cv.md', '--output', '-'], { cwd });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^ats: warning: only 3 terms[^\n]*\n$/);
  });
});
