import { describe, expect, test } from 'vitest';
import { RULEBOOK } from '../../src/posting/rulebook.js';
import { readWords } from '../../src/posting/words/words.js';
import { placesOf } from '../../src/text/phrasetables.js';
import { vocabulary } from '../support/vocabulary.js';
import { decides, readExamples } from './examples.js';

const { rules, tables } = readExamples();
const { sentenceTables } = vocabulary();

test('every rule has examples that it takes and leaves, and every example a rule', () => {
  expect(Object.keys(rules).sort()).toEqual(RULEBOOK.map(({ id }) => id).sort());
});

test('every table of cues has sentences that carry one and that carry none, and every sentence a table', () => {
  expect(Object.keys(tables).sort()).toEqual([...sentenceTables.bits.keys()].sort());
});

describe.each(Object.entries(rules))('%s', (rule, { yes, no }) => {
  test.each(yes)('decides in $posting', (example) => {
    expect(decides(rule, example, vocabulary())).toBe(true);
  });
  test.each(no)('does not decide in $posting', (example) => {
    expect(decides(rule, example, vocabulary())).toBe(false);
  });
});

describe.each([...sentenceTables.bits.keys()])('%s', (table) => {
  const carries = (sentence: string): boolean => placesOf(readWords(sentence, vocabulary()).cues, table).length > 0;
  test.each(tables[table]?.yes ?? [])('has a cue in: %s', (sentence) => {
    expect(carries(sentence)).toBe(true);
  });
  test.each(tables[table]?.no ?? [])('has none in: %s', (sentence) => {
    expect(carries(sentence)).toBe(false);
  });
});
