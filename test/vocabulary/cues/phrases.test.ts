import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  anywhere,
  atEnd,
  atStart,
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

test.each([
  ['at least', 'Go, At least 5', true, anywhere],
  ['e.g', 'eggs', false, anywhere],
  ['or', 'a tractor', false, anywhere],
  ['experien*', 'work experiences', true, anywhere],
  ['of', '  of Go', true, atStart],
  ['of', 'Go of', false, atStart],
  ['of', 'years of ', true, atEnd],
  ['of', 'years of Go', false, atEnd],
])('whole words %j in %j: %j', (phrase, text, found, table) => {
  expect(table.compile(['spade', phrase]).test(text)).toBe(found);
});

test('the longest of several phrases is found', () => {
  expect(anywhere.compile(['at', 'at least']).exec('at least')?.[0]).toBe('at least');
});
