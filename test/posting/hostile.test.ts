import { expect, test } from 'vitest';
import { findAsks } from '../../src/posting/checks.js';
import { postingFromText } from '../../src/posting/read.js';
import { findRequirements } from '../../src/posting/requirements.js';
import { knowledge } from '../support/knowledge.js';

const HEAD = 'We are hiring a developer. Requirements: apply now, remote.\n\n';
const LENGTH = 60_000;
/** Far above what these take, far below what work that grows with the square of the length would. */
const MOST_MS = 5_000;

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
])('a posting of nothing but %j is read in time', (seed) => {
  const started = performance.now();
  const posting = postingFromText(HEAD + seed.repeat(LENGTH / seed.length), 'the test', knowledge());
  findRequirements(posting, knowledge());
  findAsks(posting, knowledge());
  expect(performance.now() - started).toBeLessThan(MOST_MS);
});
