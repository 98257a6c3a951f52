import { expect, test } from 'vitest';
import type { Namings } from '../../src/cv/namings.js';
import { coverageOf, cvOf, itemOf, postingOf, preparedOf } from '../support/analysis.js';
import { vocabulary } from '../support/vocabulary.js';

const CV = `# Some One

## Acme, 2016 – 2019

* Ran Docker <!-- fact: ships -->
* Kept docker, then Docker again
* Ran k8s

## Fennel, 2020 – present

* Ran Docker

## Skills

Docker, Kubernetes, Redis, Kafka, Jest
`;
const FACTS = 'facts:\n  - {id: ships, statement: Shipped., origin: stated, concepts: [docker]}\n';
const namingsOf = (cv: string): Namings => preparedOf({ cv, facts: FACTS }, vocabulary()).shown.namings;

/** Of each name the lines of each use, and how many facts it needs. */
const drawn = (id: string): unknown[] =>
  (namingsOf(CV).get(id) ?? []).map(({ name, uses }) => [
    name,
    uses.map(({ mentions, needs }) => [mentions.map(({ line }) => line), needs.size]),
  ]);

test('mentions are one use where words, place, years and whether a fact tells them are the same', () => {
  expect(drawn('docker')).toEqual([
    [
      'Docker',
      [
        [[5], 1],
        [[6], 1],
        [[11], 1],
        [[15], 1],
      ],
    ],
    ['docker', [[[6], 1]]],
  ]);
  expect(drawn('kubernetes')).toEqual([
    ['k8s', [[[7], 0]]],
    ['Kubernetes', [[[15], 0]]],
  ]);
});

test('a CV of many times the text has no more uses', () => {
  const usesIn = (cv: string): number =>
    [...namingsOf(cv).values()].flat().reduce((sum, { uses }) => sum + uses.length, 0);
  expect(usesIn(Array(16).fill(CV).join('\n\n'))).toBe(usesIn(CV));
});

test('evidence of equal strength stands in the order of the CV, whatever it is called by', () => {
  const cv = cvOf(['Ran Docker', 'Ran GraphQL', 'Kept docker', 'Ran Docker']);
  const { evidence } = itemOf(coverageOf({ posting: postingOf(['Docker']), cv }), 'docker');
  const starts = evidence.map(({ start }) => start ?? 0);
  expect(starts).toHaveLength(3);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});
