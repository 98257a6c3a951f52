import { expect, test } from 'vitest';
import { sections } from '../../../src/vocabulary/cues/sections.js';

test('a name that two kinds of section claim is the first one’s', () => {
  const names = sections.compile({ preferred: ['Skills & more', 'Extras'], required: ['skills and more'] });
  expect([...names]).toEqual([
    ['skills and more', 'required'],
    ['extras', 'preferred'],
  ]);
});
