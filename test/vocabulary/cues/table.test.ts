import { expect, test } from 'vitest';
import { z } from 'zod';
import { type CueTable, tableOf } from '../../../src/vocabulary/cues/table.js';

const count: CueTable<string[], number> = { schema: (zod) => zod.array(zod.string()), compile: ({ length }) => length };
const table = tableOf<{ or: number; anyBefore: number }>({ or: count, anyBefore: count });

test('a table compiles each list under its field’s name, which YAML writes in small letters', () => {
  const written = { any_before: ['one of', 'any of'], or: ['or'] };
  expect(table.schema(z).parse(written)).toEqual(written);
  expect(table.compile(written)).toEqual({ or: 1, anyBefore: 2 });
});

test.each([
  ['a list that is missing', { or: [] }],
  ['a list that it does not know', { or: [], any_before: [], anyAfter: [] }],
  ['a list that holds other things', { or: [1], any_before: [] }],
])('it refuses %s', (_, written) => {
  expect(table.schema(z).safeParse(written).success).toBe(false);
});
