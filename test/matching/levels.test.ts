import { expect, test } from 'vitest';
import { levelsIn } from '../../src/matching/levels.js';
import type { Seniority } from '../../src/model.js';
import { vocabulary } from '../support/vocabulary.js';

test.each<[string, Seniority[]]>([
  ['Senior Integration Engineer', ['senior']],
  ['Sr. Backend Developer', ['senior']],
  ['Mid–Senior TypeScript Engineer', ['mid', 'senior']],
  ['Senior/Staff Engineer, Payments', ['senior', 'lead']],
  ['Semi Senior Java Developer', ['mid']],
  ['Desarrollador semi-senior', ['mid']],
  ['Tech Lead, Integrations', ['lead']],
  ['Principal Architect', ['principal']],
  ['Head of Engineering', ['head']],
  ['Junior full-stack developer', ['junior']],
  ['Software Engineering Intern', ['student']],
  ['Lead Generation Specialist', []],
  ['Staff Nurse', []],
  ['School Principal', []],
  ['Middle School Teacher', []],
  ['Software Engineer', []],
  ['', []],
])('%s', (title, levels) => {
  expect(levelsIn(title, vocabulary())).toEqual(levels);
});
