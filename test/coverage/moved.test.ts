import { describe, expect, test } from 'vitest';
import { movedLines } from '../../src/coverage/moved.js';

describe('lines that were moved', () => {
  test.each<[string, [before: number, after: number][], number[]]>([
    ['none, of none', [], []],
    [
      'none, where nothing changed',
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      [],
    ],
    [
      'none, where lines were added above',
      [
        [1, 4],
        [2, 5],
        [3, 6],
      ],
      [],
    ],
    [
      'none, where lines between were taken away',
      [
        [1, 1],
        [5, 2],
        [9, 3],
      ],
      [],
    ],
    [
      'the one that was put first',
      [
        [3, 4],
        [4, 5],
        [9, 3],
      ],
      [3],
    ],
    [
      'the one that was put last',
      [
        [1, 9],
        [2, 1],
        [3, 2],
      ],
      [9],
    ],
    [
      'of two that changed places, the one that went further',
      [
        [71, 72],
        [75, 71],
      ],
      [71],
    ],
    [
      'the fewer, of two blocks',
      [
        [1, 4],
        [2, 5],
        [3, 6],
        [4, 1],
        [5, 2],
      ],
      [1, 2],
    ],
    [
      'a line once, however much stands on it',
      [
        [7, 1],
        [7, 1],
        [2, 3],
        [3, 4],
      ],
      [1],
    ],
  ])('are %s', (_, pairs, moved) => {
    const lines = movedLines(pairs.map(([before, after]) => ({ before, after })));
    expect([...lines].sort((a, b) => a - b)).toEqual(moved);
  });
});
