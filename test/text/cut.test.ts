import { describe, expect, test } from 'vitest';
import { firstUnits, lastUnits } from '../../src/text/cut.js';

describe('a text is cut between characters', () => {
  test.each([
    ['abc', 2, 'ab', 'bc'],
    ['abc', 0, '', ''],
    ['abc', 9, 'abc', 'abc'],
    ['a𝐆b', 2, 'a', 'b'],
    ['a𝐆b', 3, 'a𝐆', '𝐆b'],
    ['𝐆𝐨', 1, '', ''],
    ['𝐆𝐨', 2, '𝐆', '𝐨'],
    ['a\ud835', 1, 'a', '\ud835'],
  ])('%j to %i units', (text, length, first, last) => {
    expect([firstUnits(text, length), lastUnits(text, length)]).toEqual([first, last]);
  });
});
