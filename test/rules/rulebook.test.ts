import { expect, test } from 'vitest';
import { RULEBOOK } from '../../src/posting/rulebook.js';

test('no two rules have one name', () => {
  const ids = RULEBOOK.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test.each(RULEBOOK)('$id is called by words, and says why in a line', ({ id, because }) => {
  expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(because).toMatch(/^[\p{Ll}"A-Z][^\n]{20,158}$/u);
});
