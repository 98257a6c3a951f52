import { describe, expect, test } from 'vitest';
import { areAsked, askingReasons, type Judged } from '../../src/matching/asking.js';
import { findMentions } from '../../src/matching/match.js';
import { withUnits } from '../../src/text/read.js';
import { endOf, startOf } from '../../src/text/scan.js';
import { growthOf, MOST_GROWTH } from '../support/growth.js';
import { vocabulary } from '../support/vocabulary.js';

/** Each find with a question mark where it is only mentioned in passing. */
const read = (text: string): string[] =>
  findMentions(text, vocabulary()).map(({ surface, asked }) => `${surface}${asked ? '' : '?'}`);

const isAsked = (text: string, surface: string): boolean | undefined =>
  findMentions(text, vocabulary()).find((mention) => mention.surface === surface)?.asked;

describe('names of technologies always count', () => {
  test.each([
    'We build our platform on Kubernetes.',
    'Join a Java shop with happy customers.',
    'Our customers love PostgreSQL.',
  ])('%s', (text) => {
    expect(findMentions(text, vocabulary()).every(({ asked }) => asked)).toBe(true);
  });
});

describe('terms of art always count', () => {
  test.each([
    ['We practise TDD with our customers.', 'TDD'],
    ['Our teams deliver through CI/CD.', 'CI/CD'],
  ])('%s', (text, surface) => {
    expect(isAsked(text, surface)).toBe(true);
  });
});

describe('practices, concepts and everyday words are asked for', () => {
  test.each([
    ['Solid knowledge of testing and deployment.', 'testing'],
    ['Experience with cloud and infrastructure', 'infrastructure'],
    ['You have a good understanding of security.', 'security'],
    ['Familiarity with architecture best practices', 'architecture'],
    ['Conocimientos de seguridad y redes', 'seguridad'],
    ['Experiencia en desarrollo de software', 'desarrollo de software'],
    ['Manejo de bases de datos', 'Manejo de bases de datos'],
    ['3+ years of experience in software development', 'software development'],
    ['Web accessibility experience is a plus', 'Web accessibility'],
    ['Proficiency in data analysis and reporting', 'data analysis'],
    ['Industry: Financial Services', 'Financial Services'],
    ['Fluent in Danish and English', 'Danish'],
  ])('%s: %s', (text, surface) => {
    expect(isAsked(text, surface)).toBe(true);
  });
});

describe('they are mentioned in passing', () => {
  test.each([
    ['We are a leading provider of financial services.', 'financial services'],
    ['Our clients in healthcare trust us.', 'healthcare'],
    ['You will join our backend team.', 'backend'],
    ['The frontend developers sit next to you.', 'frontend'],
    ['Join the DevOps team of a growing company.', 'DevOps'],
    ['We care about the performance of our product.', 'performance'],
    ['Please send your application in English.', 'English'],
    ['Somos una empresa de transformación digital.', 'transformación digital'],
    ['Benefits include free German courses.', 'German'],
  ])('%s: %s', (text, surface) => {
    expect(isAsked(text, surface)).toBe(false);
  });
});

describe('a word that is also a practice counts, in any case, where it is asked for', () => {
  test.each([
    ['Experience with agile and lean methodologies', ['agile', 'lean methodologies']],
    ['You keep a lean desk and an agile mind', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('what lies beyond the end of the sentence says nothing', () => {
  expect(isAsked('You have knowledge. The frontend is nice.', 'frontend')).toBe(false);
});

test('is judged in linear time', async () => {
  const work = (text: string): unknown => findMentions(text, vocabulary());
  expect(await growthOf('our testing, security and cloud ', work)).toBeLessThan(MOST_GROWTH);
});

test('the reasons of a find add up to what is decided without them', () => {
  const { asking } = vocabulary();
  const text = '- Security, Testing and CLOUD\n- Knowledge of testing; our company is a leader in the cloud industry.';
  withUnits(text, (scan) => {
    const finds = Array.from({ length: scan.count }, (_, unit): Judged => {
      const [start, end] = [startOf(scan, unit), endOf(scan, unit)];
      return {
        start,
        end,
        first: unit,
        last: unit,
        tier: unit % 5 === 0 ? null : unit % 2 ? 'practice' : 'seldom',
        technical: unit % 3 > 0,
      };
    });
    const reasons = askingReasons(scan, finds, asking);
    const enough = reasons.map((why) => !why || why.reduce((sum, { points }) => sum + points, 0) >= asking.enough);
    expect(areAsked(scan, finds, asking)).toEqual(enough);
    expect(new Set(enough)).toEqual(new Set([true, false]));
    expect(reasons.flat().map((why) => why?.what)).toEqual(expect.arrayContaining(['practice', 'bullet', 'listed']));
  });
});
