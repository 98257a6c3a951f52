import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AtsError, NotAPostingError } from '../../../src/errors.js';
import { readJson } from '../../../src/intake/json/page.js';
import { HTML, TEXT } from '../boards/answers.js';

const ESCAPED = HTML.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('a posting is read from', () => {
  test.each([
    [
      'Greenhouse',
      {
        id: 4604609,
        title: 'Engineer',
        company_name: 'Fennel ',
        location: { name: 'Ghent' },
        content: ESCAPED,
        first_published: '2024-12-13T15:24:13-05:00',
      },
      { title: 'Engineer', hiringOrganization: 'Fennel', jobLocation: 'Ghent', datePosted: '2024-12-13', body: TEXT },
    ],
    [
      'Lever',
      {
        id: '3f1c0a52',
        text: 'Engineer',
        description: HTML,
        descriptionPlain: TEXT,
        opening: HTML,
        createdAt: 1764205361939,
        lists: [{ text: 'You bring', content: '<li>Go</li><li>SQL</li>' }],
        additional: '<div>We pay well.</div>',
        categories: { location: 'Ghent', commitment: 'Contract' },
        hostedUrl: 'https://jobs.lever.co/fennel/3f1c0a52',
      },
      {
        title: 'Engineer',
        hiringOrganization: 'Fennel',
        jobLocation: 'Ghent',
        employmentType: 'Contract',
        datePosted: '2025-11-27',
        body: `${TEXT}\n\n## You bring\n\n- Go\n- SQL\n\nWe pay well.`,
      },
    ],
    [
      'SmartRecruiters',
      {
        id: '744000',
        name: 'Engineer',
        company: { name: 'Fennel', identifier: 'Fennel' },
        releasedDate: '2026-10-05T13:28:59.670Z',
        location: { city: 'Ghent', fullLocation: 'Ghent, , Belgium' },
        typeOfEmployment: { id: 'permanent', label: 'Full-time' },
        jobAd: {
          sections: {
            companyDescription: { title: 'Company', text: HTML },
            qualifications: { title: 'Qualifications', text: '<ul><li>Go</li></ul>' },
          },
        },
      },
      {
        title: 'Engineer',
        hiringOrganization: 'Fennel',
        jobLocation: 'Ghent, Belgium',
        employmentType: 'Full-time',
        body: `## Company\n\n${TEXT}\n\n## Qualifications\n\n- Go`,
      },
    ],
    [
      'Workday',
      {
        jobPostingInfo: {
          id: 'ee28',
          title: 'Engineer',
          jobDescription: HTML,
          location: 'Ghent',
          startDate: '2025-12-24',
          timeType: 'Full time',
        },
        hiringOrganization: { name: '8893 Fennel LLC' },
        similarJobs: [{ title: 'Cook', externalPath: '/job/x' }],
      },
      {
        title: 'Engineer',
        hiringOrganization: 'Fennel LLC',
        jobLocation: 'Ghent',
        employmentType: 'Full time',
        datePosted: '2025-12-24',
      },
    ],
    [
      'BambooHR',
      {
        meta: {},
        result: {
          jobOpening: {
            jobOpeningName: 'Engineer',
            description: HTML,
            location: { city: 'Ghent', addressCountry: 'Belgium' },
            datePosted: '2023-07-25',
          },
        },
      },
      { title: 'Engineer', jobLocation: 'Ghent, Belgium', datePosted: '2023-07-25' },
    ],
    [
      'Workable, its employer described too',
      {
        title: 'Engineer',
        description: HTML,
        requirementsSection: '<ul><li>Go</li></ul>',
        company: { title: 'Fennel', description: HTML.repeat(2) },
        created: '2025-04-24T00:00:00.000Z',
      },
      { hiringOrganization: 'Fennel', body: `${TEXT}\n\n## Requirements\n\n- Go` },
    ],
    [
      'Recruitee, translations passed over',
      {
        offers: [
          {
            id: 27,
            slug: 'engineer-ghent',
            title: 'Engineer',
            company_name: 'Fennel',
            description: HTML,
            requirements: '<p><b>You bring</b></p><p>Go</p>',
            translations: { en: { title: 'Engineer', description: HTML } },
            published_at: '2026-08-05 10:10:39 UTC',
          },
        ],
      },
      { title: 'Engineer', datePosted: '2026-08-05', body: `${TEXT}\n\n**You bring**\n\nGo` },
    ],
    [
      'a JSON Feed with schema.org inside',
      {
        title: 'Fennel',
        items: [
          {
            id: 'a',
            title: 'Engineer',
            _jobposting: {
              '@type': 'JobPosting',
              title: 'Engineer',
              description: HTML,
              hiringOrganization: { name: 'Fennel' },
            },
          },
        ],
      },
      { title: 'Engineer', hiringOrganization: 'Fennel', body: TEXT },
    ],
    [
      'a "Who is hiring?" comment',
      {
        id: 1,
        author: 'f',
        created_at: '2026-05-01T10:00:00Z',
        title: null,
        text: `Fennel | Data Engineer | Ghent (HYBRID) | Full-time<p>${TEXT}`,
        children: [{ id: 2, author: 'g', text: 'Hi' }],
      },
      { title: 'Data Engineer', hiringOrganization: 'Fennel', jobLocation: 'Ghent (HYBRID)', datePosted: '2026-05-01' },
    ],
    [
      'an unknown board, its parts under keys that are not known',
      {
        title: 'Engineer',
        description: HTML,
        idealProfileHtml: '<ul><li>Go, and the patience to explain it to others</li><li>SQL</li></ul>',
        key_tasks: '<p>Look after the shop, and after those who work in it.</p>',
        key_tasks_header: 'Your tasks',
        seo_description: '<p>Engineer wanted: look no further than this small shop of ours.</p>',
        internal_note: '<p>Do not tell anyone outside that we pay more than others do.</p>',
      },
      {
        body: `${TEXT}\n\n## Ideal profile\n\n- Go, and the patience to explain it to others\n- SQL\n\n## Your tasks\n\nLook after the shop, and after those who work in it.`,
      },
    ],
    [
      'a description that is an object of texts',
      {
        name: 'Engineer',
        description: {
          company: '<p>Fennel sells spices in a small shop, and has done so since the flood.</p>',
          role: HTML,
        },
      },
      { body: `Fennel sells spices in a small shop, and has done so since the flood.\n\n${TEXT}` },
    ],
    [
      'an unknown board, by its key names',
      { data: { vacancy: { jobTitle: 'Engineer', employer: 'Fennel', body: HTML, skills: ['Go', 'SQL'] } } },
      { title: 'Engineer', hiringOrganization: 'Fennel', body: `${TEXT}\n\n## Skills\n\n- Go\n- SQL` },
    ],
  ])('%s', (_, value, expected) => {
    expect(readJson(value, null)).toMatchObject(expected);
  });
});

describe('out of several, the address tells which', () => {
  const jobs = [
    {
      id: 'aaaa-1111',
      slug: 'engineer-ghent',
      absolute_url: 'https://fennel.example/jobs/?gh_jid=1111',
      title: 'Engineer',
      description: HTML,
    },
    { id: 22223333, shortcode: 'DD136DD7E7', title: 'Cook', description: HTML },
  ];
  test.each([
    ['https://fennel.example/jobs/?gh_jid=1111', 'Engineer'],
    ['https://fennel.example/o/engineer-ghent', 'Engineer'],
    ['https://fennel.example/j/aaaa-1111/apply', 'Engineer'],
    ['https://fennel.example/jobs/22223333-cook', 'Cook'],
    ['https://apply.workable.com/fennel/j/DD136DD7E7/', 'Cook'],
  ])('%s', (url, title) => {
    expect(readJson({ jobs }, url)).toMatchObject({ title, url });
  });
  test.each([[null], ['https://fennel.example/jobs/9999']])('%s names none', (url) => {
    expect(() => readJson(jobs, url)).toThrow(/list of jobs/);
  });
});

describe('what is no posting is refused', () => {
  test.each([
    ['not found', { status: 404, error: 'Job not found' }, 'appears to be closed'],
    ['a message alone', { error: 'Job not found' }, 'appears to be closed'],
    ['delisted', { errorCode: 'S22', httpStatus: 403 }, 'appears to be closed'],
    ['blocked', { status: 403, message: 'Forbidden' }, 'blocks automated requests'],
    ['a fault', { errorCode: 'HTTP_400', httpStatus: 400 }, 'error page'],
    [
      'a board without descriptions',
      { name: 'Fennel', description: TEXT.repeat(3), jobs: [{ title: 'Cook', id: 'x' }] },
      'list of jobs',
    ],
    ['an empty list', [], 'list of jobs'],
    ['another thing', { version: 1 }, 'No job posting found'],
    ['no object', 'text', 'No job posting found'],
    ['null', null, 'No job posting found'],
  ])('%s', (_, value, message) => {
    expect(() => readJson(value, null)).toThrow(NotAPostingError);
    expect(() => readJson(value, null)).toThrow(message);
  });
  test('no value breaks the reader', () => {
    const key = fc.constantFrom(
      'title',
      'text',
      'description',
      'lists',
      'jobs',
      'id',
      '@type',
      'content',
      'name',
      'company',
      'location',
      'x',
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.constant(HTML),
        fc.constant('JobPosting'),
        fc.jsonValue(),
        fc.array(tie('value')),
        fc.dictionary(key, tie('value')),
      ),
    }));
    fc.assert(
      fc.property(value, (json) => {
        try {
          readJson(json, 'https://fennel.example/jobs/1');
        } catch (error) {
          expect(error).toBeInstanceOf(AtsError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
