import { describe, expect, test } from 'vitest';
import { type Chunk, cut } from '../../src/cli/chunks.js';

const KILO = 1024;
const LINE = `${'x'.repeat(99)}\n`;

/** The chunks of a text that comes in parts of a size. */
const chunksOf = async (text: string, size: number): Promise<{ text: string; line: number }[]> => {
  const bytes = Buffer.from(text);
  const parts = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const chunks: Chunk[] = [];
  for await (const chunk of cut(parts())) chunks.push(chunk);
  return chunks.map((chunk) => ({ text: Buffer.from(chunk.bytes).toString(), line: chunk.line }));
};

describe('an input is cut into whole lines', () => {
  const long = LINE.repeat(2000);

  test('of at least 64 KB, with the number of the first', async () => {
    const chunks = await chunksOf(long, 10 * KILO);
    expect(chunks.map((one) => one.text).join('')).toBe(long);
    expect(chunks.map((one) => [one.line, one.text.length])).toEqual([
      [1, 65_600],
      [657, 65_600],
      [1313, 65_600],
      [1969, 3200],
    ]);
  });

  test.each([1, 7, KILO, 64 * KILO, 1000 * KILO])(
    'at the same places where it comes %i bytes at a time',
    async (size) => {
      const text = `é${LINE.repeat(1500)}${'y'.repeat(100 * KILO)}\n\n\nend`;
      expect(await chunksOf(text, size)).toEqual(await chunksOf(text, 3 * KILO));
    },
  );

  test.each<[string, string, number[]]>([
    ['nothing', '', []],
    ['a line without its end', 'a', [1]],
    ['empty lines', '\n\n\n', [1]],
    ['a line of a megabyte', `${'z'.repeat(1000 * KILO)}\n${LINE}`, [1, 2]],
    ['a line feed where a chunk may just end', `${'z'.repeat(64 * KILO - 1)}\n${LINE}`, [1, 2]],
    ['a line feed just before that', `${'z'.repeat(64 * KILO - 2)}\n${LINE}${LINE}`, [1, 3]],
  ])('%s', async (_, text, lines) => {
    const chunks = await chunksOf(text, 5 * KILO);
    expect(chunks.map(({ line }) => line)).toEqual(lines);
    expect(chunks.map((one) => one.text).join('')).toBe(text);
  });
});
