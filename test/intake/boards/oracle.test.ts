import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/intake/json/page.js';
import { HTML, TEXT } from './answers.js';
import { claims } from './claims.js';

const HOST = 'https://fa-fennel-saasfaprod1.fa.ocs.oraclecloud.com';
const PAGE = `${HOST}/hcmUI/CandidateExperience/en/sites/CX_1/job/122617`;
const ENDPOINT = `${HOST}/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=ById%3BId%3D%22122617%22%2CsiteNumber%3DCX_1`;

describe('the requests for a posting', () => {
  test.each([PAGE, `${PAGE}/`, `${PAGE}/?utm_medium=jobshare`, PAGE.replace('/job/', '/requisitions/preview/')])(
    '%s: the endpoint, then the page',
    (address) => {
      expect(claims(address)).toEqual([{ board: 'Oracle HCM', requests: [{ url: ENDPOINT }, { url: address }] }]);
    },
  );
  test.each([
    `${HOST}/hcmUI/CandidateExperience/en/sites/CX_1/requisitions`,
    `${HOST}/hcmUI/CandidateExperience/en/sites/CX_1/job/`,
    'https://oraclecloud.com.evil.example/hcmUI/CandidateExperience/en/sites/CX_1/job/122617',
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe('an answer', () => {
  const requisition = {
    Id: '122617',
    Title: 'Data Engineer',
    RequisitionType: 'All',
    ExternalPostedStartDate: '2026-09-01T17:18:38+00:00',
    ExternalPostedEndDate: null,
    ExternalDescriptionStr: HTML,
    ExternalResponsibilitiesStr: '<ul><li>Keep the shop open</li></ul>',
    ExternalQualificationsStr: '<ul><li>SQL</li></ul>',
    InternalQualificationsStr: '<ul><li>For colleagues only</li></ul>',
    CorporateDescriptionStr: '<p>Fennel sells spices.</p>',
    OrganizationDescriptionStr: '',
    PrimaryLocation: 'Ghent, Belgium',
    LegalEmployer: null,
    JobSchedule: 'Full time',
  };
  const answer = (changes = {}) => ({ items: [{ ...requisition, ...changes }], count: 1, links: [{ rel: 'self' }] });

  test('is read, without what colleagues are told', () => {
    expect(readJson(answer(), PAGE)).toEqual({
      title: 'Data Engineer',
      hiringOrganization: null,
      url: PAGE,
      datePosted: '2026-09-01',
      validThrough: null,
      jobLocation: 'Ghent, Belgium',
      employmentType: 'Full time',
      body: `${TEXT}\n\n## Responsibilities\n\n- Keep the shop open\n\n## Qualifications\n\n- SQL\n\n## About us\n\nFennel sells spices.`,
      warnings: [],
    });
  });
  test('is read where its text is in other fields', () => {
    const elsewhere = { ExternalDescriptionStr: '', ExternalResponsibilitiesStr: HTML };
    expect(readJson(answer(elsewhere), PAGE).body).toMatch(/^## Responsibilities\n\n/);
  });
});
