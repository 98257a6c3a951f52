import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factorsOf, scoreOf, specificityOf, weightOf } from '../../src/coverage/score.js';
import type { Importance, Kind } from '../../src/model.js';
import { vocabulary } from '../support/vocabulary.js';

const one = (weight: number, credit: number, anyOf: string | null = null) => ({ weight, credit, anyOf });

describe('the score of some requirements', () => {
  test.each([
    ['nothing asked for is nothing measured', [], null],
    ['nothing that counts is nothing measured', [one(0, 1)], null],
    ['all shown', [one(1, 1), one(0.5, 1)], 100],
    ['none shown', [one(1, 0), one(0.5, 0)], 0],
    ['half of two alike', [one(1, 1), one(1, 0)], 50],
    ['the heavier of two', [one(1, 1), one(0.5, 0)], 66.6667],
    ['partly shown', [one(1, 0.6), one(0.5, 0.9)], 70],
    ['alternatives count once', [one(1, 1, 'a'), one(1, 0, 'a'), one(1, 0, 'a')], 100],
    ['alternatives weigh no more than one term', [one(1, 0, 'a'), one(1, 0, 'a'), one(1, 1)], 50],
    ['alternatives have the best credit and the most weight', [one(1, 0.2, 'a'), one(0.5, 0.6, 'a'), one(1, 0)], 30],
    ['two groups are two', [one(1, 1, 'a'), one(1, 0, 'b')], 50],
    ['what weighs nothing changes nothing', [one(1, 0.5), one(0, 0)], 50],
  ])('%s', (_, items, score) => {
    if (score === null) expect(scoreOf(items)).toBeNull();
    else expect(scoreOf(items)).toBeCloseTo(score, 3);
  });

  const items = fc.array(
    fc.record({
      weight: fc.double({ min: 0.01, max: 2, noNaN: true }),
      credit: fc.double({ min: 0, max: 1, noNaN: true }),
      anyOf: fc.constantFrom(null, null, 'a', 'b'),
    }),
    { minLength: 1, maxLength: 20 },
  );

  test('lies between 0 and 100, whatever is rounded on the way', () => {
    fc.assert(
      fc.property(items, fc.boolean(), (some, all) => {
        const score = scoreOf(some.map((item) => (all ? { ...item, credit: 1 } : item)));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        if (all) expect(score).toBe(100);
      }),
      { numRuns: 1000 },
    );
  });

  test('never falls when a credit rises', () => {
    fc.assert(
      fc.property(items, fc.nat(), (some, n) => {
        const raised = some.map((item, i) => (i === n % some.length ? { ...item, credit: 1 } : item));
        expect(scoreOf(raised)).toBeGreaterThanOrEqual((scoreOf(some) ?? 0) - 1e-9);
      }),
    );
  });
});

describe('the weight of a requirement', () => {
  test.each<[string, Importance, Kind, boolean, number, number]>([
    ['a required language', 'required', 'language', false, 1, 1],
    ['a preferred one', 'preferred', 'language', false, 1, 0.5],
    ['one that is mentioned', 'mentioned', 'language', false, 1, 0.3],
    ['a required practice', 'required', 'practice', false, 1, 0.8],
    ['a required virtue', 'required', 'soft', false, 1, 0.3],
    ['of the title', 'required', 'language', true, 1, 1.5],
    ['on two lines', 'required', 'language', false, 2, 1.15],
    ['on three lines', 'required', 'language', false, 3, 1.25],
    ['on thirty lines, as on three', 'required', 'language', false, 30, 1.25],
    ['all of it together', 'preferred', 'architecture', true, 2, 0.5 * 0.9 * 1.5 * 1.15],
    ['a job title', 'required', 'role', true, 3, 0],
    ['a degree', 'required', 'degree', false, 1, 0],
  ])('%s', (_, importance, kind, inTitle, lines, weight) => {
    expect(weightOf(factorsOf({ importance, kind, inTitle, lines, specificity: 1 }))).toBeCloseTo(weight, 12);
    expect(weightOf(factorsOf({ importance, kind, inTitle, lines, specificity: 0.9 }))).toBeCloseTo(0.9 * weight, 12);
  });
});

describe('a term is less specific, the more postings name it', () => {
  test.each([
    ['named by none that were counted', 0, 1],
    ['named by one in a hundred', 0.01, 1],
    ['named by two', 0.02, 0.97],
    ['named by eight', 0.08, 0.91],
    ['named by all', 1, 0.8],
  ])('%s', (_, share, specificity) => {
    expect(specificityOf(share)).toBeCloseTo(specificity, 2);
  });

  test('every term that was counted is one of the lexicon, and keeps most of its weight', () => {
    const { shares, lexicon } = vocabulary();
    expect([...shares.keys()].filter((id) => !lexicon.indexOf.has(id))).toEqual([]);
    expect(Math.min(...[...shares.values()].map(specificityOf))).toBeGreaterThan(0.8);
  });
});
