import { describe, expect, test } from 'vitest';
import { readJobPosting } from '../../../src/intake/html/schema-org.js';

const BASE = { '@type': 'JobPosting', title: 'Baker', description: '<p>Bake bread.</p>' };

describe('requirements that are objects become the lines an advertisement would have', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['years', { experienceRequirements: { monthsOfExperience: 36 } }, '3 years of experience'],
    ['a year, as text', { experienceRequirements: { monthsOfExperience: '12' } }, '1 year of experience'],
    ['months', { experienceRequirements: { monthsOfExperience: 18 } }, '18 months of experience'],
    ['text', { experienceRequirements: 'Some years' }, 'Some years'],
    ['a degree', { educationRequirements: { credentialCategory: 'bachelor degree' } }, 'bachelor degree'],
    [
      'one of two degrees',
      { educationRequirements: { credentialCategory: ['bachelor degree', 'postgraduate degree'] } },
      'bachelor degree or postgraduate degree',
    ],
    [
      'several credentials',
      { educationRequirements: [{ credentialCategory: 'high school' }, { credentialCategory: 'bachelor degree' }] },
      '- high school\n- bachelor degree',
    ],
  ])('%s', (_, more, line) => {
    expect(readJobPosting({ ...BASE, ...more }).body).toContain(line);
  });

  test.each([
    ['nothing', {}],
    ['no number', { monthsOfExperience: 'many' }],
    ['less than none', { monthsOfExperience: -3 }],
    ['more than a life', { monthsOfExperience: 1e9 }],
  ])('%s is no experience', (_, experienceRequirements) => {
    expect(readJobPosting({ ...BASE, experienceRequirements }).body).toBe('Bake bread.');
  });
});

test.each<[string, Record<string, unknown>, string | null]>([
  ['anywhere', { jobLocationType: 'TELECOMMUTE' }, 'Remote'],
  [
    'from one country',
    { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Belgium' } },
    'Remote (Belgium)',
  ],
  ['not remote', { applicantLocationRequirements: { name: 'Belgium' } }, null],
])('where one may work: %s', (_, more, place) => {
  expect(readJobPosting({ ...BASE, ...more }).jobLocation).toBe(place);
});
