import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Diff, diffSchema } from '../../src/coverage/diff-schema.js';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';
import { diffOf, diffTexts } from '../support/diffs.js';

const ledger = (...facts: string[]): string => `facts:\n${facts.map((fact) => `  - {${fact}}\n`).join('')}`;

const FACTS = ledger(
  'id: boxes, statement: Ran containers., origin: stated, concepts: [docker]',
  'id: gate, statement: Wrote the gateway., origin: extrapolated, from: [boxes], concepts: [graphql]',
);
const POSTING = postingOf(['Docker', 'GraphQL', 'Elixir', 'Redis', 'Fluent German']);
const DOCKER = 'Shipped it in Docker <!-- fact: boxes -->';
const base = { posting: POSTING, cv: cvOf([DOCKER, 'Kept bees']), facts: FACTS };

const termsOf = ({ terms }: Diff): Record<string, string> =>
  Object.fromEntries(terms.map(({ change, items }) => [items.map(({ id }) => id).join(' or '), change]));

describe('a term', () => {
  test.each<[string, string[], Record<string, string>]>([
    ['is gained', [DOCKER, 'Wrote Elixir'], { elixir: 'gained' }],
    ['is gained from the ledger', [DOCKER, 'Wrote GraphQL <!-- fact: gate -->'], { graphql: 'gained' }],
    ['is lost', ['Kept bees'], { docker: 'lost' }],
    ['is no gain where only a neighbour comes', [DOCKER, 'Ran Memcached'], { redis: 'better' }],
    ['is moved by other words', ['Built it in Docker <!-- fact: boxes -->', 'Kept bees'], { docker: 'moved' }],
    ['is the same where its line is only shifted', ['Kept bees', 'Kept wasps', DOCKER], {}],
    ['is the same where nothing of it changed', [DOCKER, 'Kept wasps'], {}],
  ])('%s', (_, bullets, terms) => {
    expect(termsOf(diffTexts(base, { cv: cvOf(bullets) }))).toEqual(terms);
  });

  test('is worse where it is only listed, and better the other way', () => {
    const listed = `${cvOf(['Kept bees'])}\n## Technologies\n\nDocker\n`;
    expect(termsOf(diffTexts(base, { cv: listed }))).toEqual({ docker: 'worse' });
    expect(termsOf(diffTexts({ ...base, cv: listed }, { cv: base.cv }))).toEqual({ docker: 'better' });
  });

  test('is moved where its bullet stands elsewhere among others', () => {
    const bullets = ['Wrote Elixir', 'Ran Redis', DOCKER];
    const [first = '', second = '', third = ''] = bullets;
    const diff = diffTexts({ ...base, cv: cvOf(bullets) }, { cv: cvOf([third, first, second]) });
    expect(termsOf(diff)).toEqual({ docker: 'moved' });
  });

  test('of alternatives is one', () => {
    const posting = postingOf(['React or Vue', 'Docker']);
    const diff = diffTexts({ posting, cv: cvOf(['Wrote React']) }, { cv: cvOf(['Wrote Vue']) });
    expect(termsOf(diff)).toEqual({ 'react or vue': 'moved' });
    expect(termsOf(diffTexts({ posting, cv: cvOf(['Kept bees']) }, { cv: cvOf(['Wrote Vue']) }))).toEqual({
      'react or vue': 'gained',
    });
  });
});

describe('where the postings differ', () => {
  const before = { posting: postingOf(['Docker', 'React']), cv: cvOf(['Wrote React', 'Ran Docker']) };
  const after = { posting: postingOf(['React or Vue', 'Elixir'], ['Docker']) };

  test('a term is asked for on one side, or weighs otherwise', () => {
    expect(termsOf(diffTexts(before, after))).toEqual({
      elixir: 'added',
      docker: 'reweighed',
      'react or vue': 'reweighed',
    });
    expect(termsOf(diffTexts(before, { posting: postingOf(['Docker']) }))).toEqual({
      docker: 'reweighed',
      react: 'dropped',
    });
  });

  test('the change is due to what is asked, but for what the CV shows otherwise', () => {
    const { score } = diffTexts(before, after);
    expect(score).toMatchObject({ before: 100, shown: 0 });
    expect(score.asked).toBeCloseTo((100 * 1.5) / 2.5 - 100, 8);
    const both = diffTexts(before, { ...after, cv: cvOf(['Wrote React and Elixir', 'Ran Docker']) });
    expect(both.score).toMatchObject({ before: 100, after: 100 });
  });

  test.each<[string, Partial<Parameters<typeof coverageOf>[0]>, Diff['differences']]>([
    ['nothing', {}, []],
    ['another job', { posting: before.posting.replace('# Vacancy', '# Gardener') }, ['posting']],
    ['the same job, worded otherwise', { posting: after.posting }, ['posting-text']],
  ])('says so: %s', (_, edit, differences) => {
    const [a, b] = [coverageOf(before), coverageOf({ ...before, ...edit })];
    expect(diffOf(a, b).differences).toEqual(differences);
  });

  test('in lexicon, tool or file, it is told', () => {
    const a = coverageOf(before);
    const b = { ...a, lexiconVersion: 'x', tool: { name: 'ats', version: '9' }, cv: { ...a.cv, path: 'other.md' } };
    expect(diffOf(a, b).differences).toEqual(['cv-path', 'lexicon', 'tool']);
  });
});

describe('beside the score', () => {
  test.each<[string, string[], object]>([
    [
      'a fact that is told',
      [DOCKER, 'Wrote GraphQL <!-- fact: gate -->'],
      {
        facts: [
          { id: 'gate', change: 'told', line: { before: null, after: 6 } },
          { id: 'boxes', change: 'worth' },
        ],
      },
    ],
    ['a fact that is no longer told', ['Kept bees'], { facts: [{ id: 'boxes', change: 'untold' }] }],
    [
      'a check that is answered',
      [DOCKER, 'Spoke fluent German with the bees'],
      { checks: [{ kind: 'language', before: 'unknown', after: 'met' }] },
    ],
  ])('%s', (_, bullets, diff) => {
    expect(diffTexts(base, { cv: cvOf(bullets) })).toMatchObject(diff);
  });

  test('a fact that only one ledger has', () => {
    const { facts } = diffTexts(base, {
      facts: ledger('id: cache, statement: Ran caches., origin: stated, concepts: [redis]'),
    });
    expect(Object.fromEntries(facts.map(({ id, change }) => [id, change]))).toEqual({
      cache: 'new',
      boxes: 'gone',
      gate: 'gone',
    });
  });

  test.each<[string, string[], [string, string][]]>([
    [
      'is done',
      [DOCKER, 'Wrote GraphQL <!-- fact: gate -->'],
      [
        ['new', 'lead-with-fact'],
        ['done', 'add-fact'],
      ],
    ],
    ['is done in a bullet that names no fact', [DOCKER, 'Wrote GraphQL'], [['done', 'add-fact']]],
    ['is new', ['Kept bees'], [['new', 'add-fact']]],
  ])('a suggestion %s', (_, bullets, changes) => {
    const { suggestions } = diffTexts(base, { cv: cvOf(bullets) });
    expect(suggestions.map(({ change, suggestion }) => [change, suggestion.code])).toEqual(changes);
  });

  test('a suggestion is void where what it built on is gone', () => {
    const posting = postingOf(['CI/CD']);
    const { suggestions } = diffTexts({ posting, cv: cvOf(['Ran GitHub Actions']) }, { cv: cvOf(['Kept bees']) });
    expect(suggestions).toMatchObject([{ change: 'void', suggestion: { code: 'say-implied', item: 'ci-cd' } }]);
  });

  test('a fact that is put first as was advised', () => {
    const bullets = ['Kept bees <!-- fact: gate -->', DOCKER];
    const diff = diffTexts({ ...base, cv: cvOf(bullets) }, { cv: cvOf([...bullets].reverse()) });
    expect(diff.suggestions).toMatchObject([
      { change: 'done', suggestion: { code: 'lead-with-fact', factId: 'boxes', before: 5 } },
    ]);
  });

  test('a warning is new, and the same where only its line is another', () => {
    const slip = 'Ran Kuberentes';
    const posting = postingOf(['Kubernetes', 'Docker']);
    const warned = (message: string) => ({
      ...coverageOf({ posting, cv: cvOf([slip]) }),
      warnings: [{ code: 'c', message }],
    });
    const [a, b, other] = ['cv:3 “x”', 'cv:4 “x”', 'cv:4 “y”'].map(warned);
    if (!a || !b || !other) throw new Error('three are made');
    expect(diffOf(a, b).warnings).toEqual([]);
    expect(diffOf(a, other).warnings.map(({ change }) => change)).toEqual(['new', 'gone']);
  });
});

describe('whatever is compared', () => {
  const NAMES = [
    'Docker',
    'GraphQL',
    'Elixir',
    'React or Vue',
    'Redis',
    'PostgreSQL',
    'CI/CD',
    'Kubernetes',
    'AWS or Azure',
  ];
  const some = fc.subarray(NAMES);
  const texts = fc.record({ required: some, preferred: some, shown: some, listed: some });
  const coverage = texts.map(({ required, preferred, shown, listed }) =>
    coverageOf({
      posting: postingOf(required, preferred),
      cv: `${cvOf(shown.map((name) => `Made it with ${name}`))}\n## Skills\n\n${listed.join(', ')}\n`,
      facts: FACTS,
    }),
  );

  test('the changes add up to the score’s, and a diff is what its schema says', () => {
    fc.assert(
      fc.property(coverage, coverage, (a, b) => {
        const diff = diffSchema.parse(diffOf(a, b));
        const sum = diff.terms.reduce((total, { points }) => total + points.change, 0);
        expect(sum).toBeCloseTo((b.score ?? 0) - (a.score ?? 0), 6);
        for (const { points } of diff.terms) expect(points.shown + points.asked).toBeCloseTo(points.change, 8);
      }),
      { numRuns: 60 },
    );
  });

  test('the way back takes what the way there gave', () => {
    fc.assert(
      fc.property(coverage, coverage, (a, b) => {
        const pointsOf = (diff: Diff) =>
          new Map(diff.terms.flatMap(({ items, points }) => items.map(({ id }) => [id, points.change] as const)));
        const [there, back] = [pointsOf(diffOf(a, b)), pointsOf(diffOf(b, a))];
        for (const [id, change] of there) expect(back.get(id) ?? 0).toBeCloseTo(-change, 8);
      }),
      { numRuns: 30 },
    );
  });

  test('with itself it has no difference', () => {
    fc.assert(
      fc.property(coverage, (a) => {
        const { terms, checks, facts, suggestions, warnings, differences } = diffOf(a, a);
        expect([terms, checks, facts, suggestions, warnings, differences].flat()).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
