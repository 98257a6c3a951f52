import { describe, expect, test } from 'vitest';
import { isFlat, isFragment } from '../../../src/intake/html/trust.js';

const WORDS = 'oven bakery flour night heron river bread salt stone barn candle'.split(' ');
const word = (n: number) => WORDS[n % WORDS.length] ?? '';
const line = (n: number) =>
  `You will ${word(n)} the ${word(n * 3 + 1)} of ${n} ${word(n * 7 + 2)}s and ${word(n + 5)} no ${word(n * 2)} ${n * n} times a year`;
const text = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => line(from + i)).join('\n');
const ASKED = 'Requirements:\n- Experience with ovens\n- A licence for the van\n- The skills of a baker';

describe('a description is a fragment of the block', () => {
  test.each([
    ['where it is under half of it, and found in it', text(0, 8), text(0, 20), true],
    ['where it is a teaser, in other words', 'Bakers wanted.', text(0, 8), true],
    ['where the block has the requirements beside it', text(0, 8), `${text(0, 8)}\n${ASKED.repeat(4)}`, true],
    ['not where the block has little beside it', text(0, 8), `${text(0, 8)}\n${ASKED}`, false],
    ['not where the block has something else beside it', text(0, 8), `${text(0, 8)}\n${'© Herons '.repeat(50)}`, false],
    ['not where the block is another text', text(0, 8), text(20, 40), false],
    ['not where it is the longer one', text(0, 20), text(0, 8), false],
  ])('%s', (_, description, block, expected) => {
    expect(isFragment(description, block)).toBe(expected);
  });
});

test.each([
  ['a description that has lost its lines', text(0, 10).replaceAll('\n', ' '), text(0, 10), true],
  ['a description with its lines', text(0, 10), text(0, 10), false],
  ['a short one', line(0), `${line(0)}\n`, false],
  ['another text', text(20, 30).replaceAll('\n', ' '), text(0, 10), false],
])('%s is flat: %s', (_, description, block, expected) => {
  expect(isFlat(description, block)).toBe(expected);
});
