import { expect, test } from 'vitest';
import { beforeLast, withoutEnd, withoutSigns, withoutStart } from '../../../src/posting/checks/edges.js';

const OR = /(?<!\p{L})or\s*$/iu;
const OF = /^\s*of(?!\p{L})/iu;

test.each([
  ['a BSc or ', 'a BSc '],
  ['OR', ''],
  ['a tractor', null],
])('the text before "or" at the end of %j: %j', (text, before) => {
  expect(beforeLast(text, OR)).toBe(before);
});

test.each([
  ['Go, (', ',(', 'Go'],
  ['Go', ',(', 'Go'],
  [' ,\u00a0', ',', ''],
])('%j without any of %j at its end: %j', (text, signs, left) => {
  expect(withoutSigns(text, signs)).toBe(left);
});

test.each([
  ['in Go, or or, ', 'in Go'],
  ['or, or', ''],
  ['in Go', 'in Go'],
])('%j without all that trails it: %j', (text, left) => {
  expect(withoutEnd(text, ',', (bare) => beforeLast(bare, OR))).toBe(left);
});

test.each([
  [': of of Go of', 'Go of'],
  ['offers', 'offers'],
  ['of', ''],
])('%j without all that leads to it: %j', (text, left) => {
  expect(withoutStart(text, ':', OF)).toBe(left);
});
