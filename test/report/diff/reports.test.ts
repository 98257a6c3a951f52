import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Diff } from '../../../src/coverage/diff-schema.js';
import { factWords } from '../../../src/report/diff/beside-words.js';
import { sinceWords } from '../../../src/report/diff/since.js';
import { renderDiffTerminal } from '../../../src/report/diff/terminal.js';
import { jobOf } from '../../../src/report/job.js';
import { renderDiffMarkdown } from '../../../src/report/markdown/diff.js';
import { renderTerminal } from '../../../src/report/terminal.js';
import { coverageOf, cvOf, postingOf } from '../../support/analysis.js';
import { diffOf, diffTexts } from '../../support/diffs.js';
import { ROOT } from '../../support/vocabulary.js';

const LEDGER = `facts:
  - {id: boxes, statement: Shipped all in containers., origin: stated, importance: high, concepts: [docker]}
  - {id: gate, statement: Wrote the gateway., origin: extrapolated, from: [boxes], concepts: [graphql]}
  - {id: cache, statement: Ran the caches., origin: stated, concepts: [redis]}
`;
const posting = postingOf(
  ['Docker', 'GraphQL', 'Kubernetes', 'React or Vue', 'CI/CD', 'Fluent German'],
  ['Redis', 'Elixir', 'PostgreSQL'],
);
const before = {
  posting,
  facts: LEDGER,
  cv: cvOf([
    'Wrote React for the shop, and all that was to be written there besides, from the first day to the last',
    'Ran Redis in front of all of it <!-- fact: cache -->',
    'Ran GitHub Actions',
    'Shipped it in Docker <!-- fact: boxes -->',
  ]),
};
const cv = `${cvOf([
  'Shipped it in Docker <!-- fact: boxes -->',
  'Wrote GraphQL for the gateway <!-- fact: gate -->',
  'Wrote React for all of the shops',
  'Ran CI/CD, speaking fluent German with those who waited',
])}\n## Technologies\n\nElixir\n`;

const edited = diffTexts(before, { cv });
const others = diffTexts(before, { cv, posting: postingOf(['Docker or Podman', 'Rust', 'Fluent Dutch'], ['GraphQL']) });
const same = diffTexts(before, {});
const nothing = diffTexts({ posting: postingOf(['A lorry']), cv: cvOf(['Kept bees']) }, {});
const wide: Diff = {
  ...others,
  before: { ...others.before, file: '統合'.repeat(60), cv: { ...others.before.cv, path: 'x'.repeat(25) } },
  terms: others.terms.map((term) => ({
    ...term,
    items: term.items.map((item) => ({ ...item, label: `${item.label} 統合エンジニア 統合 統合エンジニア` })),
  })),
};

const draw = (diff: Diff, width = 80, more: { color?: 0 | 1; quiet?: boolean } = {}): string =>
  renderDiffTerminal(diff, { width, color: 0, quiet: false, ...more });

const golden = (name: string): string => join(ROOT, 'test/report/diff/golden', name);

describe('a diff', () => {
  test.each([60, 80, 120])('is drawn in %i columns as this picture shows', async (width) => {
    await expect(draw(edited, width)).toMatchFileSnapshot(golden(`edited-${width}.txt`));
  });

  test('is written in Markdown as this page shows', async () => {
    await expect(renderDiffMarkdown(edited, { quiet: false })).toMatchFileSnapshot(golden('edited.md'));
  });

  test('of two postings tells what is asked for from what is shown', async () => {
    await expect(draw(others)).toMatchFileSnapshot(golden('others-80.txt'));
  });

  test('of the same says so', () => {
    expect(draw(same)).toMatch(/\(no change\)[\s\S]*\n\nNothing changed: both are of the same text of the CV\.\n$/);
    expect(renderDiffMarkdown(same, { quiet: false })).toContain(
      'Nothing changed: both are of the same text of the CV.',
    );
  });

  test('of nothing to measure shows no number', () => {
    expect(draw(nothing)).toContain('\nCoverage: nothing to measure\nrequired n/a · preferred n/a');
    expect(draw(nothing, 80, { quiet: true })).toBe('Coverage: nothing to measure · 0 shown better, 0 shown less\n');
  });

  test('is one line when quiet', () => {
    expect(draw(edited, 80, { quiet: true })).toMatch(
      /^Coverage \S+ → \S+ of 100 \(\+\d+\.\d\) · 3 shown better, 1 shown less\n$/,
    );
  });
});

describe.each([
  ['of an edit', edited],
  ['of two postings', others],
  ['of the same', same],
  ['of nothing to measure', nothing],
  ['with wide characters', wide],
])('a diff %s', (_, diff) => {
  test.each([40, 60, 80, 120])('has no line wider than %i columns', (width) => {
    expect(
      draw(diff, width)
        .split('\n')
        .filter((line) => stringWidth(line) > width),
    ).toEqual([]);
  });

  test('says the same with colour', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape code begins with one.
    expect(draw(diff, 60, { color: 1 }).replace(/\u001b\[\d+m/g, '')).toBe(draw(diff, 60));
  });

  test('ends in one line break, with no trailing blanks and no two empty lines', () => {
    for (const text of [draw(diff), renderDiffMarkdown(diff, { quiet: false })]) {
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/ $/m);
      expect(text).not.toContain('\n\n\n');
    }
  });
});

test('where all that changed rounds to nothing, that is said', () => {
  const one = coverageOf(before);
  const facts = one.facts.map((fact) => ({ ...fact, carries: fact.carries + 0.01 }));
  const none = diffOf(one, { ...one, facts });
  expect(none.facts).not.toEqual([]);
  expect(draw(none)).toContain('\nNothing changed: both are of the same text of the CV.\n');
  expect(renderDiffMarkdown(none, { quiet: false })).toContain('Nothing changed');
});

test.each(['told', 'untold', 'new'] as const)('a fact that is %s in no line is told without one', (change) => {
  const none = { before: null, after: null };
  const zero = { before: 0, after: 0, change: 0 };
  expect(factWords({ id: 'a', statement: 'A.', change, line: none, carries: zero, gain: zero })).not.toMatch(
    /null|line/,
  );
});

test.each<[string | null, string | null, string]>([
  ['Engineer', 'Larkspur', 'Engineer · Larkspur'],
  ['Larkspur – Engineer', 'Larkspur', 'Larkspur – Engineer'],
  [null, 'Larkspur', 'Larkspur'],
  [null, null, 'Untitled posting'],
])('the job %s of %s is named %s', (title, hiringOrganization, name) => {
  expect(jobOf({ title, hiringOrganization })).toBe(name);
});

describe('a score with a baseline', () => {
  const after = coverageOf({ ...before, cv });
  const since = diffOf(coverageOf(before), after);
  const report = (width: number, quiet = false): string =>
    renderTerminal(after, { width, color: 0, quiet, all: false, explain: false, since });

  test('tells what changed beside the score, and the terms that changed most', async () => {
    const [head = '', block = ''] = report(80).split('\n\n');
    await expect(`${head}\n\n${block}\n`).toMatchFileSnapshot(golden('since-80.txt'));
  });

  test.each([40, 60, 120])('has no line wider than %i columns', (width) => {
    const long = { ...since, before: { ...since.before, file: `reports/${'x'.repeat(90)}.json` } };
    const text = renderTerminal(after, { width, color: 0, quiet: false, all: true, explain: true, since: long });
    expect(text.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
  });

  test.each<[string, number | null, number | null, string]>([
    ['earned more', 50, 54, ' (+4.0 since a.json)'],
    ['earned as much, but for a rounding', 50, 50.01, ' (no change since a.json)'],
    ['was not measured', null, 50, ' (nothing to measure in a.json)'],
    ['is not measured', 50, null, ' (50.0 in a.json)'],
    ['is measured neither before nor now', null, null, ' (no change since a.json)'],
  ])('tells how a score stood that %s', (_, was, is, words) => {
    const change = was === null || is === null ? null : is - was;
    const score = { before: was, after: is, change, shown: null, asked: null };
    expect(sinceWords({ score, before: since.before })).toBe(words);
  });

  test('tells as much when quiet as its head', () => {
    expect(report(80).startsWith(report(80, true))).toBe(true);
  });
});
