import { expect, test } from 'vitest';
import { z } from 'zod';
import { frequency } from '../../../src/vocabulary/cues/frequency.js';

test('what is counted becomes a share of all postings', () => {
  expect([...frequency.compile({ postings: 200, named: { kafka: 50, sql: 100 } })]).toEqual([
    ['kafka', 0.25],
    ['sql', 0.5],
  ]);
});

test('of no postings there is no share', () => {
  expect(frequency.schema(z).safeParse({ postings: 0, named: {} }).success).toBe(false);
});
