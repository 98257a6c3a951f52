import { describe, expect, test } from 'vitest';
import { type Period, writeMoment } from '../../src/cv/months.js';
import { periodIn } from '../../src/cv/periods.js';
import { readCv } from '../../src/cv/read.js';
import { vocabulary } from '../support/vocabulary.js';

const written = (period: Period | null): string | null =>
  period && `${writeMoment(period.from)} – ${period.to === null ? 'now' : writeMoment(period.to)}`;
const read = (line: string): string | null => written(periodIn(line.replaceAll('*', ' '), vocabulary().cv.dates));

describe('a line states a period', () => {
  test.each([
    ['Acme, 2016 – 2019', '2016 – 2019'],
    ['Acme (2016-2019)', '2016 – 2019'],
    ['2018–25', '2018 – 2025'],
    ['2011-12', '2011 – 2012'],
    ['2018 → 2025', '2018 – 2025'],
    ['Mar 2016 – Jun 2019', '2016-03 – 2019-06'],
    ['Sept. 2016 – Dec. 2019', '2016-09 – 2019-12'],
    ['Sep. 2018 Mar. 2025', '2018-09 – 2025-03'],
    ['Jan – Mar 2021', '2021-01 – 2021-03'],
    ['March 2016 to June 2019, Ghent', '2016-03 – 2019-06'],
    ['1 May 2019 – 3 June 2020', '2019-05 – 2020-06'],
    ['Jan ’18 – Dec ’24', '2018-01 – 2024-12'],
    ["Jan '98 – Dec '01", '1998-01 – 2001-12'],
    ['03/2016 - 06/2019', '2016-03 – 2019-06'],
    ['12/17 - 06/25', '2017-12 – 2025-06'],
    ['01.03.2019 – 31.12.2020', '2019-03 – 2020-12'],
    ['2019-03 to 2020-04', '2019-03 – 2020-04'],
    ['2011-10 – 2012-12', '2011-10 – 2012-12'],
    ['Q3 2020 – Q1 2021', '2020-07 – 2021-01'],
    ['marzo de 2016 a junio de 2019', '2016-03 – 2019-06'],
    ['März 2016 bis Juni 2019', '2016-03 – 2019-06'],
    ['2016 – present', '2016 – now'],
    ['Jan 2016 - Present', '2016-01 – now'],
    ['Sept. 2019 – now', '2019-09 – now'],
    ['2016 – to date', '2016 – now'],
    ['2016 – la actualidad', '2016 – now'],
    ['Juni 2016 – heute', '2016-06 – now'],
    ['since 2016', '2016 – now'],
    ['Desde marzo de 2016', '2016-03 – now'],
    ['2024', '2024 – 2024'],
    ['Acme, March 2024', '2024-03 – 2024-03'],
    ['**2024**', '2024 – 2024'],
  ])('%s', (line, period) => {
    expect(read(line)).toBe(period);
  });

  test.each([
    'Kept bees',
    'ISO 9001',
    'Served 2000 users with 3 machines',
    'Cut costs from 2019 levels by a third in the whole of the company and all of its many daughters, as told',
    'After much talk about whether it should be done at all we moved it in 2019',
    '2019 – 2016',
    'Phone 0475 20 19 18',
    '+49 341 555 0133',
    'Version 3.18 and 4.20',
    'Mon to Fri, 9-17',
  ])('none: %s', (line) => {
    expect(read(line)).toBeNull();
  });
});

const periodsIn = (text: string): [string, string | null][] =>
  readCv(text, 'cv.md', vocabulary().cv).blocks.map(({ start, end, period }) => [
    text.slice(start, end).trim().split('\n')[0] ?? '',
    written(period),
  ]);

const [OF_2011, OF_2019, FROM_2016] = ['2011 – 2011', '2019 – 2019', '2016 – 2019'];

describe('a part of a CV has the period', () => {
  test.each<[string, string, [string, string | null][]]>([
    [
      'of its heading, or of the one above',
      '# Jo\n\n## Acme, 2019\n\n* a\n\n### Team\n\n* b\n\n## Bulb, 2011\n\n* c\n\n## Hobbies\n\n* d\n',
      [
        ['# Jo', null],
        ['## Acme, 2019', OF_2019],
        ['* a', OF_2019],
        ['### Team', OF_2019],
        ['* b', OF_2019],
        ['## Bulb, 2011', OF_2011],
        ['* c', OF_2011],
        ['## Hobbies', null],
        ['* d', null],
      ],
    ],
    [
      'of a short line under its heading',
      '## Acme\n\nEngineer\n2016 – 2019\n\n* a\n\n## Bulb\n\n2011\n\n* b\n',
      [
        ['## Acme', FROM_2016],
        ['Engineer', FROM_2016],
        ['* a', FROM_2016],
        ['## Bulb', OF_2011],
        ['2011', OF_2011],
        ['* b', OF_2011],
      ],
    ],
    [
      'of each of two jobs under one employer',
      '## Experience\n\n### Acme\n\nLead, 2019 – 2021\n\n* a\n\nEngineer, 2016 – 2019\n\n* b\n',
      [
        ['## Experience', null],
        ['### Acme', '2019 – 2021'],
        ['Lead, 2019 – 2021', '2019 – 2021'],
        ['* a', '2019 – 2021'],
        ['Engineer, 2016 – 2019', FROM_2016],
        ['* b', FROM_2016],
      ],
    ],
    [
      'of the job whose line follows a bullet straight away',
      'EXPERIENCE\nLead, Acme, 2019 – 2021\n- a\nEngineer, Bulb, 2016 – 2019\n- b\nEDUCATION\nBSc\n',
      [
        ['EXPERIENCE', null],
        ['Lead, Acme, 2019 – 2021', '2019 – 2021'],
        ['- a', '2019 – 2021'],
        ['Engineer, Bulb, 2016 – 2019', FROM_2016],
        ['- b', FROM_2016],
        ['EDUCATION', null],
        ['BSc', null],
      ],
    ],
    [
      'of bold lines',
      '**Experience**\n\n**Lead, Acme** — 2019 – 2021\n\n- a\n\n**Engineer, Bulb**\n2016 – 2019\n\n- b\n\n**Skills**\n\nbees\n',
      [
        ['**Experience**', null],
        ['**Lead, Acme** — 2019 – 2021', '2019 – 2021'],
        ['- a', '2019 – 2021'],
        ['**Engineer, Bulb**', FROM_2016],
        ['- b', FROM_2016],
        ['**Skills**', null],
        ['bees', null],
      ],
    ],
    [
      'of its row',
      '## Employment\n\n| Dates | Job |\n|---|---|\n| 2019 – 2021 | Lead |\n| 2016 – 2019 | Engineer |\n',
      [
        ['## Employment', null],
        ['| Dates | Job |', null],
        ['|---|---|', null],
        ['| 2019 – 2021 | Lead |', '2019 – 2021'],
        ['| 2016 – 2019 | Engineer |', FROM_2016],
      ],
    ],
    [
      'not of the year under the name on top',
      '# Jo\n\nBSc, 2009\n\n## Acme, 2019\n\n* a\n\n## Skills\n\n* b\n',
      [
        ['# Jo', null],
        ['BSc, 2009', '2009 – 2009'],
        ['## Acme, 2019', OF_2019],
        ['* a', OF_2019],
        ['## Skills', null],
        ['* b', null],
      ],
    ],
    [
      'of the bullet it is a part of',
      '* Acme (2016 – 2019)\n  * a\n* Bulb, 2011\n  * b\n',
      [
        ['* Acme (2016 – 2019)', FROM_2016],
        ['* a', FROM_2016],
        ['* Bulb, 2011', OF_2011],
        ['* b', OF_2011],
      ],
    ],
    [
      'of the whole text, where it is one part of a CV and states only one',
      '## Acme\n\n2024\n\n## Bees\n\n* a\n',
      [
        ['## Acme', '2024 – 2024'],
        ['2024', '2024 – 2024'],
        ['## Bees', '2024 – 2024'],
        ['* a', '2024 – 2024'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(periodsIn(text)).toEqual(expected);
  });
});
