import { describe, expect, test } from 'vitest';
import { findDemands } from '../src/matching/demands.js';
import { agreement, type Labelled, readLabelled } from './support/labelled.js';
import { vocabulary } from './support/vocabulary.js';

const postings = readLabelled();
const measure = (some: readonly Labelled[]) =>
  agreement(some.map(({ text, gold }) => ({ finds: findDemands(text, vocabulary()), gold })));

test('there are sixty postings and more', () => {
  expect(postings.length).toBeGreaterThanOrEqual(60);
  expect(measure(postings).spans).toBeGreaterThan(2000);
});

/** Floors in percent, a little below what is reached: what falls below one has become worse. */
describe.each([
  ['en it', { precision: 92, recall: 82, f1: 87, exact: 75 }],
  ['es it', { precision: 90, recall: 87, f1: 89, exact: 75 }],
  ['en other', { precision: 95, recall: 73, f1: 83, exact: 67 }],
])('%s postings', (group, floors) => {
  const reached = measure(postings.filter((posting) => posting.group === group));
  test.each(Object.entries(floors))('%s is at least %d', (measure, floor) => {
    expect(reached).toHaveProperty(measure);
    expect(Object.entries(reached).find(([name]) => name === measure)?.[1]).toBeGreaterThanOrEqual(floor);
  });
});
