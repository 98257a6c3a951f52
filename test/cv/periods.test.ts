import { describe, expect, test } from 'vitest';
import { endOfPeriod, type Period, periodIn, yearsOf } from '../../src/cv/periods.js';
import { readCv } from '../../src/cv/read.js';

describe('a line states a period', () => {
  test.each<[string, Period]>([
    ['Acme, 2016 – 2019', { from: 2016, to: 2019 }],
    ['Acme (2016-2019)', { from: 2016, to: 2019 }],
    ['Mar 2016 – Jun 2019', { from: 2016, to: 2019 }],
    ['March 2016 to June 2019, Ghent', { from: 2016, to: 2019 }],
    ['03/2016 - 06/2019', { from: 2016, to: 2019 }],
    ['marzo de 2016 a junio de 2019', { from: 2016, to: 2019 }],
    ['2016 – present', { from: 2016, to: null }],
    ['Jan 2016 - Present', { from: 2016, to: null }],
    ['2016 – actualidad', { from: 2016, to: null }],
    ['since 2016', { from: 2016, to: null }],
    ['Desde marzo de 2016', { from: 2016, to: null }],
    ['2024', { from: 2024, to: 2024 }],
    ['Acme, March 2024', { from: 2024, to: 2024 }],
    ['**2024**', { from: 2024, to: 2024 }],
  ])('%s', (line, period) => {
    expect(periodIn(line.replaceAll('*', ' '))).toEqual(period);
  });

  test.each([
    'Kept bees',
    'ISO 9001',
    'Served 2000 users with 3 machines',
    'Cut costs from 2019 levels by a third in the whole of the company and all of its many daughters, as told',
    'After much talk about whether it should be done at all we moved it in 2019',
    '2019 – 2016',
    'Phone 0475 20 19 18',
  ])('none: %s', (line) => {
    expect(periodIn(line)).toBeNull();
  });
});

test('a period that goes on lasts to the given year', () => {
  expect(endOfPeriod({ from: 2016, to: null }, 2020)).toBe(2020);
  expect(yearsOf({ from: 2018, to: null }, 2020)).toEqual([2018, 2019, 2020]);
  expect(yearsOf({ from: 2018, to: 2019 }, 2030)).toEqual([2018, 2019]);
});

const periodsIn = (text: string): [string, number | undefined][] =>
  readCv(text, 'cv.md', new Set()).blocks.map(({ start, end, period }) => [
    text.slice(start, end).trim().split('\n')[0] ?? '',
    period?.from,
  ]);

describe('a part of a CV has the period', () => {
  test.each<[string, string, [string, number | undefined][]]>([
    [
      'of its heading, or of the one above',
      '# Jo\n\n## Acme, 2019\n\n* a\n\n### Team\n\n* b\n\n## Bulb, 2011\n\n* c\n\n## Hobbies\n\n* d\n',
      [
        ['# Jo', undefined],
        ['## Acme, 2019', 2019],
        ['* a', 2019],
        ['### Team', 2019],
        ['* b', 2019],
        ['## Bulb, 2011', 2011],
        ['* c', 2011],
        ['## Hobbies', undefined],
        ['* d', undefined],
      ],
    ],
    [
      'of a short line under its heading',
      '## Acme\n\nEngineer\n2016 – 2019\n\n* a\n\n## Bulb\n\n2011\n\n* b\n',
      [
        ['## Acme', undefined],
        ['Engineer', 2016],
        ['* a', 2016],
        ['## Bulb', undefined],
        ['2011', 2011],
        ['* b', 2011],
      ],
    ],
    [
      'not of the year under the name on top',
      '# Jo\n\nBSc, 2009\n\n## Acme, 2019\n\n* a\n\n## Skills\n\n* b\n',
      [
        ['# Jo', undefined],
        ['BSc, 2009', 2009],
        ['## Acme, 2019', 2019],
        ['* a', 2019],
        ['## Skills', undefined],
        ['* b', undefined],
      ],
    ],
    [
      'of the bullet it is a part of',
      '* Acme (2016 – 2019)\n  * a\n* Bulb, 2011\n  * b\n',
      [
        ['* Acme (2016 – 2019)', 2016],
        ['* a', 2016],
        ['* Bulb, 2011', 2011],
        ['* b', 2011],
      ],
    ],
    [
      'of the whole CV, where it states only one',
      '## Acme\n\n2024\n\n## Work\n\n* a\n',
      [
        ['## Acme', 2024],
        ['2024', 2024],
        ['## Work', 2024],
        ['* a', 2024],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(periodsIn(text)).toEqual(expected);
  });
});
