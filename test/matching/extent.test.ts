import { describe, expect, test } from 'vitest';
import { demandsIn } from '../../src/matching/extent.js';
import { findMentions } from '../../src/matching/match.js';
import { conceptOf } from '../../src/vocabulary/lexicon.js';
import { vocabulary } from '../support/vocabulary.js';

const extents = (text: string): string[] => {
  const { lexicon, extent } = vocabulary();
  const finds = findMentions(text, vocabulary()).map((one) => ({
    ...one,
    kind: conceptOf(lexicon, one.conceptId)?.kind ?? 'concept',
  }));
  return demandsIn(text, finds, extent).map(({ start, end, surface }) => {
    expect(text.slice(start, end)).toBe(surface);
    return surface;
  });
};

describe('the words that belong to a term are part of what is asked for', () => {
  test.each([
    ['modern CI/CD pipelines and Docker tooling', ['modern CI/CD pipelines', 'Docker tooling']],
    ['Kubernetes environments, Java best practices', ['Kubernetes environments', 'Java best practices']],
    ['Kubernetes clusters', ['Kubernetes']],
    ['Python 3.11, PHP 7.4 and ES6+', ['Python 3.11', 'PHP 7.4', 'ES6+']],
    ['Java 8+', ['Java 8+']],
    ['Java 5+ years', ['Java']],
    ['Java 5 years', ['Java']],
    ['Python, 2 of them', ['Python']],
    ['AWS (Amazon Web Services', ['AWS (Amazon Web Services']],
    ['fluent English environment', ['English']],
  ])('%s', (text, expected) => {
    expect(extents(text)).toEqual(expected);
  });
});

describe('a degree, its alternatives and its field are one', () => {
  test.each([
    ['a degree in Computer Science', ['degree in Computer Science']],
    ['BSc or MSc in Physics', ['BSc or MSc in Physics']],
    ["Bachelor's or Master's degree in Mathematics", ["Bachelor's or Master's degree in Mathematics"]],
    ['a university degree and a good knowledge of Physics', ['university degree', 'Physics']],
    ['Licenciatura en Física', ['Licenciatura en Física']],
  ])('%s', (text, expected) => {
    expect(extents(text)).toEqual(expected);
  });
});
