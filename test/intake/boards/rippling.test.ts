import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/intake/json/page.js';
import { HTML, TEXT } from './answers.js';
import { claims } from './claims.js';

const ID = '25f3fc2a-b77e-430b-9144-8cc3bb1531c9';
const PAGE = `https://ats.rippling.com/fennel/jobs/${ID}`;

describe('the requests for a posting', () => {
  test.each([PAGE, `${PAGE}/`, `${PAGE}?src=x`, `https://ats.rippling.com/en-GB/fennel/jobs/${ID}`])(
    '%s: the endpoint, then the page',
    (address) => {
      const endpoint = `https://ats.rippling.com/api/v2/board/fennel/jobs/${ID}`;
      expect(claims(address)).toEqual([{ board: 'Rippling', requests: [{ url: endpoint }, { url: address }] }]);
    },
  );
  test.each([
    'https://ats.rippling.com/fennel/jobs',
    'https://ats.rippling.com/fennel',
    'https://www.rippling.com/jobs',
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

test('an answer is read, its description part by part', () => {
  const answer = {
    uuid: ID,
    name: 'Data Engineer ',
    companyName: 'Fennel',
    description: { company: '<p>Fennel sells spices.</p>', role: HTML, requirements: '<ul><li>SQL</li></ul>' },
    department: { name: 'Data' },
    workLocations: [{ name: 'Ghent', country: 'Belgium' }, 'Leuven'],
    employmentType: 'FULL_TIME',
    createdOn: '2026-08-15T10:00:00Z',
    url: PAGE,
  };
  expect(readJson(answer, PAGE)).toMatchObject({
    title: 'Data Engineer',
    hiringOrganization: 'Fennel',
    datePosted: '2026-08-15',
    employmentType: 'FULL_TIME',
    body: `Fennel sells spices.\n\n${TEXT}\n\n## Requirements\n\n- SQL`,
  });
  expect(readJson({ ...answer, companyName: undefined, workLocations: null }, PAGE)).toMatchObject({
    hiringOrganization: 'Fennel',
    jobLocation: null,
  });
});
