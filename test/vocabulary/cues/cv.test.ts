import { expect, test } from 'vitest';
import { STATED_KINDS } from '../../../src/model.js';
import { cv } from '../../../src/vocabulary/cues/cv.js';

test('a place is known by its first name under each of the others', () => {
  const says = Object.fromEntries(STATED_KINDS.map((kind) => [kind, ['Based  in']]));
  const written = { says, places: [['United States', 'U.S.', 'USA']], lists: ['Skills:'], wishes: [], companies: [] };
  const { places, says: told, lists } = cv.compile(written);
  expect([...places]).toEqual([
    ['u s', 'united states'],
    ['usa', 'united states'],
  ]);
  expect(told.get('travel')).toEqual(['based in']);
  expect([...lists]).toEqual(['skills']);
});
