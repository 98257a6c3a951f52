import { describe, expect, test } from 'vitest';
import { coverageOf, cvOf, itemOf, postingOf } from '../support/analysis.js';

describe('how evidence stands to what was asked, in a few words', () => {
  const LEDGER = 'facts:\n  - {id: boxes, statement: Ran it., origin: stated, concepts: [docker]}\n';
  test.each([
    ['the same word', 'Docker', 'docker', 'Ran Docker', undefined, ''],
    ['another name', 'Kubernetes', 'kubernetes', 'Ran k8s', undefined, 'as “k8s”'],
    ['what implies it', 'CI/CD', 'ci-cd', 'Ran GitHub Actions', undefined, 'implied by GitHub Actions'],
    ['a neighbour', 'PostgreSQL', 'postgresql', 'Ran MySQL', undefined, 'near: MySQL'],
    ['a fact of the ledger', 'Docker', 'docker', 'Ran bees <!-- fact: bees -->', LEDGER, 'ledger: boxes'],
    ['nothing', 'Docker', 'docker', 'Ran bees', undefined, ''],
  ])('%s', (_, asked, id, bullet, facts, text) => {
    expect(itemOf(coverageOf({ posting: postingOf([asked]), cv: cvOf([bullet]), facts }), id).how).toBe(text);
  });
});

describe('the evidence that a status rests on', () => {
  const shown = (asked: string, bullets: string[], facts?: string) => {
    const [item] = coverageOf({ posting: postingOf([asked]), cv: cvOf(bullets), facts }).items;
    return { rests: item?.restsOn ?? null, bears: item?.evidence.map(({ via, bears }) => [via, bears]) };
  };
  test.each([
    ['nothing', 'Docker', ['Ran bees'], { rests: null, bears: [] }],
    [
      'a bullet',
      'SQL',
      ['Wrote SQL', 'Ran PostgreSQL'],
      {
        rests: 0,
        bears: [
          ['literal', true],
          ['implied', false],
        ],
      },
    ],
    ['what implies it', 'SQL', ['Ran PostgreSQL'], { rests: 0, bears: [['implied', true]] }],
  ])('is %s', (_, asked, bullets, expected) => {
    expect(shown(asked, bullets)).toEqual(expected);
  });
  test('is a fact of the ledger rather than a neighbour', () => {
    const ledger = 'facts:\n  - {id: boxes, statement: Ran it., origin: stated, concepts: [postgresql]}\n';
    expect(shown('PostgreSQL', ['Ran MySQL <!-- fact: bees -->'], ledger)).toEqual({
      rests: 1,
      bears: [
        ['related', false],
        ['literal', false],
      ],
    });
  });
});
