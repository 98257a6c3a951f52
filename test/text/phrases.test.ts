import { describe, expect, test } from 'vitest';
import { findPhrases, longestAt, phraseAt, spanOf } from '../../src/text/phrases.js';
import { keysOf, unitsOf } from '../../src/text/units.js';

const phrases = ['must', 'must have', 'have experience with'].map(keysOf);

describe('phraseAt', () => {
  const units = unitsOf('You must have SQL');
  test.each([
    [1, 'must have', true],
    [1, 'must', true],
    [0, 'must', false],
    [2, 'have SQL please', false],
    [9, 'must', false],
  ])('at unit %i, "%s": %s', (at, phrase, expected) => {
    expect(phraseAt(units, at, keysOf(phrase))).toBe(expected);
  });
});

test.each([
  ['the longest that stands there', 'must have', 2],
  ['a shorter one where the longer breaks off', 'must know', 1],
  ['none', 'may have', 0],
  ['none over a comma', 'have experience, with', 0],
])('longestAt: %s', (_, text, expected) => {
  expect(longestAt(unitsOf(text), 0, phrases)).toBe(expected);
});

test.each([
  ['left to right, without overlap', 'You must have experience with SQL, must read', ['must have', 'must']],
  ['over hyphens and case', 'A MUST-have', ['MUST-have']],
  ['next to each other', 'must must have', ['must', 'must have']],
  ['none', 'Nothing here', []],
])('findPhrases: %s', (_, text, expected) => {
  const units = unitsOf(text);
  const spans = findPhrases(units, phrases).map((hit) => spanOf(units, hit));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
