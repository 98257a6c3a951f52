import { describe, expect, test } from 'vitest';
import { cvMarks, type Mark, postingMarks, termGroupsOf } from '../../../src/report/html/marks.js';
import { coverageOf, cvOf, postingOf } from '../../support/analysis.js';

const LEDGER = 'facts:\n  - {id: held, statement: Did it., origin: stated, concepts: [graphql]}\n';
const posting = postingOf([
  'Docker',
  'Kubernetes',
  'CI/CD',
  'PostgreSQL',
  'GraphQL',
  'Elixir',
  'AWS or Azure',
  'Redis',
]);
const cv = `${cvOf(['Ran Docker, and again docker', 'Ran k8s on AWS', 'Ran GitHub Actions', 'Ran MySQL'])}\n## Technologies\n\nRedis\n`;
const terms = termGroupsOf(coverageOf({ posting, cv, facts: LEDGER })).flatMap((group) => group.terms);

const drawn = (text: string, marks: readonly Mark[]): string[] =>
  marks.map(
    ({ start, end, term, key, best }) => `${term.item.label}: ${text.slice(start, end)} ${key}${best ? ' best' : ''}`,
  );

describe('marks', () => {
  test.each([
    'Docker: Docker covered best',
    'Kubernetes: Kubernetes worded best',
    'Elixir: Elixir missing best',
    'GraphQL: GraphQL unsaid best',
    'AWS: AWS covered best',
    'Azure: Azure spare best',
  ])('in the posting: %s', (mark) => {
    expect(drawn(posting, postingMarks(terms))).toContain(mark);
  });

  test.each([
    ['what is said twice', ['Docker: Docker covered best', 'Docker: docker covered']],
    ['another name', ['Kubernetes: k8s worded best']],
    ['what implies it', ['CI/CD: GitHub Actions implied best']],
    ['a neighbour', ['PostgreSQL: MySQL related best']],
    ['what is listed', ['Redis: Redis listed best']],
    ['a gap', []],
    ['what the ledger alone has', []],
  ])('in the CV: %s', (_, marks) => {
    const found = drawn(cv, cvMarks(terms));
    for (const mark of marks) expect(found).toContain(mark);
    expect(found.filter((one) => /^(?:Elixir|GraphQL)/.test(one))).toEqual([]);
  });

  test('name each term by its place among the items', () => {
    const { items } = coverageOf({ posting, cv, facts: LEDGER });
    for (const { number, item } of terms) expect(items[number]?.id).toBe(item.id);
  });
});
