import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type CacheEntry, cacheFolder, readCached, writeCached } from '../../../src/intake/net/cache.js';
import { folder } from '../../support/run.js';

afterEach(() => vi.unstubAllEnvs());

const NOW = '2026-03-02T10:00:00.000Z';
const HOUR = 60 * 60 * 1000;
const at = (hours: number) => Date.parse(NOW) + hours * HOUR;
const entry = (address = 'https://fennel.example/jobs/1'): CacheEntry => ({
  address,
  url: address,
  name: 'fennel.example',
  contentType: 'text/html',
  whole: false,
  body: Buffer.from('<p>Gänse</p>').toString('base64'),
  fetchedAt: NOW,
});
const only = (path: string) => join(path, readdirSync(path)[0] ?? '');

describe('the cache', () => {
  test.each([
    ['at once', 0, true],
    ['within a day', 23.9, true],
    ['after a day', 24, false],
    ['with a clock set back', -1, false],
  ])('gives what it keeps %s: %d hours', async (_, hours, found) => {
    const path = folder();
    await writeCached(path, entry());
    expect(await readCached(path, entry().address, at(hours))).toEqual(found ? entry() : null);
  });

  test('keeps each address apart, and nothing of one not asked for', async () => {
    const path = folder();
    const other = 'https://fennel.example/jobs/1?lang=es';
    await writeCached(path, entry());
    expect(await readCached(path, other, at(0))).toBeNull();
    await writeCached(path, entry(other));
    expect(await readCached(path, entry().address, at(0))).toEqual(entry());
    expect(readdirSync(path)).toHaveLength(2);
  });

  test('is for its owner alone, makes its folder, and leaves nothing half-written', async () => {
    const path = join(folder(), 'a/b');
    await writeCached(path, entry());
    expect(readdirSync(path)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
    if (process.platform !== 'win32') expect(statSync(only(path)).mode & 0o077).toBe(0);
  });

  test.each([
    ['half-written', '{"address": "https://fen'],
    ['of another shape', '{"address": "https://fennel.example/jobs/1"}'],
    ['no base64', JSON.stringify({ ...entry(), body: '<p>' })],
    ['empty', ''],
  ])('a file that is %s is as none', async (_, text) => {
    const path = folder();
    await writeCached(path, entry());
    writeFileSync(only(path), text);
    expect(await readCached(path, entry().address, at(0))).toBeNull();
  });

  test('drops what is older than a day when it writes', async () => {
    const path = folder();
    await writeCached(path, entry());
    utimesSync(only(path), at(-30) / 1000, at(-30) / 1000);
    await writeCached(path, entry('https://fennel.example/jobs/2'));
    expect(readdirSync(path)).toHaveLength(1);
    expect(await readCached(path, 'https://fennel.example/jobs/2', at(0))).not.toBeNull();
  });

  test('drops nothing that it did not name, nor what a running process writes', async () => {
    const path = folder();
    await writeCached(path, entry());
    const own = readdirSync(path)[0] ?? '';
    const { pid: ended } = spawnSync(process.execPath, ['-e', '0']);
    const kept = ['notes.json', `${own}.bak`, `x${own}`, `${own}.${process.pid}-0123456789abcdef.tmp`, `${own}.7.tmp`];
    const left = `${own}.${ended}-0123456789abcdef.tmp`;
    for (const name of [...kept, left]) writeFileSync(join(path, name), 'x');
    for (const name of kept.filter((one) => !one.includes(String(process.pid))))
      utimesSync(join(path, name), at(-30) / 1000, at(-30) / 1000);
    await writeCached(path, entry());
    expect(readdirSync(path).sort()).toEqual([own, ...kept].sort());
  });

  test('a folder that cannot be written is as none', async () => {
    const path = folder({ file: 'x' });
    await writeCached(join(path, 'file'), entry());
    expect(await readCached(join(path, 'file'), entry().address, at(0))).toBeNull();
    mkdirSync(join(path, 'empty'));
    expect(await readCached(join(path, 'empty'), entry().address, at(0))).toBeNull();
  });
});

describe.skipIf(process.platform === 'win32')('what others may have laid', () => {
  const modeOf = (path: string): number => statSync(path).mode & 0o777;
  const planted = JSON.stringify({ ...entry(), body: Buffer.from('theirs').toString('base64') });

  test('into a folder that they may write to is not read, and is gone when the folder is closed to them', async () => {
    const path = folder();
    const other = 'https://fennel.example/jobs/2';
    await writeCached(path, entry());
    await writeCached(path, entry(other));
    chmodSync(path, 0o777);
    expect(await readCached(path, entry().address, at(0))).toBeNull();
    await writeCached(path, entry());
    expect(modeOf(path)).toBe(0o700);
    expect(await readCached(path, entry().address, at(0))).toEqual(entry());
    expect(await readCached(path, other, at(0))).toBeNull();
  });

  test('a folder that they may only look into is closed to them, and kept', async () => {
    const path = folder();
    await writeCached(path, entry());
    chmodSync(path, 0o755);
    expect(await readCached(path, entry().address, at(0))).toEqual(entry());
    await writeCached(path, entry('https://fennel.example/jobs/2'));
    expect(modeOf(path)).toBe(0o700);
    expect(readdirSync(path)).toHaveLength(2);
  });

  test('a link in the folder’s place is not followed', async () => {
    const path = folder();
    mkdirSync(join(path, 'far'));
    symlinkSync('far', join(path, 'cache'));
    await writeCached(join(path, 'cache'), entry());
    expect(readdirSync(join(path, 'far'))).toEqual([]);
    await writeCached(join(path, 'far'), entry());
    expect(await readCached(join(path, 'cache'), entry().address, at(0))).toBeNull();
  });

  test.each<[string, (path: string, far: string) => void]>([
    ['a link', (path, far) => symlinkSync(far, path)],
    ['a second name of a file', (path, far) => linkSync(far, path)],
  ])('%s in a file’s place is written over, and what it leads to is not', async (_, lay) => {
    const path = folder();
    const far = join(folder({ far: planted }), 'far');
    await writeCached(path, entry());
    const file = only(path);
    renameSync(file, `${file}.old`);
    lay(file, far);
    if (lstatSync(file).isSymbolicLink()) expect(await readCached(path, entry().address, at(0))).toBeNull();
    await writeCached(path, entry());
    expect(readFileSync(far, 'utf8')).toBe(planted);
    expect(await readCached(path, entry().address, at(0))).toEqual(entry());
  });

  test('a file that they may write to is as none', async () => {
    const path = folder();
    await writeCached(path, entry());
    chmodSync(only(path), 0o622);
    expect(await readCached(path, entry().address, at(0))).toBeNull();
  });

  test('a pipe is not waited for', async () => {
    const path = folder();
    await writeCached(path, entry());
    const file = only(path);
    renameSync(file, `${file}.old`);
    expect(spawnSync('mkfifo', [file]).status).toBe(0);
    expect(await readCached(path, entry().address, at(0))).toBeNull();
  });
});

test.each([
  ['a whole path', '/tmp/of-its-own', join('/tmp/of-its-own', 'ats', 'postings')],
  ['no whole path', 'of-its-own', null],
])('a folder that the environment names is taken where it is %s', async (_, home, expected) => {
  if (process.platform !== 'linux') return;
  vi.stubEnv('XDG_CACHE_HOME', home);
  expect(await cacheFolder()).toBe(expected);
});
