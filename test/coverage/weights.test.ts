import { describe, expect, test } from 'vitest';
import * as weights from '../../src/coverage/weights.js';
import { KINDS } from '../../src/model.js';

const descending = (values: readonly number[]): void => {
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(new Set(values).size).toBe(values.length);
};

const { IMPORTANCE_WEIGHT, KIND_WEIGHT, PLACE_STRENGTH, VIA_STRENGTH, LINE_FACTOR, TITLE_FACTOR, IMPLIED_STEP } =
  weights;

describe('the numbers of the score', () => {
  test.each([
    ['what is asked for', Object.values(IMPORTANCE_WEIGHT)],
    ['places in a CV', Object.values(PLACE_STRENGTH)],
    ['ties between words', Object.values(VIA_STRENGTH)],
    ['lines of a posting', LINE_FACTOR],
    ['the title', [TITLE_FACTOR]],
    ['steps of implication', [IMPLIED_STEP]],
  ])('for %s are positive', (_, values) => {
    expect(values.filter((value) => !(value > 0))).toEqual([]);
  });

  test('what is required counts at least as much as two wishes, a wish more than a mention', () => {
    const { required, preferred, mentioned } = IMPORTANCE_WEIGHT;
    descending([required, preferred, mentioned]);
    expect(required).toBeGreaterThanOrEqual(2 * preferred);
  });

  test('a deed shows more than prose, a heading, a list', () => {
    const { bullet, prose, heading, list } = PLACE_STRENGTH;
    descending([bullet, prose, heading, list]);
    expect(bullet).toBe(1);
  });

  test('the word itself shows more than a spelling, another name, what implies it, what is near', () => {
    descending(weights.VIAS.map((via) => VIA_STRENGTH[via]));
    expect(VIA_STRENGTH.literal).toBe(1);
  });

  test('a further step of implication shows less', () => {
    expect(IMPLIED_STEP).toBeLessThan(1);
  });

  test('what is only implied in a bullet shows less than the word in a list, and more than a neighbour', () => {
    expect(VIA_STRENGTH.implied).toBeLessThan(PLACE_STRENGTH.list);
    expect(VIA_STRENGTH.implied * PLACE_STRENGTH.list * IMPLIED_STEP).toBeGreaterThan(VIA_STRENGTH.related);
  });

  test('a term on more lines counts more, each line adding less than the one before', () => {
    const steps = LINE_FACTOR.map((factor, i) => factor - (LINE_FACTOR[i - 1] ?? 0));
    expect(LINE_FACTOR[0]).toBe(1);
    descending(steps);
  });

  test('a term of the title counts more', () => {
    expect(TITLE_FACTOR).toBeGreaterThan(1);
  });

  test('only job titles and knock-out questions count nothing', () => {
    expect(KINDS.filter((kind) => KIND_WEIGHT[kind] === 0)).toEqual(['role', 'degree', 'study', 'human-language']);
  });

  test('technologies count most, virtues least', () => {
    const { language, architecture, practice, concept, domain, soft } = KIND_WEIGHT;
    descending([language, architecture, practice, domain, soft]);
    expect(concept).toBe(practice);
    const technologies = [
      'framework',
      'database',
      'cloud',
      'platform',
      'tool',
      'protocol',
      'model',
      'certification',
    ] as const;
    expect(technologies.filter((kind) => KIND_WEIGHT[kind] !== language)).toEqual([]);
  });
});
