import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/matching/match.js';
import { growthOf, MOST_GROWTH, repeated } from '../support/growth.js';
import { vocabulary } from '../support/vocabulary.js';

const find = (text: string): number => findMentions(text, vocabulary()).length;

describe('the time to find terms grows with the length of', () => {
  test.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['line breaks', '\r\n'],
    ['separators', ',;:|/'],
    ['the beginning of a long form', 'bachelor of science in computer '],
    ['a slash after each letter', 'a/'],
    ['names with signs', 'C++'],
    ['nested brackets', '((([['],
    ['combining marks', 'e\u0301\u0302'],
    ['emoji', '🚀🐍'],
    ['an ambiguous word', 'go '],
    ['ambiguous words in a list', 'C, R, Go, '],
    ['words of a title', 'Go React Spring '],
    ['a chain of hyphens', 'event-driven-'],
    ['soft hyphens', '\u00ad'],
    ['a negation without an end', 'no not without '],
    ['terms that are denied', 'no SQL, '],
    ['phrases that mean something else', 'go to market '],
    ['years', 'spring 2026 '],
    ['addresses that are none', 'a.b@'],
    ['accented words', 'gestión técnica '],
    ['names of two senses', 'Oracle SAP '],
    ['a name of two senses alone', 'Pub/Sub, '],
    ['a Portuguese no', 'integração no SQL '],
    ['sums of money', '$90,000 CAD '],
  ])('%s', async (_, piece) => {
    expect(await growthOf(piece, find)).toBeLessThan(MOST_GROWTH);
  });
});

test('a line of five million characters is read, with all its terms', () => {
  const line = repeated('We write services in Go and Rust, and no PHP, for teams that care about testing; ', 5_000_000);
  // More than could be handed to a function as its arguments.
  expect(find(line)).toBeGreaterThan(150_000);
});
