import { expect, test } from 'vitest';
import { growthOf, MOST_GROWTH } from '../support/growth.js';
import { understandText } from '../support/understand.js';

const HEAD = 'We are hiring a developer. Requirements: apply now, remote.\n\n';
const LENGTH = 8_000;

const read = (text: string): void => {
  understandText(HEAD + text);
};

test.each([
  'Go ',
  'React or ',
  'aws/',
  '5 years ',
  '5 years of ',
  '(5 years) ',
  'OR 5 years\n- ',
  'must be located in Peru\n',
  'experience with ',
  'no ',
  '<!-- ',
  '(',
  '[',
  '**a**: ',
  'Aa: ',
  'Requirements:\n',
  'a. ',
  "'s ",
  'travel 5',
  'A | ',
  '- ',
  ' - A',
  'a.B',
  'Requirements ',
  '¿Qué buscamos? ',
  '[Stack: ',
  'Location: x ',
  '- Bonus:\n',
  '**Trowels**\n',
  'Experience with ',
  '          ',
  'Fennel.          ',
  'banks like ',
  'Experien',
  '5          ',
  ', or          ',
  '.',
  '0',
  'A.',
  '# A    ',
  'remote    ',
  'What      ',
])('the time to read a posting of nothing but %j grows with its length', async (seed) => {
  expect(await growthOf(seed, read, LENGTH)).toBeLessThan(MOST_GROWTH);
});

test.each([
  ['spaces', ' '],
  ['signs that close a heading', '#'],
  ['both by turns', '# '],
])('the time to read a heading of many %s grows with its length', async (_, sign) => {
  expect(await growthOf((length) => `## ${sign.repeat(length / sign.length)}x\n`, read, LENGTH)).toBeLessThan(
    MOST_GROWTH,
  );
});
