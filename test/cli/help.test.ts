import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { helpAt, PATHS } from '../support/helps.js';
import { expectRefusal, run } from '../support/run.js';

describe('at 60, 80 and 120 columns', () => {
  test.each(PATHS)('the help of $name fits', ({ path }) => {
    for (const columns of [60, 80, 120]) {
      const lines = helpAt(path, columns).split('\n');
      expect(lines.length).toBeGreaterThan(5);
      expect({ columns, tooWide: lines.filter((line) => stringWidth(line) > columns) }).toEqual({
        columns,
        tooWide: [],
      });
    }
  });

  test.each([60, 100])('it is as wide as COLUMNS: %s', async (columns) => {
    const { stdout } = await run(['score', '--help'], { env: { COLUMNS: String(columns) } });
    expect(stdout).toBe(helpAt(['score'], columns));
  });
});

test('ats help names the same as --help', async () => {
  const helpOf = async (...words: string[]) => (await run(words)).stdout;
  expect(await helpOf('help')).toBe(await helpOf('--help'));
  expect(await helpOf('help', 'lexicon', 'add')).toBe(await helpOf('lexicon', 'add', '--help'));
  expectRefusal(await run(['help', 'lexicon', 'lst']), /no command “lexicon lst”/);
});
