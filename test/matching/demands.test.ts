import { describe, expect, test } from 'vitest';
import { findDemands } from '../../src/matching/demands.js';
import { vocabulary } from '../support/vocabulary.js';

const demands = (text: string): string[] =>
  findDemands(text, vocabulary()).map(({ start, end, surface }) => {
    expect(text.slice(start, end)).toBe(surface);
    return surface;
  });

describe('what a text asks for', () => {
  test.each([
    ['Experience with Kafka and strong communication skills', ['Kafka']],
    ['No experience with Kafka is needed; you know Go.', ['Go']],
    ['Our clients in banking love our Java platforms', ['Java platforms']],
    ['Solid knowledge of testing and of security', ['testing', 'security']],
    ['You run CI/CD pipelines and Kafka tests', ['CI/CD pipelines', 'Kafka tests']],
    ['Ruby on Rails', ['Ruby on Rails', 'Ruby']],
  ])('%s', (text, expected) => {
    expect(demands(text)).toEqual(expected);
  });
});

describe('a job title alone asks for nothing', () => {
  test.each([
    'Senior Java Developer',
    'Java / Kotlin Engineer (m/f/d)',
    'Back-end Developer (Python, Django)',
    'Frontend Engineer – React',
    'We look for a Python engineer',
    'Desarrollador Java',
  ])('%s', (text) => {
    expect(demands(text).filter((one) => !/^(?:back|front)-?end/i.test(one))).not.toContain('Java');
    expect(demands(text)).toEqual([]);
  });

  test.each([
    ['Java and developers', ['Java']],
    ['Python to help engineers', ['Python']],
    ['Developers love Python', ['Python']],
    ['Kafka. Engineers use it.', ['Kafka']],
  ])('and is told from other words: %s', (text, expected) => {
    expect(demands(text)).toEqual(expected);
  });

  test('in a posting what the title names counts once, where nothing else asks for it', () => {
    const text = 'Java Developer (Kotlin)\n\nYou write Kotlin every day. Join our Java engineers.\n';
    expect(demands(text)).toEqual(['Java', 'Kotlin']);
    expect(findDemands(text, vocabulary())[1]?.start).toBe(text.indexOf('Kotlin every'));
  });
});
