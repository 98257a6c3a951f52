import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * Folders that last as long as a file's tests, so that tests may run side by side: gives a function that makes one with
 * the given files in it.
 */
export const useRooms = (): ((files?: Record<string, string>) => string) => {
  const root = mkdtempSync(join(tmpdir(), 'ats-rooms-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let count = 0;
  return (files = {}) => {
    const path = join(root, `room ${++count}`);
    mkdirSync(path);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
    return path;
  };
};
