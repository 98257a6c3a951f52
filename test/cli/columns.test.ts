import { afterEach, expect, test, vi } from 'vitest';
import { columnsHere } from '../../src/cli/columns.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test.each<[string, number | undefined, string, number]>([
  ['the terminal’s', 93, '60', 93],
  ['those of COLUMNS in a pipe', undefined, '60', 60],
  ['those of COLUMNS where the terminal does not know', 0, '60', 60],
  ['usual ones where nobody knows', undefined, 'many', 80],
])('the columns are %s', (_, columns, variable, expected) => {
  vi.stubEnv('COLUMNS', variable);
  vi.stubGlobal('process', { ...process, env: process.env, stdout: { columns } });
  expect(columnsHere()).toBe(expected);
});
