import { expect, test } from 'vitest';
import { SENIORITIES } from '../../../src/model.js';
import { seniority } from '../../../src/vocabulary/cues/seniority.js';

test('levels stand as high as they are, however they are written', () => {
  const written = {
    trade: ['Web developer'],
    head: [],
    principal: [],
    lead: [],
    senior: ['Sr'],
    mid: [],
    junior: ['Jr'],
  };
  const { levels, trade } = seniority.compile({ ...written, student: [] });
  expect(levels[SENIORITIES.indexOf('junior')]).toEqual([['jr']]);
  expect(levels[SENIORITIES.indexOf('senior')]).toEqual([['sr']]);
  expect(trade).toEqual([['web', 'developer']]);
});
