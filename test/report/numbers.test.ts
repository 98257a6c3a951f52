import { describe, expect, test } from 'vitest';
import { points, signedPoints, wholePoints } from '../../src/report/numbers.js';

describe('numbers as people read them', () => {
  test.each([
    [null, 'n/a'],
    [0, '0'],
    [0.4, '0'],
    [66.5, '67'],
    [99.4, '99'],
    [100, '100'],
  ])('a score of %s is %s', (score, text) => {
    expect(wholePoints(score)).toBe(text);
  });

  test.each([
    [1.25, '+1.3'],
    [12, '+12.0'],
    [-2.34, '−2.3'],
    [0, '0.0'],
    [0.04, '0.0'],
    [-0.04, '0.0'],
  ])('a difference of %s is %s', (difference, text) => {
    expect(signedPoints(difference)).toBe(text);
  });

  test.each([
    [0, '0.0'],
    [3.14, '3.1'],
    [100, '100.0'],
  ])('%s points carried are %s', (value, text) => {
    expect(points(value)).toBe(text);
  });
});
