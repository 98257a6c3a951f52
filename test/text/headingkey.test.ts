import { expect, test } from 'vitest';
import { headingKey } from '../../src/text/headingkey.js';

test.each([
  ['What You’ll Do:', 'what youll do'],
  ['## Requirements ##', 'requirements'],
  ['Perks & Benefits', 'perks and benefits'],
  ['  Qué ofrecemos  ', 'que ofrecemos'],
  ['🚀 About us!', 'about us'],
  ['***', ''],
])('the heading %j is compared as %j', (heading, key) => {
  expect(headingKey(heading)).toBe(key);
});
