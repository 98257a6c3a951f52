import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Key, Mark } from '../../../src/report/html/marks.js';
import { clustersOf, piecesOf, type Shown } from '../../../src/report/html/pieces.js';
import { coverageOf, cvOf, itemOf, postingOf } from '../../support/analysis.js';

const item = itemOf(coverageOf({ posting: postingOf(['Docker']), cv: cvOf(['Ran Docker']) }), 'docker');

const mark = (start: number, end: number, number = 0, key: Key = 'covered'): Mark => ({
  start,
  end,
  term: { number, key, item },
  key,
  best: true,
});

const numbers = (marks: readonly Mark[]): number[] => marks.map(({ term }) => term.number);

describe('marks that overlap are one thing to point at', () => {
  test.each<[string, Mark[], [number, number, number[]][]]>([
    ['none', [], []],
    ['one', [mark(2, 5)], [[2, 5, [0]]]],
    [
      'two apart',
      [mark(6, 8, 1), mark(2, 5)],
      [
        [2, 5, [0]],
        [6, 8, [1]],
      ],
    ],
    [
      'two that touch',
      [mark(2, 5), mark(5, 8, 1)],
      [
        [2, 5, [0]],
        [5, 8, [1]],
      ],
    ],
    ['two that overlap', [mark(2, 6), mark(4, 9, 1)], [[2, 9, [0, 1]]]],
    ['one in another, the outer first', [mark(4, 6, 1), mark(2, 9)], [[2, 9, [0, 1]]]],
    ['one after another in the same', [mark(0, 9), mark(1, 3, 1), mark(4, 6, 2)], [[0, 9, [0, 1, 2]]]],
    ['two on the same words', [mark(2, 5, 1), mark(2, 5)], [[2, 5, [1, 0]]]],
    ['a chain', [mark(0, 4), mark(3, 7, 1), mark(6, 9, 2)], [[0, 9, [0, 1, 2]]]],
    ['one of no length', [mark(3, 3)], []],
  ])('%s', (_, marks, expected) => {
    expect(clustersOf(marks).map((one) => [one.start, one.end, numbers(one.marks)])).toEqual(expected);
  });
});

describe('a line is cut into pieces', () => {
  const text = 'MongoDB change streams';
  const line = (more: Partial<Shown> = {}): Shown => ({ start: 0, end: text.length, hidden: [], styled: [], ...more });
  const drawn = (shown: Shown, marks: Mark[]): string[] =>
    piecesOf(shown, clustersOf(marks)).map(({ start, end, mark: inner, styles }) => {
      const words = text.slice(start, end);
      return [words, ...(inner ? [`${inner.term.number}:${inner.key}`] : []), ...styles].join('|');
    });

  test.each<[string, Partial<Shown>, Mark[], string[]]>([
    ['whole where nothing is marked', {}, [], [text]],
    ['around a mark', {}, [mark(8, 14)], ['MongoDB ', 'change|0:covered', ' streams']],
    [
      'at the ends of the line',
      {},
      [mark(0, 7), mark(15, 22, 1)],
      ['MongoDB|0:covered', ' change ', 'streams|1:covered'],
    ],
    [
      'by the innermost of nested marks',
      {},
      [mark(0, 22), mark(0, 7, 1, 'missing')],
      ['MongoDB|1:missing', ' change streams|0:covered'],
    ],
    [
      'by the strongest of marks on the same words',
      {},
      [mark(0, 7, 0, 'implied'), mark(0, 7, 1)],
      ['MongoDB|1:covered', ' change streams'],
    ],
    [
      'by each of two that overlap',
      {},
      [mark(0, 14), mark(8, 22, 1)],
      ['MongoDB |0:covered', 'change|0:covered', ' streams|1:covered'],
    ],
    ['without what is hidden', { hidden: [{ start: 7, end: 14 }] }, [], ['MongoDB', ' streams']],
    [
      'without what is hidden in a mark',
      { hidden: [{ start: 7, end: 14 }] },
      [mark(0, 22)],
      ['MongoDB|0:covered', ' streams|0:covered'],
    ],
    [
      'where emphasis begins in a mark',
      { styled: [{ start: 8, end: 22, style: 'strong' }] },
      [mark(0, 14)],
      ['MongoDB |0:covered', 'change|0:covered|strong', ' streams|strong'],
    ],
    ['by a mark from the line before', { start: 8 }, [mark(0, 14)], ['change|0:covered', ' streams']],
    ['by a mark into the next line', { end: 10 }, [mark(8, 14)], ['MongoDB ', 'ch|0:covered']],
    ['empty where it is empty', { start: 7, end: 7 }, [mark(0, 22)], []],
  ])('%s', (_, more, marks, pieces) => {
    expect(drawn(line(more), marks)).toEqual(pieces);
  });

  test('that are, with what is hidden, the line itself, whatever overlaps', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), fc.array(span), (marked, hidden, styled) => {
        const shown = { start: 5, end: 35, hidden, styled: styled.map((one) => ({ ...one, style: 'em' })) };
        const pieces = piecesOf(shown, clustersOf(marked.map(({ start, end }, i) => mark(start, end, i))));
        const isShown = (at: number): boolean => !hidden.some(({ start, end }) => start <= at && at < end);
        const units = Array.from({ length: 30 }, (_, i) => i + 5).filter(isShown);
        expect(pieces.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))).toEqual(
          units,
        );
        for (const piece of pieces) {
          const over = marked.some(({ start, end }) => start <= piece.start && piece.end <= end);
          expect(piece.mark !== null).toBe(over);
        }
      }),
    );
  });
});
