import { expect, test } from 'vitest';
import { revive, toPlain } from '../../src/vocabulary/json.js';
import { readReading } from '../../src/vocabulary/reading.js';
import { ROOT } from '../support/vocabulary.js';

const throughJson = (value: unknown): unknown => revive(JSON.parse(JSON.stringify(toPlain(value))));

test.each<[string, unknown]>([
  ['a text', 'as it is'],
  ['nothing', null],
  ['lists of lists', [['nice', 'to', 'have'], ['ideally']]],
  ['a set', new Set(['b', 'a'])],
  ['an empty set', new Set()],
  ['a map of sets', new Map([['en', new Set(['the'])]])],
  ['a map of numbers', new Map([['kafka', 0.25]])],
  ['a pattern', [/\bsecurity\s+clearance\b/iu]],
  ['fields', { enough: 0, points: [[3, 4]], words: new Set(['with']) }],
])('%s comes back from JSON as it was', (_, value) => {
  expect(throughJson(value)).toEqual(value);
});

test('the tables come back from JSON as they were compiled', () => {
  const compiled = readReading(`${ROOT}/lexicons/reading`);
  expect(throughJson(compiled)).toEqual(compiled);
});
