import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES } from '../support/files.js';
import { folder, runAlone } from '../support/run.js';

/** Kills the process when it is about to give what it wrote its name, or when it has written half. */
const KILLS: Readonly<Record<string, string>> = {
  'before the file has its name': `for (const name of ['rename', 'link']) files[name] = () => process.kill(process.pid, 'SIGKILL');`,
  'when half is written': `const { writeFile } = files;
files.writeFile = async (path, content, options) => {
  await writeFile(path, content.slice(0, content.length / 2), options);
  process.kill(process.pid, 'SIGKILL');
};`,
};

const WRITES: readonly [string, string[], string][] = [
  ['export', ['export', 'posting.md', '--cv', 'cv.md', '--output', 'out/it'], 'out/it'],
  ['export under its own name', ['export', 'posting.md', '--cv', 'cv.md'], 'reports/posting.coverage.json'],
  ['fetch --save', ['fetch', 'posting.md', '--save', '--force'], 'jobs/orchard-engineer.md'],
];

describe.each(Object.entries(KILLS))('a writer that is killed %s', (_, kill) => {
  test.each(WRITES)('leaves what was there, and the next one clears up: %s', (__, args, path) => {
    const cwd = folder({ ...FILES, 'kill.cjs': `const files = require('node:fs/promises');\n${kill}` });
    const [parent = '', name = ''] = path.split('/');
    const here = (): string[] => readdirSync(join(cwd, parent));
    expect(runAlone(args, { cwd }).status).toBe(0);
    const whole = readFileSync(join(cwd, path), 'utf8');
    writeFileSync(join(cwd, path), 'what was there');
    for (let i = 0; i < 2; i++) runAlone(args, { cwd, env: { NODE_OPTIONS: `--require=${join(cwd, 'kill.cjs')}` } });
    expect(readFileSync(join(cwd, path), 'utf8')).toBe('what was there');
    expect(here()).toHaveLength(3);
    expect(runAlone(args, { cwd })).toMatchObject({ status: 0, stderr: `Wrote ${path}\n` });
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(whole);
    expect(here()).toEqual([name]);
  });
});
