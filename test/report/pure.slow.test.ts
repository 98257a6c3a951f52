import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete } from '../../src/coverage/complete.js';
import { type Coverage, coverageSchema, GROUPS, type GroupKey } from '../../src/coverage/schema.js';
import { renderHtml } from '../../src/report/html/page.js';
import { renderJson } from '../../src/report/json.js';
import { renderMarkdown } from '../../src/report/markdown/report.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { renderStand } from '../../src/report/watch.js';
import { coverageOf, cvOf, postingOf, type Texts } from '../support/analysis.js';
import { ROOT, vocabulary } from '../support/vocabulary.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const withOwn = (posting: string): Texts => ({
  posting: read(posting),
  cv: read('cv/sector-growth.md'),
  facts: read('cv/facts.yaml'),
});
const caseOf = (name: string): Texts => ({
  posting: read(`test/cases/${name}/posting.md`),
  cv: read(`test/cases/${name}/cv.md`),
  facts: read(`test/cases/${name}/facts.yaml`),
});

const TEXTS: [string, Texts][] = [
  ...['jobs/senior-integration-engineer.md', 'jobs/consultor-crm.md', 'test/cases/mobile-engineer/posting.md'].map(
    (path): [string, Texts] => [path, withOwn(path)],
  ),
  ...['either-or', 'devops-alternatives', 'nurse'].map((name): [string, Texts] => [name, caseOf(name)]),
  ['nothing to measure', { posting: postingOf(['A lorry']), cv: cvOf(['Ran bees']) }],
];
const JUDGED = TEXTS.map(([name, texts]) => ({ name, texts, coverage: coverageOf(texts, vocabulary()) }));

const FULL = { quiet: false, all: true, explain: true };
const SHORT = { quiet: false, all: false, explain: false };

const reportsOf = (coverage: Coverage, { posting, cv }: Texts): string[] => [
  ...[FULL, SHORT].flatMap((how) => [
    renderTerminal(coverage, { ...how, width: 80, color: 0 }),
    renderTerminal(coverage, { ...how, width: 120, color: 1 }),
    renderMarkdown(coverage, how),
  ]),
  renderStand(coverage, { width: 80, color: 0, quiet: false }),
  renderHtml(coverage, { posting, cv, cvLanguage: 'en' }),
  renderJson(coverage),
];

describe.each(JUDGED)('what reports draw of $name', ({ texts, coverage }) => {
  test('stands in its JSON', () => {
    const again: Coverage = JSON.parse(JSON.stringify(coverage));
    expect(coverageSchema.parse(again)).toEqual(coverage);
    expect(reportsOf(again, texts)).toEqual(reportsOf(coverage, texts));
  });

  test('is drawn from what was judged, and drawn again the same', () => {
    expect(complete(coverage)).toEqual(coverage);
  });

  test('counts the same in every format', () => {
    expect(countsIn(coverage, texts)).toEqual(countedBy(coverage));
  });
});

const TITLES: Readonly<Record<GroupKey, string>> = {
  missing: 'Missing',
  unsaid: 'Unsaid',
  related: 'Only something near',
  implied: 'Implied',
  listed: 'Listed only',
  worded: 'Worded otherwise',
  covered: 'Covered',
  spare: 'Not needed',
};

/** Numbers by group, of those that a text has. */
type ByGroup = Partial<Record<GroupKey, number>>;

const numbersOf = (find: (title: string, key: GroupKey) => string | undefined): ByGroup =>
  Object.fromEntries(
    GROUPS.flatMap((key) => {
      const found = find(TITLES[key], key);
      return found === undefined ? [] : [[key, Number(found)]];
    }),
  );

/** The numbers that each format prints: of the groups, and of all that is asked for. */
const countsIn = (coverage: Coverage, { posting, cv }: Texts): { groups: ByGroup; terms: number }[] => {
  const plain = [
    renderTerminal(coverage, { ...SHORT, width: 120, color: 0 }),
    renderTerminal(coverage, { ...FULL, width: 80, color: 0 }),
    renderMarkdown(coverage, SHORT),
    renderMarkdown(coverage, FULL),
  ].map((text) => ({
    groups: numbersOf((title) => new RegExp(`^(?:### )?${title} \\((\\d+)\\)`, 'm').exec(text)?.[1]),
    terms: Number(/(\d+) terms? asked for/.exec(text)?.[1]),
  }));
  const $ = load(renderHtml(coverage, { posting, cv, cvLanguage: 'en' }));
  const terms = Number(/(\d+) terms? asked for/.exec($('.score').text())?.[1]);
  const textOf = (selector: string): string | undefined => ($(selector).length === 0 ? undefined : $(selector).text());
  const label = $('svg[role=img]').attr('aria-label') ?? '';
  const page = [
    (_: string, key: GroupKey) => textOf(`#g-${key} .count`),
    (_: string, key: GroupKey) => textOf(`.legend .k-${key} b`),
    (_: string, key: GroupKey) => textOf(`#filter [data-value=${key}] b`),
    (title: string) => new RegExp(`${title.toLowerCase()} (\\d+)`).exec(label)?.[1],
  ];
  return [...plain, ...(coverage.score === null ? [] : page.map((find) => ({ groups: numbersOf(find), terms })))];
};

/** What each of them is to print. */
const countedBy = (coverage: Coverage): { groups: ByGroup; terms: number }[] => {
  const { terms, groups } = coverage.counts;
  const some = Object.fromEntries(coverage.groups.map(({ key }) => [key, groups[key]]));
  return Array.from({ length: coverage.score === null ? 4 : 8 }, () => ({ groups: some, terms }));
};

describe('reports say what the coverage says, whatever they could work out', () => {
  const { texts, coverage } = JUDGED[0] ?? { texts: withOwn(''), coverage: coverageOf(withOwn('')) };

  test('of counts', () => {
    const number = fc.integer({ min: 1000, max: 9999 });
    const groups = fc.record(Object.fromEntries(GROUPS.map((key) => [key, number])));
    fc.assert(
      fc.property(number, groups, (terms, some) => {
        const counts = { ...coverage.counts, terms, groups: { ...coverage.counts.groups, ...some } };
        const told = { ...coverage, counts };
        expect(countsIn(told, texts)).toEqual(countedBy(told));
      }),
      { numRuns: 5 },
    );
  });

  test('of sentences, the sum and the search', () => {
    const told: Coverage = {
      ...coverage,
      edits: [{ gain: 4.4, text: 'Prune the quince.', line: 1, suggestions: [] }],
      sum: coverage.sum.map((row) => ({ ...row, why: { weight: 'heavy as lead', credit: 'seen at dusk' } })),
      search: coverage.search && { ...coverage.search, boolean: 'quince AND medlar', misses: 77 },
      items: coverage.items.map((item) => ({ ...item, how: 'by moonlight', status: 'missing', credit: 0, weight: 1 })),
    };
    for (const report of [
      renderTerminal(told, { ...FULL, width: 120, color: 0 }),
      renderMarkdown(told, FULL),
      load(renderHtml(told, { ...texts, cvLanguage: 'en' }))('body').text(),
    ]) {
      const said = report.replace(/\s+/g, ' ');
      for (const words of ['Prune the quince', 'heavy as lead', 'seen at dusk', 'quince AND medlar', 'by moonlight'])
        expect(said).toContain(words);
      expect(said).toMatch(/isses this CV by 77 of/);
    }
    const { groups, terms } = countedBy(coverage)[0] ?? { groups: {}, terms: 0 };
    for (const printed of countsIn(told, texts)) expect(printed).toEqual({ groups, terms });
  });
});

const sourcesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

test('reports take nothing from the judgement but its shapes, names for ids, and what too few points are', () => {
  const taken = sourcesOf('src/report').flatMap((file) =>
    [
      ...read(file).matchAll(
        /^import (?!type )(\{[^}]*\}) from '[^']*\/(?:coverage|advice|cv|matching|vocabulary)\/([^']*)'/gm,
      ),
    ].flatMap(([, names = '', from]) =>
      names
        .replace(/[{}]/g, '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '))
        .map((name) => `${from} ${name}`),
    ),
  );
  expect([...new Set(taken)].sort()).toEqual([
    'diff-schema.js SUGGESTION_CHANGES',
    'diff-terms.js bestOf',
    'score.js LEAST',
    'sentences.js listOf',
    'sentences.js namesOf',
  ]);
});
