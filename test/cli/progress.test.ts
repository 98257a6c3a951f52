import { afterEach, expect, test, vi } from 'vitest';
import { withProgress } from '../../src/cli/progress.js';

afterEach(() => void vi.unstubAllGlobals());

test('work that is over before half a second is not told of', async () => {
  const written = vi.fn();
  vi.stubGlobal('process', { ...process, stderr: { isTTY: true, write: written } });
  expect(await withProgress('Fetching', async () => 'done')).toBe('done');
  expect(written).not.toHaveBeenCalled();
});
