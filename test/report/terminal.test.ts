import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { complete } from '../../src/coverage/complete.js';
import type { Coverage } from '../../src/coverage/schema.js';
import { barOf } from '../../src/report/head-lines.js';
import { renderJson } from '../../src/report/json.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';
import { EVERY_KIND } from '../support/files.js';
import { ROOT } from '../support/vocabulary.js';

const fileOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const LEDGER = `facts:
  - {id: a-fact-with-a-rather-long-name, statement: Ran all of the containers that the company had., origin: stated, importance: high, concepts: [docker]}
  - {id: held, statement: Wrote the gateway., origin: extrapolated, from: [a-fact-with-a-rather-long-name], concepts: [graphql]}
`;

const own = coverageOf({
  posting: fileOf('jobs/senior-integration-engineer.md'),
  cv: fileOf('cv/sector-growth.md'),
  facts: fileOf('cv/facts.yaml'),
});
const every = coverageOf({
  posting: postingOf(EVERY_KIND, [
    'Redis',
    'OpenTelemetry for distributed tracing over all of the services that we have, and those to come',
  ]),
  cv: `${cvOf([
    'Shipped it in Docker <!-- fact: a-fact-with-a-rather-long-name -->',
    'Ran k8s on AWS, and all that was to be run there besides, from the first day to the last, for all of the clients',
    'Ran GitHub Actions',
    'Ran MySQL, speaking Dutch',
  ])}\n## Technologies\n\nRedis\n`,
  facts: LEDGER,
});
const unasked = coverageOf({
  posting: postingOf(['Elixir']),
  cv: cvOf(['Ran Docker <!-- fact: a-fact-with-a-rather-long-name -->']),
  facts: LEDGER,
});
const nothing = coverageOf({ posting: postingOf(['A lorry']), cv: cvOf(['Ran bees']) });
const wide: Coverage = complete({
  ...every,
  posting: { ...every.posting, title: '統合エンジニア 統合エンジニア 統合エンジニア', hiringOrganization: '株式会社' },
  unknownTerms: [{ text: '統合', count: 1, line: 3 }],
  items: every.items.map((item) => ({ ...item, label: `${item.label} 統合エンジニア 統合` })),
});

const LONG = '統合'.repeat(50);
const unbroken: Coverage = complete({
  ...every,
  posting: { ...every.posting, title: LONG },
  cv: { ...every.cv, path: `${LONG}.md` },
  unknownTerms: [{ text: LONG, count: 1, line: 3 }],
  checks: Array.from({ length: 30 }, () => every.checks)
    .flat()
    .map((check) => ({ ...check, quote: LONG, why: LONG, answer: 'unknown' })),
  facts: every.facts.map((fact) => ({ ...fact, statement: LONG })),
  warnings: [{ code: 'few-terms', message: LONG }],
});

const COVERAGES: [string, Coverage][] = [
  ['his own', own],
  ['with every group', every],
  ['with nothing to measure', nothing],
  ['with wide characters', wide],
  ['with words that are longer than a line', unbroken],
  ['with facts of which none is asked for', unasked],
];

const draw = (
  coverage: Coverage,
  width: number,
  more: { color?: 0 | 1; quiet?: boolean; all?: boolean; explain?: boolean } = {},
): string => renderTerminal(coverage, { width, color: 0, quiet: false, all: false, explain: false, ...more });

describe.each(COVERAGES)('a report %s', (_, coverage) => {
  test.each([40, 60, 80, 120])('has no line wider than %i columns', (width) => {
    const lines = [false, true].flatMap((all) => draw(coverage, width, { all, explain: all }).split('\n'));
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  });

  test('has no escape codes without colour', () => {
    expect(draw(coverage, 80)).not.toContain('\u001b');
  });

  test('says the same with colour', () => {
    for (const all of [false, true]) {
      const colored = draw(coverage, 60, { color: 1, all });
      expect(colored).toContain('\u001b[');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape code begins with one.
      expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(draw(coverage, 60, { all }));
    }
  });

  test('ends in one line break, with no trailing blanks and no two empty lines', () => {
    const text = draw(coverage, 80);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/ $/m);
    expect(text).not.toContain('\n\n\n');
  });

  test('is the beginning of itself when quiet', () => {
    expect(draw(coverage, 80).startsWith(draw(coverage, 80, { quiet: true }))).toBe(true);
    expect(draw(coverage, 80, { quiet: true }).split('\n').length).toBeLessThanOrEqual(7);
  });

  test('is drawn for 40 columns at least', () => {
    expect(draw(coverage, 10)).toBe(draw(coverage, 40));
  });

  test('changes nothing in the coverage', () => {
    const before = renderJson(coverage);
    draw(coverage, 80);
    expect(renderJson(coverage)).toBe(before);
  });
});

describe('a report', () => {
  test.each([
    ['the score', /^Coverage \d+ of 100 · \d+ terms asked for$/m],
    ['a gap', /^ ✗ Elixir or Erlang +required$/m],
    ['what is in the ledger only', /^ \+ GraphQL +required · ledger: held$/m],
    ['a neighbour', /^ ~ PostgreSQL +required · near: MySQL$/m],
    ['what is implied', /^ → CI\/CD +required · implied by GitHub Actions$/m],
    ['what is listed', /^ ◦ Redis +preferred$/m],
    ['what is worded otherwise', /^ ≈ Kubernetes +required · as “k8s”$/m],
    ['what is covered', /^ ✓ Docker +required$/m],
    ['an alternative that is not needed', /^Not needed \(1\).*\n Azure$/m],
    ['the years asked for', /TypeScript +required · 8\+ years$/m],
    ['a check that is not met', /^ ✗ language +unmet: the CV names Dutch, not German$/m],
    ['the words of the posting, with their line', /^ {3}posting:\d+ “Elixir or Erlang”$/m],
    ['the words of the CV, with their line', /^ {3}cv:\d+ “Shipped it in Docker”$/m],
    ['the words of the ledger', /^ {3}ledger “Wrote the gateway\.”$/m],
    ['a fact with what it carries', /a-fact-with-a-rather-long-name ! {2}carries \d+\.\d, gain 0\.0$/m],
    ['to confirm an extrapolated fact', /Confirm first, then say: Wrote the gateway\./],
  ])('says %s', (_, line) => {
    expect(draw(every, 110, { all: true })).toMatch(line);
  });

  test.each([
    [
      'a gap in one line, with the words that ask',
      /^ ✗ Elixir or Erlang +required {2}posting:\d+ “Elixir or Erlang”$/m,
    ],
    ['what is in the ledger only', /^ \+ GraphQL +required · ledger: held {2}posting:\d+ “GraphQL”$/m],
    ['the names of what is covered, with their lines', /^Covered \(\d\).*\n Docker \(5\), .*AWS \(6\)/m],
    ['the names of what is listed', /^Listed only \(1\).*\n Redis \(\d+\)$/m],
    ['how to see the rest', /^--all shows every term/m],
  ])('shows on its first screen %s', (_, line) => {
    expect(draw(every, 110)).toMatch(line);
  });

  test('is short at first, and has every gap, edit and fact on demand', () => {
    const gaps = [
      'Rust',
      'COBOL',
      'Perl',
      'Haskell',
      'Tableau',
      'Figma',
      'Ansible',
      'Unity',
      'Magento',
      'Elixir',
      'Erlang',
    ];
    const held = ['docker', 'graphql', 'jenkins', 'mongodb', 'zod', 'hubspot', 'shopify'];
    const facts = held.map((id) => `  - {id: f-${id}, statement: Did ${id}., origin: stated, concepts: [${id}]}\n`);
    const coverage = coverageOf({
      posting: postingOf([...gaps, ...held]),
      cv: cvOf(['Kept bees <!-- fact: none -->']),
      facts: `facts:\n${facts.join('')}`,
    });
    const [short, long] = [draw(coverage, 110), draw(coverage, 110, { all: true })];
    const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    const [, missing = ''] = short.split('Missing');
    const [, everything = ''] = long.split('Missing');
    expect([count(missing, /^ ✗ /gm), count(everything, /^ ✗ /gm)]).toEqual([8, 11]);
    expect(short).toMatch(/^ {3}and .+, .+$/m);
    expect([count(short, /It shows/g), count(long, /It shows/g)]).toEqual([5, 7]);
    expect(short).toMatch(/^ +and 2 more$/m);
    expect(long).not.toContain('--all');
  });

  test('names in one line what one line of the CV only lists', () => {
    const cv = `${cvOf(['Kept bees'])}\n## Skills\n\nDocker, GraphQL, Jenkins\n`;
    const text = draw(coverageOf({ posting: postingOf(['Docker', 'GraphQL', 'Jenkins', 'Rust']), cv }), 110);
    expect(text).toMatch(/\+30\.0 {2}Only listed: Docker, GraphQL, Jenkins\. Show in bullets what you did with them\./);
  });

  test('of nothing to measure shows no number, and why', () => {
    const text = draw(nothing, 80);
    expect(text).toContain('Coverage: nothing to measure');
    expect(text).toContain('Coverage: nothing to measure · 0 terms asked for');
    expect(text.replace(/\s+/g, ' ')).toContain('there is nothing to measure');
    expect(text).not.toMatch(/\d+ of 100/);
  });
});

describe('the parts of the score', () => {
  test.each<[number | null, string]>([
    [null, '          '],
    [0, '░░░░░░░░░░'],
    [0.4, '█░░░░░░░░░'],
    [50, '█████░░░░░'],
    [99.6, '█████████░'],
    [100, '██████████'],
  ])('%j is the bar %s', (score, bar) => {
    expect(barOf(score)).toBe(bar);
  });

  test.each<[number, number]>([
    [40, 5],
    [60, 3],
    [80, 2],
    [120, 2],
  ])('in %i columns take %i lines', (width, lines) => {
    expect(draw(own, width).match(/^ .*[█░]/gm)).toHaveLength(lines);
  });
});

describe('the first screen', () => {
  test('tells what is open of the checks with the words that put it, and in a line what is met', () => {
    const posting = `# Senior Grower\n\nWe are hiring.\n\n## Requirements\n\n- Docker\n- Fluent German\n- 5+ years of Docker\n\n## Nice to have\n\n- Fluent Dutch\n`;
    const cv = '# Some One\n\n**Senior Grower, 2010 to 2024**\n\n* Ran Docker, speaking French\n';
    const text = draw(coverageOf({ posting, cv }), 100);
    expect(text).toMatch(/^ ✗ language +unmet: .*\n {3}posting:8 “Fluent German”$/m);
    expect(text).toMatch(/^ ✓ met: seniority \([^)]*\); years \([^)]*\)$/m);
    expect(text).toMatch(/^ {3}and 1 more, or only wished for: --all$/m);
    expect(text).not.toContain('Fluent Dutch');
  });

  test('of an ordinary posting takes no more lines than a tall terminal has', () => {
    expect(draw(own, 80).split('\nMissing')[0]?.split('\n').length).toBeLessThanOrEqual(50);
  });
});

describe('JSON', () => {
  test('is two spaces deep, in the order of the contract, with one line break at its end', () => {
    const text = renderJson(own);
    expect(Object.keys(JSON.parse(text))).toEqual([
      'schemaVersion',
      'tool',
      'lexiconVersion',
      'posting',
      'cv',
      'asOf',
      'score',
      'parts',
      'items',
      'checks',
      'facts',
      'suggestions',
      'unknownTerms',
      'warnings',
      'seniority',
      'counts',
      'groups',
      'sum',
      'search',
      'edits',
      'leads',
    ]);
    expect(text).toMatch(/^\{\n {2}"schemaVersion": "1",\n/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('is the same text when read and written again', () => {
    const text = renderJson(own);
    expect(renderJson(JSON.parse(text))).toBe(text);
  });
});
