import { describe, expect, test } from 'vitest';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';

const codes = (posting: string, cv = cvOf(['Wrote TypeScript services.'])): string[] =>
  coverageOf({ posting, cv }).warnings.map((warning) => warning.code);

const FIVE = ['TypeScript', 'Docker', 'Kubernetes', 'PostgreSQL', 'GraphQL'];
const PASSAGE =
  'You will design the services that carry every order from the shop to the warehouse, and answer for them in production.';

describe('the reader is warned', () => {
  test.each([
    ['of nothing to measure', postingOf(['Patience with paint']), 'nothing-to-measure'],
    ['that one term says little', postingOf(['TypeScript']), 'few-terms'],
    ['that four terms say little', postingOf(FIVE.slice(0, 4)), 'few-terms'],
  ])('%s', (_, posting, code) => {
    expect(codes(posting.replace('Patience with paint', 'A lorry'))).toEqual([code]);
  });

  test('in the singular of one term', () => {
    const { warnings } = coverageOf({ posting: postingOf(['TypeScript']), cv: cvOf(['Wrote it.']) });
    expect(warnings[0]?.message).toContain('only 1 term was');
  });

  test('not of five terms', () => {
    expect(codes(postingOf(FIVE))).toEqual([]);
  });

  test('of a language the vocabulary does not have', () => {
    const german = `# Entwickler\n\nWir suchen dich für unser Team, und du bist bei uns mit der Arbeit nicht allein. Das ist ein Job für alle, die sich mit der Technik auskennen.\n\n## Anforderungen\n\n${FIVE.map((term) => `- ${term}\n`).join('')}`;
    expect(codes(german)).toContain('language');
  });

  test('of a CV that repeats passages of the posting', () => {
    expect(codes(postingOf([...FIVE, PASSAGE]), cvOf(['Wrote TypeScript.', PASSAGE]))).toContain('copied-posting');
  });

  test('of a pasted posting, of which nothing counts but what the CV shows itself', () => {
    const pasted = postingOf([...FIVE, 'Fluent German, and seven years with all of it behind you.', PASSAGE]);
    const honest = cvOf(['Wrote TypeScript services.']);
    const both = coverageOf({ posting: pasted, cv: `${honest}\n${pasted}` });
    expect(both.score).toBeCloseTo(coverageOf({ posting: pasted, cv: honest }).score ?? -1, 8);
    expect(both.checks.find(({ kind }) => kind === 'language')?.answer).not.toBe('met');
    expect(both.warnings.map(({ code }) => code)).toContain('copied-posting');
  });

  test('not of a CV that shares a phrase with it', () => {
    const own = Array.from(
      { length: 12 },
      (_, i) => `In year ${i} I looked after some other part of what we had built before.`,
    );
    const shared = 'Ran the services that carry every order from the shop to the yard.';
    expect(codes(postingOf([...FIVE, PASSAGE]), cvOf([...own, shared]))).toEqual([]);
  });
});

describe('repetition', () => {
  const other = 'Looked after what others had built in the years before, and wrote down how each part of it worked.';
  const naming = (times: number, filler = 0) => [
    ...Array.from({ length: times }, (_, i) => `Wrote service ${i} in TypeScript, and kept it running.`),
    ...Array.from({ length: filler }, () => other),
  ];
  test.each([
    ['a term in every bullet of many', naming(20), ['repetition']],
    ['a term in a dozen bullets', naming(12), []],
    ['a term in a few bullets of a long CV', naming(14, 60), []],
  ])('%s', (_, bullets, expected) => {
    expect(codes(postingOf(FIVE), cvOf(bullets))).toEqual(expected);
  });
  test('is told with its count', () => {
    const { warnings } = coverageOf({ posting: postingOf(FIVE), cv: cvOf(naming(20)) });
    expect(warnings[0]?.message).toMatch(/^the CV names TypeScript 20 times in \d+ words: repetition earns nothing/);
  });
});

describe('dates of the CV that are no time', () => {
  test.each([
    [
      'ends before it begins',
      '### Grower, 2021 – 2019',
      /^line 5 of the CV says “2021 – 2019”, which ends before it begins: it counts for/,
    ],
    [
      'begins in years to come',
      '### Grower, 2031 – 2033',
      /^line 5 of the CV says “2031 – 2033”, which lies in the future: it counts for/,
    ],
  ])('what %s is told, and never counted', (_, job, told) => {
    const cv = `# Some One\n\n## Experience\n\n${job}\n\n* Wrote TypeScript.\n`;
    const { warnings, checks } = coverageOf({
      posting: postingOf([...FIVE, '1+ years of experience with TypeScript']),
      cv,
    });
    expect(warnings).toMatchObject([{ code: 'cv-dates', message: expect.stringMatching(told) }]);
    expect(checks.find(({ kind }) => kind === 'years')?.answer).toBe('unknown');
  });
});

test('nothing to measure is null, in the score and in each part', () => {
  const { score, parts, items } = coverageOf({ posting: postingOf(['A lorry']), cv: cvOf(['Wrote TypeScript.']) });
  expect(items).toEqual([]);
  expect(score).toBeNull();
  expect(parts).toEqual({ required: null, preferred: null, hard: null, soft: null, literal: null });
});
