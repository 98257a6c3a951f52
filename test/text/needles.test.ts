import { describe, expect, test } from 'vitest';
import { lowered, mayMatch, needlesOf, type Sifted, sieveOf, sift } from '../../src/text/needles.js';
import { sentencesOf } from '../../src/text/sentences.js';
import { readLabelled } from '../support/labelled.js';
import { vocabulary } from '../support/vocabulary.js';

describe('a pattern needs one of', () => {
  test.each<[RegExp, string[] | null]>([
    [/\btravel\w*/iu, ['travel']],
    [/\byears?\b|\byrs?\b/iu, ['year', 'yr']],
    [/licen[cs]e/iu, ['licenc', 'licens']],
    [/a (?:security|top) clearance/iu, ['a security ', 'a top ']],
    [/week(?:,? in| in[- ]person)/iu, ['week']],
    [/\d\s?\+ of exp/iu, ['+ of e']],
    [/(?<!no )remote(?! work)/iu, ['remote']],
    [/(?:days){2}/iu, ['days']],
    [/(?:visa )?sponsor/iu, ['sponso']],
    [/estudiantes? (?:de |avanzad[oa] )?(?:curso|grado|nivel|ciclo|semestre|año)/iu, ['estudi']],
    [/[A-Z]\d/iu, null],
    [/remote|\d+ days?|./iu, null],
    [/x?/iu, null],
  ])('%s', (pattern, needles) => {
    expect(needlesOf(pattern)).toEqual(needles);
  });
});

/** Whether a pattern is in a text, as sentences are searched for it. */
const isIn = (one: Sifted, text: string): boolean =>
  mayMatch(sieveOf([one]), lowered(text)).has(one) && one.pattern.test(text);

test('letters that a pattern without case takes for others are found', () => {
  expect(isIn(sift(/visa/iu), 'viſa')).toBe(true);
  expect(isIn(sift(/work/iu), 'wor\u212a')).toBe(true);
});

test('whatever a pattern of the checks matches, its needles let through', () => {
  const { checks, studySigns } = vocabulary();
  const sifted = [...checks.flatMap(({ patterns }) => patterns), ...studySigns.anyDegree, ...studySigns.enrolment];
  expect(sifted.filter(({ needles }) => needles !== null).length).toBeGreaterThan(20);
  const missed = readLabelled().flatMap(({ text }) =>
    sentencesOf(text).flatMap((span) => {
      const words = text.slice(span.start, span.end);
      return sifted.filter((one) => one.pattern.test(words) && !isIn(one, words)).map(() => words);
    }),
  );
  expect(missed).toEqual([]);
});
