import { describe, expect, test } from 'vitest';
import { groupItems, rowsOf } from '../../src/report/groups.js';
import { coverageOf, cvOf, itemOf, postingOf } from '../support/analysis.js';

const LEDGER = 'facts:\n  - {id: held, statement: Did it., origin: stated, concepts: [graphql]}\n';
const posting = postingOf(
  ['Docker', 'Kubernetes', 'CI/CD', 'PostgreSQL', 'GraphQL', 'Elixir', 'AWS or Azure', 'Redis'],
  ['TypeScript'],
);
const cv = `${cvOf([
  'Shipped TypeScript in Docker <!-- fact: told -->',
  'Ran k8s on AWS',
  'Ran GitHub Actions',
  'Ran MySQL',
])}\n## Technologies\n\nRedis\n`;

const coverage = coverageOf({ posting, cv, facts: LEDGER });
const groups = groupItems(coverage.items);

describe('the groups of a gap report', () => {
  test.each([
    ['missing', ['Elixir']],
    ['unsaid', ['GraphQL']],
    ['related', ['PostgreSQL']],
    ['implied', ['CI/CD']],
    ['listed', ['Redis']],
    ['worded', ['Kubernetes']],
    ['covered', ['Docker', 'AWS', 'TypeScript']],
    ['spare', ['Azure']],
  ])('%s', (key, labels) => {
    expect(groups.find((group) => group.key === key)?.items.map((item) => item.label)).toEqual(labels);
  });

  test('stand gaps first', () => {
    expect(groups.map((group) => group.key)).toEqual([
      'missing',
      'unsaid',
      'related',
      'implied',
      'listed',
      'worded',
      'covered',
      'spare',
    ]);
  });

  test('hold every item once', () => {
    const ids = groups.flatMap((group) => group.items.map((item) => item.id));
    expect([...ids].sort()).toEqual(coverage.items.map((item) => item.id).sort());
  });

  test('of none are left out', () => {
    expect(groupItems([])).toEqual([]);
    expect(groupItems([itemOf(coverage, 'docker')]).map((group) => group.key)).toEqual(['covered']);
  });

  test('hold the weightiest first', () => {
    for (const { items } of groups) {
      const weights = items.map((item) => item.weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });
});

describe('alternatives', () => {
  const itemsOf = (asked: string, bullet: string) =>
    coverageOf({ posting: postingOf([asked]), cv: cvOf([bullet]) }).items;

  test.each([
    ['of which none is shown stand in one row', 'Elixir or Erlang', 'Ran bees', [['Elixir', 'Erlang']]],
    [
      'are not spared by a mere neighbour, nor gaps beside it',
      'PostgreSQL or Elixir',
      'Ran MySQL',
      [['PostgreSQL', 'Elixir']],
    ],
  ])('%s', (_, asked, bullet, rows) => {
    const found = groupItems(itemsOf(asked, bullet)).flatMap(rowsOf);
    expect(found.map((row) => row.map((item) => item.label))).toEqual(rows);
  });

  test('that are no alternatives have a row each', () => {
    expect(rowsOf({ key: 'missing', items: itemsOf('Elixir and Erlang', 'Ran bees') })).toHaveLength(2);
  });
});
