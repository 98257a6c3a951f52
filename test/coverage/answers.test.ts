import { describe, expect, test } from 'vitest';
import type { AnsweredCheck } from '../../src/coverage/schema.js';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';

const checksOf = (line: string, bullets: readonly string[]): AnsweredCheck[] =>
  coverageOf({ posting: postingOf(['TypeScript', line]), cv: cvOf(bullets) }).checks;

const answerOf = (
  kind: AnsweredCheck['kind'],
  line: string,
  bullets: readonly string[],
): [AnsweredCheck['answer'], string] | null => {
  const check = checksOf(line, bullets).find((one) => one.kind === kind);
  return check ? [check.answer, check.why] : null;
};

const ENGLISH = 'Wrote the services that the whole of the company was run with, and mentored those who came after.';
const SPANISH = 'Escribí los servicios con los que se llevaba toda la empresa, y formé a los que vinieron después.';

describe('a knock-out question is answered from the CV', () => {
  test.each<[string, AnsweredCheck['kind'], string, string[], AnsweredCheck['answer'], RegExp]>([
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
      '6+ years of experience with TypeScript',
      ['2018 to 2024', 'Wrote TypeScript'],
      'met',
      /2018 to 2024/,
    ],
    [
      'more years than the dates span',
      'years',
      '7+ years of experience with TypeScript',
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
      /no dates of its jobs/,
    ],
    [
      'years with one of two that will do',
      'years',
      '5+ years of experience with TypeScript or Kotlin',
      ['2018 to 2024', 'Wrote TypeScript'],
      'met',
      /2018 to 2024/,
    ],
    [
      'years with two where one is not shown',
      'years',
      '5+ years of experience with TypeScript and Kotlin',
      ['2018 to 2024', 'Wrote TypeScript'],
      'unknown',
      /does not show Kotlin/,
    ],
    [
      'years in a field the CV does not show',
      'years',
      '1+ years of experience in supply chain management',
      ['2010 to 2024', 'Wrote TypeScript'],
      'unknown',
      /does not show supply chain/,
    ],
    [
      'years of what no lexicon has',
      'years',
      '1+ years of experience laying hedges',
      ['2010 to 2024', 'Wrote TypeScript'],
      'unknown',
      /does not show “laying hedges”/,
    ],
    [
      'years of it where the CV speaks of it',
      'years',
      '1+ years of experience laying hedges',
      ['2010 to 2024', 'Wrote about hedges'],
      'unknown',
      /2010 to 2024; it does not say how much of it was “laying hedges”/,
    ],
    [
      'years of work in general',
      'years',
      '5+ years of professional software experience',
      ['2010 to 2024', 'Wrote TypeScript'],
      'met',
      /2010 to 2024/,
    ],
    [
      'another way to meet it',
      'years',
      'BSc and 5+ years of experience or MSc and 3+ years of experience',
      ['In 2024', 'Wrote TypeScript'],
      'unknown',
      /no dates of its jobs.*takes “MSc and 3\+ years of experience” in its place/,
    ],
    [
      'years that the CV states',
      'years',
      '8+ years of experience in back-end development',
      ['Has nine years of experience in back-end development'],
      'met',
      /line 5 says “Has nine years of experience in back-end development”/,
    ],
    [
      'years of another thing that the CV states',
      'years',
      '8+ years of experience in front-end development',
      ['Has nine years of experience in back-end development, lately wrote front-end development'],
      'unknown',
      /no dates/,
    ],
    [
      'more years than the CV states',
      'years',
      '8+ years of experience with TypeScript',
      ['Has 6 years of experience with TypeScript'],
      'unknown',
      /no dates/,
    ],
    [
      'years that the CV states against its dates',
      'years',
      '8+ years of experience with TypeScript',
      ['2018 to 2020', 'Has 9 years of experience with TypeScript'],
      'unknown',
      /2018 to 2020/,
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
    [
      'a degree in the field, in another form',
      'degree',
      "Bachelor's degree in Geological Sciences",
      ['BSc in Geology'],
      'met',
      /BSc stands/,
    ],
    [
      'a degree in a field near it',
      'degree',
      "Bachelor's degree in Computer Science or a related field",
      ['BSc in Software Engineering'],
      'met',
      /BSc stands/,
    ],
    [
      'a degree in another field',
      'degree',
      "Bachelor's degree in Law",
      ['BSc in Geology'],
      'unknown',
      /line 5 says “BSc in Geology”; compare it with “Law”/,
    ],
    [
      'a degree in another kind of engineering',
      'degree',
      "Bachelor's degree in Civil Engineering",
      ['BSc in Electrical Engineering'],
      'unknown',
      /compare it with “Civil Engineering”/,
    ],
    ['a degree in any field', 'degree', 'A degree in a related discipline', ['BSc in Geology'], 'met', /BSc/],
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
    [
      'no degree where experience will do',
      'degree',
      "Bachelor's degree in any field or equivalent practical experience",
      ['Dug holes'],
      'unknown',
      /takes experience in its place/,
    ],
    [
      'years in place of a degree',
      'years',
      'A degree in any field or 6 years of experience with TypeScript',
      ['2022 to 2024', 'Wrote TypeScript'],
      'unknown',
      /takes a degree in its place/,
    ],
    [
      'a degree by no name',
      'degree',
      'A relevant degree, or 6 years of experience',
      ['Dug holes'],
      'unknown',
      /no degree/,
    ],
    ['an equivalent degree', 'degree', "Bachelor's degree or equivalent", ['Dug holes'], 'unknown', /no degree$/],
    ['no degree', 'degree', "Bachelor's degree in any field", ['Dug holes'], 'unknown', /no degree/],
    ['a language named', 'language', 'German required', ['Speaks German and Dutch'], 'met', /German stands in line 5/],
    [
      'a language without its level',
      'language',
      'Fluent German',
      ['Speaks German and Dutch'],
      'unknown',
      /without a level/,
    ],
    ['a level that is higher', 'language', 'German at B1', ['German (C1)'], 'met', /line 5 says German: C1/],
    [
      'a level in other words',
      'language',
      'Fluent German',
      ['Native German speaker'],
      'met',
      /line 5 says German: Native/,
    ],
    [
      'a level that is lower',
      'language',
      'German B2',
      ['German A1, Dutch C1'],
      'unmet',
      /German: A1, and B2 is asked for/,
    ],
    ['a few words where work is asked', 'language', 'German required', ['German (A2)'], 'unknown', /compare it/],
    [
      'who grew up with it',
      'language',
      'Native English',
      [ENGLISH, ENGLISH],
      'unknown',
      /written in English, without a level/,
    ],
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
    ['one of two languages', 'language', 'Fluent German or Dutch', ['Fluent Dutch'], 'met', /Dutch/],
    [
      'one where both are wanted',
      'language',
      'Fluent German and Dutch',
      ['Fluent Dutch'],
      'unmet',
      /line 5 says Dutch: Fluent; .*not German|not German; line 5 says Dutch: Fluent/,
    ],
    ['whether one studies', 'degree', 'Must be enrolled at a university', ['BSc in Geology'], 'unknown', /a student/],
    [
      'a place where remote will do',
      'location',
      'Remote or on-site in Ghent',
      [ENGLISH],
      'met',
      /remote work is offered/,
    ],
    [
      'the place of a line between bars',
      'location',
      'Peru | On-site | Full-time',
      ['Based in Peru'],
      'met',
      /Based in Peru/,
    ],
    [
      'not a name beside it',
      'location',
      'Acme Peru | Ghent (on-site) | Full-time',
      ['Based in Peru'],
      'unknown',
      /compare/,
    ],
    ['a place of remote work', 'location', 'Remote, Australia', [ENGLISH], 'unknown', /where you live/],
    [
      'a nationality',
      'authorisation',
      'US citizenship is required',
      ['Has a work permit for the US'],
      'unknown',
      /which citizenship/,
    ],
    [
      'the nationality',
      'authorisation',
      'US citizenship is required',
      ['Citizen of the US'],
      'met',
      /Citizen of the US/,
    ],
    ['a place', 'location', 'Must be located in Ghent', [ENGLISH], 'unknown', /where you live/],
    ['the place', 'location', 'Must be located in Ghent', ['Based in Ghent'], 'met', /line 5 says “Based in Ghent”/],
    [
      'another place',
      'location',
      'Must be based in the EU',
      ['Based in Ghent'],
      'unknown',
      /“Based in Ghent”; compare/,
    ],
    [
      'a place by another name',
      'location',
      'Must be based in the U.S.',
      ['Lives in the United States'],
      'met',
      /line 5/,
    ],
    [
      'a place where others live',
      'location',
      'Must be located in Ghent',
      ['Led a team in Ghent'],
      'unknown',
      /where you/,
    ],
    ['a permit', 'authorisation', 'Must be authorized to work in Belgium', [ENGLISH], 'unknown', /where you may work/],
    [
      'the permit',
      'authorisation',
      'Must have a right to work in the UK',
      ['British citizen'],
      'met',
      /British citizen/,
    ],
    [
      'another permit',
      'authorisation',
      'Must be authorized to work in Belgium',
      ['Citizen of Peru'],
      'unknown',
      /Peru/,
    ],
    ['the clearance', 'clearance', 'An active Secret clearance', ['Holds a Secret clearance'], 'met', /line 5/],
    ['another clearance', 'clearance', 'An active TS/SCI clearance', ['Holds an SC clearance'], 'unknown', /compare/],
    ['no clearance', 'clearance', 'An active security clearance', ['No clearance yet'], 'unmet', /No clearance yet/],
    ['the licence', 'licence', "A valid driver's license", ['Driving licence B'], 'met', /Driving licence/],
    ['another licence', 'licence', 'A nursing license', ['Driving licence B'], 'unknown', /compare/],
    ['travel that is offered', 'travel', 'Willing to travel to clients', ['Happy to travel'], 'met', /Happy to travel/],
    ['travel that is refused', 'travel', 'Willing to travel to clients', ['I do not travel'], 'unmet', /do not travel/],
    ['a clearance', 'clearance', 'An active security clearance', [ENGLISH], 'unknown', /clearance/],
    ['a licence', 'licence', "A valid driver's license", [ENGLISH], 'unknown', /licences/],
    ['travel', 'travel', 'Willing to travel to clients', [ENGLISH], 'unknown', /travel/],
  ])('%s', (_, kind, line, bullets, answer, why) => {
    expect(answerOf(kind, line, bullets)).toEqual([answer, expect.stringMatching(why)]);
  });

  const dated = (...parts: [string, string][]): AnsweredCheck[] => {
    const cv = parts.map(([heading, bullet]) => `## ${heading}\n\n* ${bullet}\n`).join('\n');
    return coverageOf({ posting: postingOf(['3+ years of experience with TypeScript']), cv }).checks;
  };

  test.each<[string, [string, string][], AnsweredCheck['answer'], RegExp]>([
    [
      'of the part that shows it',
      [['Now, 2021 – 2024', 'Wrote TypeScript']],
      'met',
      /TypeScript for 3 years, 2021 to 2024/,
    ],
    [
      'not of the other parts',
      [
        ['Now, 2023 – 2024', 'Wrote TypeScript'],
        ['Then, 2010 – 2023', 'Wrote Java'],
      ],
      'unknown',
      /TypeScript for 1 year, 2023 to 2024/,
    ],
    [
      'of several parts, gaps not counted',
      [
        ['Now, 2023', 'Wrote TypeScript'],
        ['Then, 2010 – 2012', 'Wrote TypeScript'],
      ],
      'met',
      /2010 to 2023/,
    ],
    [
      'to the present month, where it goes on',
      [['Now, June 2023 – present', 'Wrote TypeScript']],
      'met',
      /3 years and 1 month, 2023 to now/,
    ],
    ['by the month', [['Now, Dec 2020 – Jan 2021', 'Wrote TypeScript']], 'unknown', /for 2 months/],
    [
      'of overlapping parts once',
      [
        ['One, 2020 – 2022', 'Wrote TypeScript'],
        ['Two, 2020 – 2022', 'Wrote TypeScript'],
      ],
      'unknown',
      /for 2 years/,
    ],
    [
      'none of a part without dates',
      [
        ['Then, 2010 – 2023', 'Wrote Java'],
        ['Skills', 'TypeScript'],
        ['Earlier, 2001', 'Wrote C'],
      ],
      'unknown',
      /does not say when/,
    ],
  ])('years with something are %s', (_, parts, answer, why) => {
    expect(dated(...parts)).toMatchObject([{ answer, why: expect.stringMatching(why) }]);
  });

  const inSpanish = (cvLine: string): AnsweredCheck[] =>
    coverageOf({
      posting: `# Jardinero\n\n${SPANISH} ${SPANISH}\n\n## Requisitos\n\n- Experiencia con TypeScript\n`,
      cv: cvOf([ENGLISH, ENGLISH, ENGLISH, cvLine]),
    }).checks;

  test.each<[string, string, [AnsweredCheck['answer'], string][]]>([
    ['no languages', 'Wrote TypeScript', [['unknown', 'written in Spanish']]],
    ['others', 'Speaks Dutch', [['unmet', 'written in Spanish']]],
    ['it', 'Speaks Spanish', []],
  ])('the language that a posting is written in, where the CV names %s', (_, line, answers) => {
    expect(inSpanish(line).filter(({ kind }) => kind === 'language')).toMatchObject(
      answers.map(([answer, why]) => ({ kind: 'language', answer, why: expect.stringContaining(why) })),
    );
  });

  test.each<[string, string, string]>([
    ['the field of a line between bars', 'Acme | Gardener | Ghent (on-site) | Full-time', 'Ghent (on-site)'],
    ['the place and the field', 'Acme | Ghent, BE | On-site | Full-time', 'Ghent, BE | On-site'],
    ['the sentence', 'You work on-site in Ghent', 'You work on-site in Ghent'],
  ])('quoted: %s', (_, line, quote) => {
    expect(checksOf(line, [ENGLISH])).toMatchObject([{ kind: 'location', quote }]);
  });

  test.each<[string, AnsweredCheck['answer']]>([
    ['Based in Ghent', 'met'],
    ['Based in Peru', 'unknown'],
  ])('from the facts before a posting: %s', (line, answer) => {
    const posting = `---\ntitle: Gardener\njobLocation: Ghent\n---\n\n${postingOf(['TypeScript'])}`;
    expect(coverageOf({ posting, cv: cvOf([line]) }).checks).toMatchObject([
      { kind: 'location', quote: 'Ghent', answer },
    ]);
  });

  test('told once where two of a sentence have one answer', () => {
    expect(checksOf("Bachelor's degree (Master's degree preferred)", [ENGLISH])).toHaveLength(1);
  });

  test('with the words and the line it is put in', () => {
    expect(checksOf('Fluent German', ['Speaks German'])).toMatchObject([
      { quote: 'Fluent German', line: 8, wished: false },
    ]);
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
