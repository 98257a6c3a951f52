import { describe, expect, test } from 'vitest';
import { BREAK, keysOf, unitsOf } from '../../src/text/units.js';

describe('two spellings with the same keys', () => {
  test.each([
    ['Event-Driven', 'event driven'],
    ['event\u2011driven', 'event driven'],
    ['event–driven', 'event driven'],
    ['R & D', 'R and D'],
    ['Ph.D.', 'PhD'],
    ['B.Sc', 'bsc'],
    ['U.S.A.', 'USA'],
    ['C♯', 'C#'],
    ["Bachelor's degree", 'Bachelor degree'],
    ['Kubernetes’s-based', 'Kubernetes based'],
    ['Ｇｅｓｔｉóｎ', 'gestion'],
    ['soft\u00adware', 'software'],
    ['REST\u00a0 API', 'rest api'],
  ])('%s = %s', (one, other) => {
    expect(keysOf(one)).toEqual(keysOf(other));
  });
});

test.each([
  ['a comma', 'Java, Script', ['java', ',', 'script']],
  ['a dash between spaces', 'a - b', ['a', '-', 'b']],
  ['a slash', 'AWS/GCP', ['aws', '/', 'gcp']],
  ['an emoji, whole', 'Python🐍', ['python', '🐍']],
  ['a bullet', '• Go', ['•', 'go']],
  ['a hyphen that hangs', 'pre- and post-sale', ['pre', '-', 'and', 'post', 'sale']],
  ['an address, which no form holds', 'at https://react.dev now', ['at', BREAK, 'now']],
])('%s leaves a unit: %s', (_, text, expected) => {
  expect(keysOf(text)).toEqual(expected);
});

describe('a line that ends', () => {
  const long = 'a line so long that it was surely wrapped by its editor';
  test.each([
    ['short: an item, or a heading', 'machine\nlearning', true],
    ['short, with CR LF', 'machine\r\nlearning', true],
    ['long: it was wrapped', `${long} machine\nlearning`, false],
    ['long, with CR LF', `${long} machine\r\nlearning`, false],
    ['long, before an empty line', `${long} machine\n\nlearning`, true],
    ['long, before an empty line of spaces', `${long} machine\n  \nlearning`, true],
    ['short, after a long one', `${long}\nmachine\nlearning`, true],
    ['not: spaces alone', 'machine  \t learning', false],
  ])('%s', (_, text, broken) => {
    expect(keysOf(text).slice(-2)).toEqual(broken ? [BREAK, 'learning'] : ['machine', 'learning']);
  });
});

test('units keep the offsets of the text as given', () => {
  const text = '  Gestio\u0301n-R&D, “Node.js”';
  expect(unitsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Gestio\u0301n',
    'R&D',
    ',',
    '“',
    'Node.js',
    '”',
  ]);
});
