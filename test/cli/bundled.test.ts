import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBundle } from '../../src/cli/bundled.js';
import { folder } from '../support/run.js';
import { ROOT } from '../support/vocabulary.js';

const CHUNKS = {
  'main.cjs': `const { told } = require('./other.cjs'); exports.start = () => told + require('node:path').sep + __url.slice(-8);`,
  'other.cjs': `exports.told = 'told';`,
};
const TOLD = 'told/main.cjs';
const start = (path: string): unknown => openBundle(path).load('main.cjs').start?.();

test('a bundle runs its chunks, each with its own address', () => {
  expect(start(folder(CHUNKS))).toBe(TOLD);
});

test('a chunk runs once', () => {
  const { load } = openBundle(folder(CHUNKS));
  expect(load('main.cjs')).toBe(load('main.cjs'));
});

describe('what V8 compiled is kept beside the chunks', () => {
  const kept = () => {
    const path = folder(CHUNKS);
    const { load, keep } = openBundle(path);
    load('main.cjs').start?.();
    keep();
    return path;
  };

  test('and used', () => {
    const path = kept();
    expect(readdirSync(path).filter((name) => name.endsWith('.cache'))).toEqual(['main.cjs.cache', 'other.cjs.cache']);
    expect(start(path)).toBe(TOLD);
  });

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['what is cut short', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['what another version made', (bytes) => bytes.fill(1, 0, 8)],
    ['anything else', (bytes) => Buffer.alloc(bytes.length, 'no code ')],
  ])('but not where it is %s', (_, spoilt) => {
    const path = kept();
    const file = join(path, 'main.cjs.cache');
    writeFileSync(file, spoilt(readFileSync(file)));
    expect(start(path)).toBe(TOLD);
  });

  test('by the build, for the chunks of the commonest commands', () => {
    expect(existsSync(join(ROOT, 'dist/chunks/main.cjs.cache'))).toBe(true);
  });
});
