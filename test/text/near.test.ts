import { describe, expect, test } from 'vitest';
import { editDistance, isNear, mostEdits, stemOf } from '../../src/text/near.js';

describe('stems', () => {
  test.each([
    ['testing', 'tested'],
    ['monitoring', 'monitors'],
    ['deployment', 'deployments'],
  ])('%s and %s have one', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each(['redis', 'java', 'k8s', 'node.js', 'c++'])('%s keeps enough to be told apart', (name) => {
    expect(stemOf(name).slice(0, 4)).toBe(name.slice(0, 4));
  });
});

test.each([
  ['kubernetes', 'kubernetes', 0],
  ['kubernetes', 'kuberentes', 1],
  ['react', 'reacts', 1],
  ['java', 'lava', 1],
  ['kafka', 'kfk', 2],
])('%s to %s takes %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
});

test.each([
  [4, 0],
  [5, 1],
  [8, 1],
  [9, 2],
])('a word of %i letters may differ by %i', (length, edits) => {
  expect(mostEdits(length)).toBe(edits);
});

test.each([
  ['kuberentes', 'kubernetes', true],
  ['postgre', 'postgres', true],
  ['terrafrom', 'terraform', true],
  ['react', 'reach', true],
  ['java', 'lava', false],
  ['rust', 'ruts', false],
  ['angular', 'singular', false],
  ['ubernetes', 'kubernetes', false],
  ['java', 'javascript', false],
])('%s near %s: %s', (a, b, expected) => {
  expect(isNear(a, b)).toBe(expected);
});
