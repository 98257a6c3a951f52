import { describe, expect, test } from 'vitest';
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
const { groups, counts } = coverage;

describe('the groups of a gap report', () => {
  test.each([
    ['missing', ['elixir']],
    ['unsaid', ['graphql']],
    ['related', ['postgresql']],
    ['implied', ['ci-cd']],
    ['listed', ['redis']],
    ['worded', ['kubernetes']],
    ['covered', ['docker', 'aws', 'typescript']],
    ['spare', ['azure']],
  ])('%s', (key, ids) => {
    expect(groups.find((group) => group.key === key)?.items).toEqual(ids);
    for (const id of ids) expect(itemOf(coverage, id).group).toBe(key);
  });

  test('stand gaps first', () => {
    expect(groups.map(({ key }) => key)).toEqual([
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
    const ids = coverage.items.map(({ id }) => id).sort();
    expect(groups.flatMap(({ items }) => items).sort()).toEqual(ids);
    expect(groups.flatMap(({ rows }) => rows.flatMap(({ items }) => items)).sort()).toEqual(ids);
  });

  test('of none are left out, and counted as none', () => {
    expect(coverageOf({ posting: postingOf([]), cv })).toMatchObject({ groups: [], counts: { terms: 0 } });
    const some = coverageOf({ posting: postingOf(['Docker']), cv });
    expect(some.groups.map(({ key }) => key)).toEqual(['covered']);
    expect(some.counts.groups).toMatchObject({ covered: 1, missing: 0 });
  });

  test('hold the weightiest first', () => {
    for (const { items } of groups) {
      const weights = items.map((id) => itemOf(coverage, id).weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });
});

describe('alternatives', () => {
  const judged = (asked: string[], bullet: string) => coverageOf({ posting: postingOf(asked), cv: cvOf([bullet]) });

  test.each([
    ['of which none is shown stand in one row', 'Elixir or Erlang', 'Ran bees', 'missing', 'Elixir or Erlang'],
    ['are led by what can be said of them', 'Elixir or PostgreSQL', 'Ran MySQL', 'related', 'Elixir or PostgreSQL'],
    ['are no gaps beside a neighbour', 'PostgreSQL or Elixir', 'Ran MySQL', 'related', 'PostgreSQL or Elixir'],
  ])('%s', (_, asked, bullet, key, label) => {
    const { groups: found, counts: counted } = judged([asked], bullet);
    expect(found).toMatchObject([{ key, rows: [{ label }] }]);
    expect(counted).toMatchObject({ terms: 1, groups: { [key]: 1 } });
  });

  test('lead with the one whose status is the group’s', () => {
    expect(judged(['Elixir or PostgreSQL'], 'Ran MySQL').groups[0]?.rows).toEqual([
      { label: 'Elixir or PostgreSQL', items: ['postgresql', 'elixir'] },
    ]);
  });

  test('that are no alternatives have a row each', () => {
    expect(judged(['Elixir and Erlang'], 'Ran bees').groups[0]?.rows).toHaveLength(2);
  });

  test('say which of them makes the others unneeded', () => {
    const { items } = judged(['AWS, Azure or Google Cloud', 'Elixir'], 'Ran AWS');
    expect(items.map(({ id, satisfiedBy }) => [id, satisfiedBy])).toEqual([
      ['aws', null],
      ['azure', 'aws'],
      ['google-cloud', 'aws'],
      ['elixir', null],
    ]);
  });
});

describe('counts', () => {
  test('are of rows, alternatives counted once', () => {
    expect(counts.terms).toBe(9);
    expect(counts.groups).toEqual({
      missing: 1,
      unsaid: 1,
      related: 1,
      implied: 1,
      listed: 1,
      worded: 1,
      covered: 3,
      spare: 1,
    });
  });
  test('tell how many are wanted how much', () => {
    expect(counts.importance).toEqual({ required: 8, preferred: 1, mentioned: 0 });
  });
});
