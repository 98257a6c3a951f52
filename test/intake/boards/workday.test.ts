import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/intake/json/page.js';
import { HTML, TEXT, WORKDAY } from './answers.js';
import { claims } from './claims.js';

const HOST = 'https://fennel.wd1.myworkdayjobs.com';
const PATH = 'BEL-Ghent---Korenmarkt/Data-Engineer_R024215';

describe('the requests for a posting', () => {
  const endpoint = `${HOST}/wday/cxs/fennel/External_Career/job/${PATH}`;
  test.each([
    ['no locale', `${HOST}/External_Career/job/${PATH}`, endpoint],
    ['a locale', `${HOST}/en-US/External_Career/job/${PATH}`, endpoint],
    ['a language', `${HOST}/de/External_Career/job/${PATH}`, endpoint],
    ['a slash at the end', `${HOST}/External_Career/job/${PATH}/`, endpoint],
    ['the application', `${HOST}/en-US/External_Career/job/${PATH}/apply`, endpoint],
    ['a way to apply', `${HOST}/en-US/External_Career/job/${PATH}/apply/applyManually?source=LinkedIn`, endpoint],
    ['a query', `${HOST}/External_Career/job/${PATH}?utm_source=x&locations=1`, endpoint],
    [
      'the details beside a list, without the place',
      `${HOST}/en-US/External_Career/details/Data-Engineer_R024215?q=data`,
      `${HOST}/wday/cxs/fennel/External_Career/job/Data-Engineer_R024215`,
    ],
    ['a site as short as a language', `${HOST}/be/job/${PATH}`, `${HOST}/wday/cxs/fennel/be/job/${PATH}`],
    [
      'encoded parts',
      `${HOST}/External_Career/job/Li%C3%A8ge/Data-Engineer--R-D-_R1-2`,
      `${HOST}/wday/cxs/fennel/External_Career/job/Li%C3%A8ge/Data-Engineer--R-D-_R1-2`,
    ],
    [
      'a host without a number',
      `https://fennel.myworkdayjobs.com/Careers/job/${PATH}`,
      `https://fennel.myworkdayjobs.com/wday/cxs/fennel/Careers/job/${PATH}`,
    ],
    [
      'a host of three figures',
      `https://fennel.wd103.myworkdayjobs.com/Careers/job/${PATH}`,
      `https://fennel.wd103.myworkdayjobs.com/wday/cxs/fennel/Careers/job/${PATH}`,
    ],
    [
      'a host on trial',
      `https://fennel.wd5.myworkdayjobs-impl.com/Careers/job/${PATH}`,
      `https://fennel.wd5.myworkdayjobs-impl.com/wday/cxs/fennel/Careers/job/${PATH}`,
    ],
    [
      'a host of many employers',
      `https://wd5.myworkdaysite.com/en-US/recruiting/fennel/Careers/job/${PATH}`,
      `https://wd5.myworkdaysite.com/wday/cxs/fennel/Careers/job/${PATH}`,
    ],
    [
      'a host of many employers, no locale',
      `https://wd5.myworkdaysite.com/recruiting/fennel/Careers/job/${PATH}`,
      `https://wd5.myworkdaysite.com/wday/cxs/fennel/Careers/job/${PATH}`,
    ],
  ])('%s: the endpoint, then the page', (_, address, url) => {
    expect(claims(address)).toEqual([{ board: 'Workday', requests: [{ url }, { url: address }] }]);
  });

  test('the host is written small, and the page is asked for without its fragment', () => {
    expect(claims(`https://FENNEL.wd1.MyWorkdayJobs.com/Careers/job/x_R1#top`)).toEqual([
      {
        board: 'Workday',
        requests: [{ url: `${HOST}/wday/cxs/fennel/Careers/job/x_R1` }, { url: `${HOST}/Careers/job/x_R1` }],
      },
    ]);
  });

  test.each([
    `${HOST}/External_Career`,
    `${HOST}/en-US/External_Career?q=data`,
    `${HOST}/External_Career/jobs`,
    `${HOST}/External_Career/job/`,
    `${HOST}/en-US/External_Career/login`,
    `${HOST}/en-US/External_Career/userHome`,
    `${HOST}/wday/cxs/fennel/External_Career/job/${PATH}`,
    `https://wd5.myworkdaysite.com/recruiting/fennel/Careers`,
    `https://wd5.myworkday.com/fennel/d/job/${PATH}`,
    `https://fennel.wd1.myworkdayjobs.com.evil.example/External_Career/job/${PATH}`,
    `https://evil.example/fennel.wd1.myworkdayjobs.com/External_Career/job/${PATH}`,
    `https://fennel.wd1.notmyworkdayjobs.com/External_Career/job/${PATH}`,
    `https://a.b.wd1.myworkdayjobs.com/External_Career/job/${PATH}`,
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe('an answer', () => {
  test('is read', () => {
    expect(readJson(WORKDAY, null)).toEqual({
      title: 'Data Engineer',
      hiringOrganization: 'Fennel LLC',
      url: `${HOST}/External_Career/job/${PATH}`,
      datePosted: '2026-01-24',
      validThrough: '2026-05-15',
      jobLocation: 'BEL-Ghent - Korenmarkt; BEL-Leuven',
      employmentType: 'Full time',
      body: `**About us:**\n\n${TEXT}\n\n- SQL and Go\n- Patience`,
      warnings: [],
    });
  });

  test.each([
    ['a legal entity with a hyphen', { name: '0042 - Fennel NV' }, 'Fennel NV'],
    ['a name that begins with a number', { name: '3M' }, '3M'],
    ['a name that is a number', { name: '1492' }, '1492'],
    ['a name with a space too many', { name: ' Fennel ' }, 'Fennel'],
    ['no name: the address has one', { name: '' }, 'Fennel'],
    ['nothing: the address has one', null, 'Fennel'],
  ])('%s', (_, hiringOrganization, expected) => {
    expect(readJson({ ...WORKDAY, hiringOrganization }, null).hiringOrganization).toBe(expected);
  });

  test.each([
    ['no other places', { additionalLocations: undefined }, { jobLocation: 'BEL-Ghent - Korenmarkt' }],
    ['no place', { location: null, additionalLocations: null }, { jobLocation: null }],
    ['other places only', { location: '' }, { jobLocation: 'BEL-Leuven' }],
    [
      'another place that is null',
      { additionalLocations: [null, 'BEL-Bruges'] },
      { jobLocation: 'BEL-Ghent - Korenmarkt; BEL-Bruges' },
    ],
    ['no days', { startDate: null, endDate: '' }, { datePosted: null, validThrough: null }],
    ['no type', { timeType: null }, { employmentType: null }],
    ['no address', { externalUrl: null }, { url: null, hiringOrganization: 'Fennel LLC' }],
    ['an address that is none', { externalUrl: '/job/x' }, { url: null }],
    ['fields of other types', { location: 7, startDate: {}, timeType: [], canApply: 'x' }, { title: 'Data Engineer' }],
    ['spaces and an entity in the title', { title: ' R&amp;D Engineer ' }, { title: 'R&D Engineer' }],
    [
      'a nested list',
      { jobDescription: `${HTML}<ul><li><p>SQL</p><ul><li>on Postgres</li></ul></li></ul>` },
      { body: `${TEXT}\n\n- SQL\n  - on Postgres` },
    ],
    [
      'escaped HTML',
      { jobDescription: '&lt;p&gt;One.&lt;/p&gt;'.repeat(20) },
      { body: Array(20).fill('One.').join('\n\n') },
    ],
  ])('%s', (_, changes, expected) => {
    expect(readJson({ ...WORKDAY, jobPostingInfo: { ...WORKDAY.jobPostingInfo, ...changes } }, null)).toMatchObject(
      expected,
    );
  });

  test.each([
    ['delisted', { errorCode: 'S22', httpStatus: 403, message: '' }, 'appears to be closed'],
    [
      'a fault',
      { errorCode: 'HTTP_400', errorCaseId: 'D43A', httpStatus: 400, message: '', messageParams: {} },
      'error page',
    ],
    [
      'a site’s list',
      { total: 1, jobPostings: [{ title: 'Cook', externalPath: '/job/Cook_R1', bulletFields: ['R1'] }] },
      'list of jobs',
    ],
    [
      'without a description',
      { ...WORKDAY, jobPostingInfo: { ...WORKDAY.jobPostingInfo, jobDescription: null } },
      'No job posting found',
    ],
  ])('%s: refused', (_, answer, message) => {
    expect(() => readJson(answer, `${HOST}/External_Career/job/${PATH}`)).toThrow(message);
  });
});
