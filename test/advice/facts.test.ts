import { describe, expect, test } from 'vitest';
import type { CoverageFact } from '../../src/coverage/schema.js';
import { coverageOf, postingOf } from '../support/analysis.js';

interface Entry {
  id: string;
  concepts: string[];
  importance?: 'high';
  from?: string[];
}

const ledgerOf = (entries: readonly Entry[]): string =>
  `facts:\n${entries
    .map(
      ({ id, concepts, importance = 'normal', from = [] }) =>
        `  - {id: ${id}, statement: Did ${id}., origin: ${from.length > 0 ? 'extrapolated' : 'stated'}, from: [${from.join(', ')}], importance: ${importance}, concepts: [${concepts.join(', ')}]}\n`,
    )
    .join('')}`;

/** A CV of bullets, each with the fact it tells. */
const cvOf = (bullets: readonly (readonly [string, string])[], more = ''): string =>
  `## Work\n\n${bullets.map(([text, id]) => `* ${text} <!-- fact: ${id} -->\n`).join('')}${more}`;

const factOf = (id: string, asked: string[], cv: string, entries: readonly Entry[]): CoverageFact => {
  const { facts } = coverageOf({ posting: postingOf(asked), cv, facts: ledgerOf(entries) });
  const fact = facts.find((one) => one.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
};

const DOCKER: Entry = { id: 'boxes', concepts: ['docker'] };
const TYPES: Entry = { id: 'types', concepts: ['typescript'] };
const DIARY = ['Kept a diary', 'diary'] as const;

describe('what a fact carries is what the CV would lose without it', () => {
  test.each<[string, string[], string, Entry[], string, number]>([
    [
      'its term alone',
      ['Docker', 'TypeScript'],
      cvOf([
        ['Ran Docker', 'boxes'],
        ['Wrote TypeScript', 'types'],
      ]),
      [DOCKER, TYPES],
      'boxes',
      50,
    ],
    ['all there is', ['Docker'], cvOf([['Ran Docker', 'boxes']]), [DOCKER], 'boxes', 100],
    ['nothing the posting asks for', ['GraphQL'], cvOf([['Ran Docker', 'boxes']]), [DOCKER], 'boxes', 0],
    [
      'nothing that another bullet shows too',
      ['Docker'],
      cvOf([
        ['Ran Docker', 'boxes'],
        ['Taught Docker', 'types'],
      ]),
      [DOCKER, TYPES],
      'boxes',
      0,
    ],
    [
      'what is left where another fact keeps the name in a list',
      ['Docker'],
      cvOf(
        [
          ['Ran Docker', 'boxes'],
          ['Kept ships', 'ships'],
        ],
        '\n## Technologies\n\nDocker\n',
      ),
      [DOCKER, { id: 'ships', concepts: ['docker'] }],
      'boxes',
      40,
    ],
    [
      'its name in a list that no other fact has',
      ['Docker'],
      cvOf([['Ran Docker', 'boxes']], '\n## Technologies\n\nDocker\n'),
      [DOCKER],
      'boxes',
      100,
    ],
    [
      'what it implies',
      ['CI/CD'],
      cvOf([['Ran GitHub Actions', 'boxes']]),
      [{ id: 'boxes', concepts: ['github-actions'] }],
      'boxes',
      55,
    ],
    [
      'nothing that another bullet implies as well',
      ['CI/CD'],
      cvOf([
        ['Ran GitHub Actions', 'boxes'],
        ['Taught GitHub Actions', 'types'],
      ]),
      [{ id: 'boxes', concepts: ['github-actions'] }, TYPES],
      'boxes',
      0,
    ],
    [
      'the difference to what another bullet shows less well',
      ['Kubernetes'],
      cvOf([
        ['Ran Kubernetes', 'boxes'],
        ['Taught k8s', 'types'],
      ]),
      [{ id: 'boxes', concepts: ['kubernetes'] }, TYPES],
      'boxes',
      10,
    ],
    [
      'the sub-bullets it has',
      ['Docker'],
      '* All of this: <!-- fact: boxes -->\n  * Ran Docker\n',
      [DOCKER],
      'boxes',
      100,
    ],
  ])('%s', (_, asked, cv, entries, id, carries) => {
    const fact = factOf(id, asked, cv, entries);
    expect(fact.inCv).toBe(true);
    expect(fact.carries).toBeCloseTo(carries, 8);
  });

  test('two facts of one bullet both carry it', () => {
    const cv = cvOf([['Ran Docker for TypeScript', 'boxes, types']]);
    expect(factOf('boxes', ['Docker', 'TypeScript'], cv, [DOCKER, TYPES]).carries).toBeCloseTo(50, 8);
    expect(factOf('types', ['Docker', 'TypeScript'], cv, [DOCKER, TYPES]).carries).toBeCloseTo(50, 8);
  });
});

describe('what a fact would gain by being told in a bullet, in the posting’s words', () => {
  test.each<[string, string[], string, Entry, number]>([
    ['all of a term the CV does not show', ['Docker', 'TypeScript'], cvOf([DIARY]), DOCKER, 50],
    [
      'the rest of one that is listed',
      ['Docker'],
      cvOf([['Ran it', 'boxes']], '\n## Technologies\n\nDocker\n'),
      DOCKER,
      40,
    ],
    [
      'the rest of one worded otherwise',
      ['Kubernetes'],
      cvOf([['Ran k8s', 'boxes']]),
      { id: 'boxes', concepts: ['kubernetes'] },
      10,
    ],
    ['nothing of one that is shown', ['Docker'], cvOf([['Ran Docker', 'boxes']]), DOCKER, 0],
    ['part of a term it implies', ['CI/CD'], cvOf([DIARY]), { id: 'boxes', concepts: ['github-actions'] }, 55],
    ['nothing where the posting does not ask', ['GraphQL'], cvOf([DIARY]), DOCKER, 0],
    ['nothing where an alternative is shown', ['Docker or Kubernetes'], cvOf([['Ran Kubernetes', 'diary']]), DOCKER, 0],
  ])('%s', (_, asked, cv, entry, gain) => {
    expect(factOf('boxes', asked, cv, [entry]).gain).toBeCloseTo(gain, 8);
  });
});

describe('a fact that the CV does not tell', () => {
  test('carries nothing, and has a gain', () => {
    expect(factOf('boxes', ['Docker'], cvOf([DIARY]), [DOCKER])).toMatchObject({
      inCv: false,
      line: null,
      carries: 0,
      gain: 100,
      covers: ['docker'],
    });
  });
});

describe('where a fact stands', () => {
  test.each<[string, string, number | null]>([
    ['in the bullet whose comment names it', cvOf([DIARY, ['Ran it', 'boxes']]), 4],
    ['in the first of two', cvOf([['Ran it', 'boxes'], DIARY, ['Ran more', 'boxes']]), 3],
    ['nowhere, if comments name others only', cvOf([DIARY, ['Ran Docker', 'diary']]), null],
    ['in a CV without comments, in the bullet that shows its concepts', '* Kept a diary\n* Ran Docker\n', 2],
    ['in none of these that only lists them', '## Technologies\n\nDocker\n', null],
    ['in none of these that lacks one', '* Ran Podman\n', null],
  ])('%s', (_, cv, line) => {
    expect(factOf('boxes', ['Docker'], cv, [DOCKER])).toMatchObject({ line, inCv: line !== null });
  });

  test('without comments all of its concepts must be shown', () => {
    const both: Entry = { id: 'boxes', concepts: ['docker', 'typescript'] };
    expect(factOf('boxes', ['Docker'], '* Ran Docker\n', [both]).inCv).toBe(false);
    expect(factOf('boxes', ['Docker'], '* Ran Docker\n* Wrote TypeScript\n', [both]).inCv).toBe(true);
  });
});

describe('facts stand in the order of their use for the posting', () => {
  const cv = cvOf([
    ['Ran Docker', 'boxes'],
    ['Wrote TypeScript', 'types'],
    ['Kept bees', 'bees'],
    ['Kept cats', 'cats'],
  ]);
  const order = (asked: string[], entries: Entry[]): string[] =>
    coverageOf({ posting: postingOf(asked), cv, facts: ledgerOf(entries) }).facts.map((fact) => fact.id);

  test.each<[string, string[], Entry[], string[]]>([
    ['the one asked for first', ['TypeScript'], [DOCKER, TYPES], ['types', 'boxes']],
    [
      'of equals the important one',
      ['Docker', 'TypeScript'],
      [DOCKER, { ...TYPES, importance: 'high' }],
      ['types', 'boxes'],
    ],
    ['of equals as in the ledger', ['Docker', 'TypeScript'], [TYPES, DOCKER], ['types', 'boxes']],
    [
      'an important one that does not bear on it after one that does',
      ['Docker'],
      [{ id: 'bees', concepts: [], importance: 'high' }, DOCKER, { id: 'cats', concepts: [] }],
      ['boxes', 'bees', 'cats'],
    ],
  ])('%s', (_, asked, entries, ids) => {
    expect(order(asked, entries)).toEqual(ids);
  });
});

test('a fact carries what is drawn from it too, and not the other way round', () => {
  const drawn: Entry = { id: 'drawn', concepts: ['typescript'], from: ['boxes'] };
  const cv = cvOf([
    ['Ran Docker', 'boxes'],
    ['Wrote TypeScript', 'drawn'],
  ]);
  const asked = ['Docker', 'TypeScript'];
  expect(factOf('boxes', asked, cv, [DOCKER, drawn]).carries).toBeCloseTo(100);
  expect(factOf('drawn', asked, cv, [DOCKER, drawn]).carries).toBeCloseTo(50);
});

describe('the order of facts', () => {
  const order = (asked: string[], cv: string, entries: readonly Entry[]): string[] =>
    coverageOf({ posting: postingOf(asked), cv, facts: ledgerOf(entries) }).facts.map(({ id }) => id);
  const cv = cvOf([
    ['Ran Docker', 'boxes'],
    ['Ran more Docker', 'more'],
    ['Wrote TypeScript', 'types'],
  ]);
  const MORE: Entry = { id: 'more', concepts: ['docker'] };

  test('what others have said already comes after what they have not', () => {
    expect(order(['Docker', 'Kafka', 'TypeScript'], cv, [DOCKER, MORE, TYPES])).toEqual(['types', 'boxes', 'more']);
  });

  test('what the owner stated comes before what is to be confirmed', () => {
    const drawn: Entry = { ...DOCKER, from: ['types'] };
    const idle: Entry = { id: 'types', concepts: ['graphql'] };
    expect(order(['Docker'], cv, [idle, drawn, MORE])).toEqual(['more', 'boxes', 'types']);
  });

  test('of equals the important one leads', () => {
    expect(order(['Docker'], cv, [DOCKER, { ...MORE, importance: 'high' }])).toEqual(['more', 'boxes']);
  });
});

describe('what nearly everything implies is spoken to by its own name alone', () => {
  test.each<[string, string, string[]]>([
    ['Programming', 'implied by TypeScript', []],
    ['JavaScript', 'implied by TypeScript', ['javascript']],
  ])('%s, %s', (asked, _, covers) => {
    const fact = factOf('types', [asked, 'Docker'], cvOf([['Wrote TypeScript', 'types']]), [TYPES]);
    expect(fact.covers).toEqual(covers);
  });

  test('it is by a fact that names it', () => {
    const entry: Entry = { id: 'code', concepts: ['programming-general'] };
    expect(factOf('code', ['Programming skills'], cvOf([['Wrote code', 'code']]), [entry]).covers).toEqual([
      'programming-general',
    ]);
  });
});
