import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CacheEntry, readCached, writeCached } from '../../../src/intake/net/cache.js';
import { folder } from '../../support/run.js';

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

  test('a folder that cannot be written is as none', async () => {
    const path = folder({ file: 'x' });
    await writeCached(join(path, 'file'), entry());
    expect(await readCached(join(path, 'file'), entry().address, at(0))).toBeNull();
    mkdirSync(join(path, 'empty'));
    expect(await readCached(join(path, 'empty'), entry().address, at(0))).toBeNull();
  });
});
