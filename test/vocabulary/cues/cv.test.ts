import { expect, test } from 'vitest';
import { STATED_KINDS } from '../../../src/model.js';
import { CV_SECTIONS, cv, LANGUAGE_LEVELS } from '../../../src/vocabulary/cues/cv.js';

test('phrases of a CV are compiled as they are compared', () => {
  const says = Object.fromEntries(STATED_KINDS.map((kind) => [kind, ['Based  in']]));
  const written = {
    says,
    places: [['United States', 'U.S.', 'USA']],
    lists: ['Skills:'],
    sections: Object.fromEntries(CV_SECTIONS.map((section) => [section, section === 'work' ? ['Work & pay'] : []])),
    dates: { months: [['January', 'Ene']], now: ['Heute'], until: ['a'], since: ['desde'], between: ['de'] },
    levels: Object.fromEntries(LANGUAGE_LEVELS.map((level) => [level, level === 'c2' ? ['Near-native'] : [level]])),
    years: { units: ['Años'], decade: ['decade'], signs: ['experience'], numbers: [['one', 'uno'], ['two']] },
    studies: {
      joins: ['in'],
      loose: ['Related'],
      same: [['Law', 'Legal studies']],
      near: [],
      related: [],
      generic: ['Science'],
    },
    wishes: [],
    companies: [],
  };
  const { places, says: told, lists, sections, dates, levels, years } = cv.compile(written);
  expect([...places]).toEqual([
    ['u s', 'united states'],
    ['usa', 'united states'],
  ]);
  expect(told.get('travel')).toEqual(['based in']);
  expect([...lists]).toEqual(['skills']);
  expect([...sections]).toEqual([['work and pay', 'work']]);
  expect([...dates.months]).toEqual([
    ['january', 1],
    ['ene', 1],
  ]);
  expect(dates.now.has('heute')).toBe(true);
  expect(levels.get('near native')).toBe('c2');
  expect(years.numbers.get('two')).toBe(2);
  expect(years.units.has('anos')).toBe(true);
});
