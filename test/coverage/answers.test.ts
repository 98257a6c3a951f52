import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/coverage/schema.js';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';

const checksOf = (line: string, bullets: readonly string[]): Check[] =>
  coverageOf({ posting: postingOf(['TypeScript', line]), cv: cvOf(bullets) }).checks;

const answerOf = (kind: Check['kind'], line: string, bullets: readonly string[]): [Check['answer'], string] | null => {
  const check = checksOf(line, bullets).find((one) => one.kind === kind);
  return check ? [check.answer, check.why] : null;
};

const ENGLISH = 'Wrote the services that the whole of the company was run with, and mentored those who came after.';
const SPANISH = 'Escribí los servicios con los que se llevaba toda la empresa, y formé a los que vinieron después.';

describe('a knock-out question is answered from the CV', () => {
  test.each<[string, Check['kind'], string, string[], Check['answer'], RegExp]>([
    [
      'years that the dates span',
      'years',
      '5+ years of experience with TypeScript',
      ['2018 to 2024', 'Wrote TypeScript'],
      'met',
      /2018 to 2024/,
    ],
    [
      'years to the very number',
      'years',
      '7+ years of experience with TypeScript',
      ['2018 to 2024', 'Wrote TypeScript'],
      'met',
      /2018 to 2024/,
    ],
    [
      'more years than the dates span',
      'years',
      '8+ years of experience with TypeScript',
      ['2018 to 2024', 'Wrote TypeScript'],
      'unknown',
      /2018 to 2024/,
    ],
    [
      'a single year',
      'years',
      '5+ years of experience with TypeScript',
      ['In 2024', 'Wrote TypeScript'],
      'unknown',
      /2024 only/,
    ],
    [
      'years with something the CV does not show',
      'years',
      '5+ years of experience with Java or Kotlin',
      ['2010 to 2024', 'Wrote TypeScript'],
      'unknown',
      /does not show Java, Kotlin/,
    ],
    [
      'no dates',
      'years',
      '5+ years of experience with TypeScript',
      ['Later', 'Wrote TypeScript'],
      'unknown',
      /no dates/,
    ],
    [
      'the degree asked for',
      'degree',
      "Bachelor's degree in any field",
      ['BSc in Geology'],
      'met',
      /BSc stands in line 5/,
    ],
    ['a higher degree than asked for', 'degree', "Bachelor's degree in any field", ['PhD in Geology'], 'met', /PhD/],
    ['any university degree', 'degree', 'A university degree', ["Master's degree in Geology"], 'met', /Master's/],
    ['either of two', 'degree', "Bachelor's or Master's degree", ["Master's degree in Geology"], 'met', /Master's/],
    [
      'a lower degree than asked for',
      'degree',
      'A PhD in mathematics',
      ['BSc in Geology'],
      'unknown',
      /BSc in line 5.*PhD/,
    ],
    ['no degree', 'degree', "Bachelor's degree in any field", ['Dug holes'], 'unknown', /no degree/],
    ['a language named', 'language', 'Fluent German', ['Speaks German and Dutch'], 'met', /German stands in line 5/],
    ['the language the CV is in', 'language', 'Fluent English', [ENGLISH, ENGLISH], 'met', /written in English/],
    ['Spanish of a Spanish CV', 'language', 'Fluent Spanish', [SPANISH, SPANISH], 'met', /written in Spanish/],
    [
      'a language not among those named',
      'language',
      'Fluent German',
      [ENGLISH, 'Speaks Dutch'],
      'unmet',
      /Dutch, not German/,
    ],
    ['no languages named', 'language', 'Fluent German', [ENGLISH], 'unknown', /names no languages/],
    ['one of two languages', 'language', 'Fluent German or Dutch', ['Speaks Dutch'], 'met', /Dutch/],
    ['one where both are wanted', 'language', 'Fluent German and Dutch', ['Speaks Dutch'], 'unmet', /not German/],
    ['a place', 'location', 'Must be located in Ghent', [ENGLISH], 'unknown', /where you live/],
    ['a permit', 'authorisation', 'Must be authorized to work in Belgium', [ENGLISH], 'unknown', /where you may work/],
    ['a clearance', 'clearance', 'An active security clearance', [ENGLISH], 'unknown', /clearance/],
    ['a licence', 'licence', "A valid driver's license", [ENGLISH], 'unknown', /licences/],
    ['travel', 'travel', 'Willing to travel to clients', [ENGLISH], 'unknown', /travel/],
  ])('%s', (_, kind, line, bullets, answer, why) => {
    expect(answerOf(kind, line, bullets)).toEqual([answer, expect.stringMatching(why)]);
  });

  test('with the words and the line it is put in', () => {
    expect(checksOf('Fluent German', ['Speaks German'])).toMatchObject([{ quote: 'Fluent German', line: 8 }]);
  });

  test('quoted in short where the sentence is long', () => {
    const line = `Fluent German for ${'very '.repeat(60)}many meetings`;
    const [check] = checksOf(line, ['Speaks German']);
    expect(check?.quote).toMatch(/^Fluent German for very .* very …$/);
    expect(check?.quote.length).toBeLessThanOrEqual(162);
  });

  test('and never in the score', () => {
    const scores = ['Tidy', 'Fluent German', 'A PhD in mathematics'].map(
      (line) => coverageOf({ posting: postingOf(['TypeScript', line]), cv: cvOf(['Wrote TypeScript']) }).score,
    );
    expect(scores).toEqual([100, 100, 100]);
  });
});
