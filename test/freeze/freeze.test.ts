import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgeAll } from './judge.js';
import { differences, documentOf } from './lines.js';
import { FROZEN, OWN, sourcesOf } from './sources.js';

test('every posting of the project is judged as it was (npm run freeze -- --write rewrites it)', async () => {
  const document = documentOf(await judgeAll(OWN.flatMap(sourcesOf)));
  expect(differences(readFileSync(FROZEN, 'utf8'), document)).toEqual([]);
});

test('a change of a line, of the order or of the postings is told', () => {
  const of = (lines: Record<string, string[]>): string => documentOf(new Map(Object.entries(lines)));
  const before = of({ a: ['item x', 'item y'], b: ['item z'] });
  expect(differences(before, before)).toEqual([]);
  expect(differences(before, of({ a: ['item x', 'item w'], b: ['item z'] }))).toEqual(['# a', '- item y', '+ item w']);
  expect(differences(before, of({ a: ['item y', 'item x'], b: ['item z'] }))).toEqual([
    '# a',
    '~ the same lines in another order',
  ]);
  expect(differences(before, of({ a: ['item x', 'item y'] }))).toEqual(['# b', '- item z']);
});
