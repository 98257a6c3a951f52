import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/text/match.js';
import { knowledge } from '../support/knowledge.js';

const SHORT = 100_000;
const TIMES = 4;
/** Twice as much as linear work grows, less than half of what the square would. */
const MOST_GROWTH = 7;
const RUNS = 6;
/** Below this the clock and the machine's other work say more than the matcher does. */
const LEAST_MS = 2;

/** The processor time of one search, in milliseconds: what else the machine does is not part of it. */
const timeOf = (text: string): number => {
  const started = process.cpuUsage();
  findMentions(text, knowledge());
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};

const repeated = (piece: string, length: number): string =>
  // Flat, as a text from a file is: a rope of its parts would be flattened by the first run.
  Buffer.from(piece.repeat(Math.ceil(length / piece.length)), 'utf16le').toString('utf16le');

/** How much longer a text takes that is so many times longer, by the best of several runs of each. */
const growthOf = (piece: string): number => {
  const [short, long] = [repeated(piece, SHORT), repeated(piece, SHORT * TIMES)];
  let [shortest, longest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < RUNS; run++) {
    shortest = Math.min(shortest, timeOf(short));
    longest = Math.min(longest, timeOf(long));
    if (longest < MOST_GROWTH * Math.max(shortest, LEAST_MS) && run > 0) break;
  }
  return longest / Math.max(shortest, LEAST_MS);
};

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
  ])('%s', (_, piece) => {
    expect(growthOf(piece)).toBeLessThan(MOST_GROWTH);
  });
});

test('a line of ten million characters is read, with all its terms', () => {
  const line = repeated(
    'We write services in Go and Rust, and no PHP, for teams that care about testing; ',
    10_000_000,
  );
  expect(findMentions(line, knowledge()).length).toBeGreaterThan(300_000);
});
