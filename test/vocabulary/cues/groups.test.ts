import { expect, test } from 'vitest';
import { groups } from '../../../src/vocabulary/cues/groups.js';

test('a pair that no comma makes alternatives is known whichever way it is written', () => {
  const none = { or: [], and: [], any_before: [], any_after: [], open_before: [], open_after: [] };
  const { together } = groups.compile({ ...none, together: [['sql'], ['react', 'css']] });
  expect([...together]).toEqual(['sql', 'css react']);
});
