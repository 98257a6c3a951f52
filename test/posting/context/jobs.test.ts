import { expect, test } from 'vitest';
import { understandText } from '../../support/understand.js';

const jobsIn = (...lines: string[]): readonly string[] =>
  understandText(`# Fennel is hiring\n\nApply now.\n\n${lines.join('\n')}\n`).jobs.names;

test.each<[string, string[], string[]]>([
  [
    'two jobs with their demands',
    ['Backend Engineer: Go, Kafka', 'Data Scientist: Python'],
    ['Backend Engineer', 'Data Scientist'],
  ],
  [
    'headings',
    ['## Senior Backend Engineer', 'Go.', '## Product Designer', 'Figma.'],
    ['Senior Backend Engineer', 'Product Designer'],
  ],
  [
    'bullets with places',
    ['- Data Engineer (Ghent)', '- DevOps Engineer – remote'],
    ['Data Engineer', 'DevOps Engineer'],
  ],
  [
    'jobs named by what they work with',
    ['Junior Android Engineer: trowels', '- Kotlin Developer- https://fennel.example/k'],
    ['Junior Android Engineer', 'Kotlin Developer'],
  ],
  [
    'two words with a slash before a job',
    ['Mid/Senior AI Engineer: soil', 'Plant/UI Designer: beds'],
    ['Mid/Senior AI Engineer', 'Plant/UI Designer'],
  ],
  [
    'a subject called by its job',
    ['Forward Deployed Engineer: soil', 'Data Scientist: beds'],
    ['Forward Deployed Engineer', 'Data Scientist'],
  ],
  ['one job', ['Backend Engineer: Go, Kafka'], []],
  ['one job by two names', ['Backend Engineer: Go', 'Software Engineer: Go'], []],
  ['colleagues in a sentence', ['You work beside a product designer.', 'A data scientist sits next to you.'], []],
  ['duties', ['- Help every backend engineer who asks', '- Meet the data scientist once a week'], []],
])('%s', (_, lines, expected) => {
  expect(jobsIn(...lines)).toEqual(expected);
});
