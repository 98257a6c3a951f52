import { describe, expect, test } from 'vitest';
import { LINT_RULES, lint } from '../../../src/cv/lint/lint.js';
import { preparedOf, TODAY } from '../../support/analysis.js';
import { vocabulary } from '../../support/vocabulary.js';

const HEAD = '# Ada Invented\n\nGhent, Belgium · ada@example.org · +32 9 123 45 67\n';
const JOB = '\n## Experience\n\n### Developer, Quince\n\nMar 2019 – Present\n\n- Built Python services\n';
const REST =
  '\n## Education\n\nMSc Computer Science, Ghent, 2010 – 2015\n\n## Skills\n\nPython\n\n## Languages\n\nDutch (native)\n';
const WHOLE = HEAD + JOB + REST;

const found = (cv: string): { rule: string; line: number | null; quote: string }[] =>
  lint({ prepared: preparedOf({ cv }, vocabulary()), vocabulary: vocabulary(), asOf: TODAY }).map(
    ({ rule, line, quote }) => ({ rule, line, quote }),
  );

test('in a CV that is in order nothing is found', () => {
  expect(found(WHOLE)).toEqual([]);
});

/** By rule: a CV in which it finds something, with the line and the words. */
const EXAMPLES: Readonly<Record<string, [string, number | null, string]>> = {
  'no-email': [WHOLE.replace('ada@example.org · ', ''), null, ''],
  'no-phone': [WHOLE.replace(' · +32 9 123 45 67', ''), null, ''],
  'no-place': [WHOLE.replace('Ghent, Belgium · ', ''), null, ''],
  'no-work-section': [WHOLE.replace('## Experience', '## What I did'), null, ''],
  'no-education-section': [HEAD + JOB + REST.replace('## Education', '## Where I sat'), null, ''],
  'no-skills-section': [WHOLE.replace('## Skills\n\nPython\n', ''), null, ''],
  'unknown-section': [`${WHOLE}\n## Wanderings\n\nFar\n`, 25, 'Wanderings'],
  'dates-no-time': [WHOLE.replace('Mar 2019 – Present', '2021 – 2019'), 9, '2021 – 2019'],
  'job-without-dates': [WHOLE.replace('Mar 2019 – Present\n\n', ''), 7, 'Developer, Quince'],
  'dates-not-understood': [
    WHOLE.replace('Mar 2019 – Present', 'Spring 2019 / Fall 2021'),
    9,
    'Spring 2019 / Fall 2021',
  ],
  gap: [WHOLE.replace(JOB, `${JOB}\n### Tester, Medlar\n\nJan 2015 – Mar 2018\n\n- Tested\n`), 7, 'Developer, Quince'],
  overlap: [
    WHOLE.replace(JOB, `${JOB}\n### Tester, Medlar\n\nJan 2018 – Mar 2020\n\n- Tested\n`),
    7,
    'Developer, Quince',
  ],
  'broken-signs': [WHOLE.replace('services', 'serv\ufffdces'), 11, '\ufffd'],
  'spaced-letters': [WHOLE.replace('Built Python', 'B u i l t Python'), 11, 'B u i l t'],
  ligatures: [WHOLE.replace('services', 'work\ufb02ows'), 11, 'work\ufb02ows'],
  'struck-out': [WHOLE.replace('services', '~~services~~'), 11, '~~services~~'],
  picture: [WHOLE.replace('services', '![services](s.png)'), 11, '![services](s.png)'],
  table: [`${WHOLE}\n| Dutch | native |\n`, 25, '| Dutch | native |'],
  'language-without-level': [WHOLE.replace('Dutch (native)', 'Dutch'), 23, 'Dutch'],
  'level-without-language': [WHOLE.replace('Dutch (native)', 'Dutch (native)\n\nB2'), 25, 'B2'],
  'long-bullet': [
    WHOLE.replace('services', `services ${'and more of them '.repeat(12)}`),
    11,
    'Built Python services and more of them and more of them and …',
  ],
  'only-listed': [WHOLE.replace('\nPython\n', '\nPython, Kafka, Docker\n'), 19, 'Kafka, Docker'],
  'one-way-only': [WHOLE.replace('services', 'services in CI/CD and with an ERP'), 11, 'ERP'],
};

describe('a rule finds', () => {
  test.each(LINT_RULES.map(({ id }) => id))('%s', (id) => {
    const [cv, line, quote] = EXAMPLES[id] ?? ['', null, ''];
    expect(found(cv)).toContainEqual({ rule: id, line, quote });
  });
});

test('the gravest stand first', () => {
  const gravities = lint({
    prepared: preparedOf({ cv: 'Bees\n' }, vocabulary()),
    vocabulary: vocabulary(),
    asOf: TODAY,
  }).map(({ gravity }) => gravity);
  expect(gravities).toEqual(
    [...gravities].sort((a, b) => 'grave fair slight'.indexOf(a) - 'grave fair slight'.indexOf(b)),
  );
  expect(gravities[0]).toBe('grave');
});
