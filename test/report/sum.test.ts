import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelOf, sumLines } from '../../src/report/sum.js';
import { coverageOf } from '../support/analysis.js';
import { ROOT, vocabulary } from '../support/vocabulary.js';

const POSTING = `# Developer

We are hiring. You will write software with us.

## Requirements

- TypeScript
- React or Vue

## Nice to have

- GraphQL
`;
const CV = '# Gus Example\n\n## Work\n\n- Wrote a shop in TypeScript and React\n\n## Technologies\n\nGraphQL, Sass\n';

describe('the worked example of docs/scoring.md', () => {
  const doc = readFileSync(join(ROOT, 'docs/scoring.md'), 'utf8');
  const [, example = ''] = /## A worked example\n([\s\S]*?)\n## /.exec(doc) ?? [];
  const rows = [...example.matchAll(/^\| (?!unit|---)([^|]+?) \| ([^|]+?) \| ([^|]+?) \| ([^|]+?) \|$/gm)].map((row) =>
    row.slice(1),
  );
  const coverage = coverageOf({ posting: POSTING, cv: CV, facts: 'facts: []' }, vocabulary());

  test('has the rows of the sum', () => {
    const sum = coverage.sum.map(({ items, weight, credit }) => [
      labelOf({ items }, coverage),
      Number(weight.toFixed(4)),
      Number(credit.toFixed(4)),
      Number((weight * credit).toFixed(4)),
    ]);
    expect(rows.map(([label, ...numbers]) => [label, ...numbers.map((one) => Number.parseFloat(one))])).toEqual(sum);
  });
  test('ends with the score', () => {
    const [, score] = /= (\d+)\.\s*$/m.exec(example) ?? [];
    expect(Math.round(coverage.score ?? 0)).toBe(Number(score));
  });
});

describe('the sum', () => {
  const own = {
    posting: readFileSync(join(ROOT, 'jobs/senior-integration-engineer.md'), 'utf8'),
    cv: readFileSync(join(ROOT, 'cv/sector-growth.md'), 'utf8'),
    facts: readFileSync(join(ROOT, 'cv/facts.yaml'), 'utf8'),
  };
  const coverage = coverageOf(own, vocabulary());

  test('adds up to the score, and what could be reached to 100', () => {
    const rows = coverage.sum;
    const total = (of: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + of(row), 0);
    expect(total(({ points }) => points)).toBeCloseTo(coverage.score ?? -1, 9);
    expect(total(({ most }) => most)).toBeCloseTo(100, 9);
    for (const { points, most } of rows) expect(points).toBeLessThanOrEqual(most + 1e-9);
  });

  test('tells for each row what its weight and its credit are made of', () => {
    const lines = sumLines(coverage, 120);
    const text = lines.join('\n');
    expect(text).toMatch(/required 1 × \w+ 1 × lines 1\.\d\d; literal in a bullet \(cv:\d+\)/);
    expect(text).toMatch(/title 1\.5/);
    expect(text).toMatch(/; not shown/);
    expect(lines.at(-1)).toMatch(/^ +\d+\.\d\d of +100 {2}the score$/);
  });

  test.each([40, 60, 80, 120])('fits into %i columns', (width) => {
    for (const line of sumLines(coverage, width)) expect(line.length).toBeLessThanOrEqual(width);
  });

  test('is empty where nothing is asked for', () => {
    const nothing = coverageOf({
      ...own,
      posting: '# Grower\n\nWe are hiring. Apply now: you will be glad, and we offer you a permanent position.\n',
    });
    expect(sumLines(nothing, 80)).toEqual([]);
  });
});
