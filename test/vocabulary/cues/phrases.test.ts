import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  foldedList,
  foldedSet,
  headingKeys,
  ids,
  joinedKeys,
  keys,
  oneOf,
  phrases,
} from '../../../src/vocabulary/cues/phrases.js';

test('lists in a list are joined', () => {
  expect(phrases(z).parse(['one', ['two', 'three'], 'four'])).toEqual(['one', 'two', 'three', 'four']);
});

test('a list is compiled as it is compared', () => {
  const written = ['Más  de', 'CI/CD & Más', 'Más  de'];
  expect(keys.compile(written)[0]).toEqual(['mas', 'de']);
  expect(joinedKeys.compile(written).has('mas de')).toBe(true);
  expect([...headingKeys.compile(written)]).toEqual(['mas de', 'ci cd and mas']);
  expect([...foldedSet.compile(['Über', 'über'])]).toEqual(['uber']);
  expect(foldedList.compile(['B', 'Á'])).toEqual(['b', 'a']);
  expect([...ids.compile(['c-plus-plus'])]).toEqual(['c-plus-plus']);
});

test.each<[string, string, boolean]>([
  ['year(s)', 'year(s)', true],
  ['year(s)', 'years', false],
  ['proficien*', 'proficiency', true],
  ['min.', 'mine', false],
])('a group of %s takes %s: %s', (phrase, text, takes) => {
  expect(new RegExp(`^${oneOf(['other', phrase])}$`, 'u').test(text)).toBe(takes);
});
