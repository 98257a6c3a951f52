import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/intake/json/page.js';
import { HTML, SMARTRECRUITERS, TEXT } from './answers.js';
import { claims } from './claims.js';

const API = 'https://api.smartrecruiters.com/v1/companies';
const JOBS = 'https://jobs.smartrecruiters.com';
const ID = '744000153504297';
const UUID = '313b3c06-e24a-4454-b73c-06ef86c68d1d';

describe('the requests for a posting', () => {
  test.each([
    [`${JOBS}/NorthmillGroup/${ID}-data-engineer`, ID],
    [`${JOBS}/NorthmillGroup/${ID}`, ID],
    [`${JOBS}/NorthmillGroup/${ID}-data-engineer/`, ID],
    [`${JOBS}/NorthmillGroup/${ID}-data-engineer-m%C3%BCnchen?trid=x&utm_source=y`, ID],
    [`${JOBS}/NorthmillGroup/${UUID}-data-engineer`, UUID],
    [`${JOBS}/NorthmillGroup/${UUID}`, UUID],
    [`${JOBS}/ni/NorthmillGroup/${UUID}-data-engineer`, UUID],
    [`${JOBS}/oneclick-ui/company/NorthmillGroup/publication/${UUID}?dcr_ci=NorthmillGroup`, UUID],
    [`https://careers.smartrecruiters.com/NorthmillGroup/${ID}-data-engineer`, ID],
  ])('%s: the endpoint, then the page', (address, id) => {
    expect(claims(address)).toEqual([
      { board: 'SmartRecruiters', requests: [{ url: `${API}/NorthmillGroup/postings/${id}` }, { url: address }] },
    ]);
  });

  test('the host is written small, the employer is not, and the fragment falls away', () => {
    expect(claims(`https://JOBS.SmartRecruiters.com/North%20Mill/${ID}-x#apply`)).toEqual([
      {
        board: 'SmartRecruiters',
        requests: [{ url: `${API}/North%20Mill/postings/${ID}` }, { url: `${JOBS}/North%20Mill/${ID}-x` }],
      },
    ]);
  });

  test.each([
    `${JOBS}/NorthmillGroup`,
    `${JOBS}/NorthmillGroup/data-engineer`,
    `${JOBS}/?company=NorthmillGroup`,
    `${JOBS}/${ID}-data-engineer`,
    `${JOBS}/sr-jobs/search`,
    `${API}/NorthmillGroup/postings/${ID}`,
    `https://www.smartrecruiters.com/NorthmillGroup/${ID}`,
    `${JOBS}.evil.example/NorthmillGroup/${ID}-data-engineer`,
    `https://evil.example/jobs.smartrecruiters.com/NorthmillGroup/${ID}-data-engineer`,
    `https://notjobs.smartrecruiters.com/NorthmillGroup/${ID}`,
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe('an answer', () => {
  test('is read, its sections under their headings', () => {
    expect(readJson(SMARTRECRUITERS, null)).toEqual({
      title: 'Data Engineer',
      hiringOrganization: 'Northmill',
      url: `${JOBS}/NorthmillGroup/${ID}-data-engineer`,
      datePosted: '2026-10-05',
      validThrough: null,
      jobLocation: 'Ghent, Belgium',
      employmentType: 'Full-time',
      body: [
        '## Company Description',
        '',
        'Northmill grinds grain.',
        '',
        '## Job Description',
        '',
        TEXT,
        '',
        // A section that begins with a heading of its own needs no other.
        '**To be successful in this role you have:**',
        '',
        '- SQL',
        '- Patience',
        '',
        '## Additional Information',
        '',
        'We pay well.',
      ].join('\n'),
      warnings: [],
    });
  });

  const { jobDescription, qualifications, companyDescription } = SMARTRECRUITERS.jobAd.sections;
  test.each([
    [
      'sections in another order',
      { qualifications, jobDescription },
      `## Job Description\n\n${TEXT}\n\n**To be successful in this role you have:**\n\n- SQL\n- Patience`,
    ],
    [
      "an employer's own section comes last",
      { extra: { title: 'Perks', text: '<p>Bread.</p>' }, jobDescription },
      `## Job Description\n\n${TEXT}\n\n## Perks\n\nBread.`,
    ],
    ['a section without a title', { jobDescription: { text: HTML } }, TEXT],
    [
      'a section without a text',
      { companyDescription: { title: 'Company' }, jobDescription },
      `## Job Description\n\n${TEXT}`,
    ],
    [
      'an empty section',
      { companyDescription: { ...companyDescription, text: '<p>&#xa0;</p>' }, jobDescription },
      `## Job Description\n\n${TEXT}`,
    ],
    [
      'something else among the sections',
      { companyDescription: null, videos: { urls: [] }, qualifications: 'x', jobDescription },
      `## Job Description\n\n${TEXT}`,
    ],
    [
      'a short section whose words stand elsewhere',
      { jobDescription, qualifications: { title: 'You bring', text: '<ul><li>SQL</li></ul>' } },
      `## Job Description\n\n${TEXT}\n\n## You bring\n\n- SQL`,
    ],
  ])('%s', (_, sections, body) => {
    expect(readJson({ ...SMARTRECRUITERS, jobAd: { sections } }, null).body).toBe(body);
  });

  test.each([
    ['no employer: the address has one', { company: null }, { hiringOrganization: 'NorthmillGroup' }],
    [
      'a place without its whole name',
      { location: { city: 'Ghent', region: '', country: 'be' } },
      { jobLocation: 'Ghent, be' },
    ],
    ['no place', { location: null }, { jobLocation: null }],
    ['no type', { typeOfEmployment: {} }, { employmentType: null }],
    ['no day', { releasedDate: null }, { datePosted: null }],
    ['no address', { postingUrl: '' }, { url: null }],
    ['spaces and an entity in the title', { name: ' R&amp;D Engineer' }, { title: 'R&D Engineer' }],
    [
      'fields of other types',
      { company: [], location: 'Ghent', releasedDate: 1764205361939 },
      { jobLocation: 'Ghent', datePosted: '2025-11-27' },
    ],
  ])('%s', (_, changes, expected) => {
    expect(readJson({ ...SMARTRECRUITERS, ...changes }, null)).toMatchObject(expected);
  });

  test.each([
    ['all sections empty', { ...SMARTRECRUITERS, jobAd: { sections: {} } }, 'No job posting found'],
    ['no sections', { ...SMARTRECRUITERS, jobAd: null }, 'No job posting found'],
    [
      'a list of titles',
      { offset: 0, limit: 100, totalFound: 1, content: [{ ...SMARTRECRUITERS, jobAd: undefined }] },
      'list of jobs',
    ],
    ['a posting that is gone', { message: 'Posting not found', errors: [] }, 'appears to be closed'],
  ])('%s: refused', (_, answer, message) => {
    expect(() => readJson(answer, null)).toThrow(message);
  });
});

describe('of several postings, the address names one', () => {
  const cook = {
    ...SMARTRECRUITERS,
    id: '743999671674844',
    uuid: '0761de07-8adc-465d-af91-905f0df48ec1',
    name: 'Cook',
    postingUrl: null,
  };
  test.each([
    [`${JOBS}/NorthmillGroup/${ID}-data-engineer?trid=x`, 'Data Engineer'],
    [`${JOBS}/ni/NorthmillGroup/0761de07-8adc-465d-af91-905f0df48ec1`, 'Cook'],
  ])('%s', (url, title) => {
    expect(readJson({ content: [SMARTRECRUITERS, cook] }, url, true)).toMatchObject({ title, url });
  });
  test.each([
    ['of two, none', [SMARTRECRUITERS, cook]],
    ['the only one is another', [cook]],
  ])('%s: refused', (_, content) => {
    expect(() => readJson({ content }, `${JOBS}/NorthmillGroup/711111111111111-data-engineer`, true)).toThrow(
      /list of jobs/,
    );
  });
});
