import { describe, expect, test } from 'vitest';
import { innerMentions } from '../../src/matching/inner.js';
import { findMentions } from '../../src/matching/match.js';
import { vocabulary } from '../support/vocabulary.js';

const inner = (text: string): string[] => {
  const { lexicon } = vocabulary();
  return findMentions(text, vocabulary()).flatMap((find) => {
    return innerMentions(find, lexicon).map(({ start, end, conceptId }) => {
      expect(start).toBeGreaterThanOrEqual(find.start);
      return `${conceptId}: ${text.slice(start, end)}`;
    });
  });
};

describe('a name inside a longer one is meant too where the longer one builds on it', () => {
  test.each([
    ['five years of Ruby on Rails', ['ruby: Ruby']],
    ['We run SQL databases', ['sql: SQL']],
    ['Azure Databricks', ['azure: Azure', 'databricks: Databricks']],
    ['React Native', []],
    ['Ruby', []],
    ['Angular JS', []],
    ['Google Play', []],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });
});
