import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/intake/json/page.js';
import { HTML, TEXT, WORKABLE, WORKABLE_LISTED, WORKABLE_PAGE } from './answers.js';
import { claims } from './claims.js';

const API = 'https://apply.workable.com/api';

describe('the requests for a posting', () => {
  const requests = [
    { url: `${API}/v1/widget/accounts/fennel?details=true`, whole: true },
    { url: `${API}/v2/accounts/fennel/jobs/DD136DD7E7` },
  ];
  test.each([
    'https://apply.workable.com/fennel/j/DD136DD7E7/',
    'https://apply.workable.com/fennel/j/DD136DD7E7',
    'https://APPLY.Workable.com/fennel/j/DD136DD7E7/apply/?utm_source=x#form',
    'https://apply.workable.com/fennel/j/DD136DD7E7/?lng=nl',
    'https://fennel.workable.com/j/DD136DD7E7',
  ])('%s: the whole widget, then the endpoint behind the page', (address) => {
    expect(claims(address)).toEqual([{ board: 'Workable', requests }]);
  });

  test.each([
    'https://apply.workable.com/fennel/',
    'https://apply.workable.com/fennel/?lng=en',
    'https://apply.workable.com/fennel/gdpr_policy',
    // The account is only in the page that this leads to.
    'https://apply.workable.com/j/DD136DD7E7',
    'https://www.workable.com/j/DD136DD7E7',
    // An old address has a number, not the code that the endpoints know.
    'https://fennel.workable.com/jobs/585897',
    `${API}/v2/accounts/fennel/jobs/DD136DD7E7`,
    'https://jobs.workable.com/view/dLBh3wUrMH12YA89Ftp52t/data-engineer-in-ghent-at-fennel',
    'https://apply.workable.com.evil.example/fennel/j/DD136DD7E7/',
    'https://evil.example/apply.workable.com/fennel/j/DD136DD7E7/',
    'https://fennel.notworkable.com/j/DD136DD7E7',
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe('an answer', () => {
  const url = 'https://apply.workable.com/fennel/j/DD136DD7E7/';

  test("of an account's widget is read", () => {
    const widget = { name: 'Fennel Works', description: `<p>Fennel sells spices. ${TEXT}</p>`, jobs: [WORKABLE] };
    expect(readJson(widget, url, true)).toEqual({
      title: 'Data Engineer',
      hiringOrganization: 'Fennel Works',
      url,
      datePosted: '2026-08-05',
      validThrough: null,
      jobLocation: 'Ghent, Belgium',
      employmentType: 'Full-time',
      body: `${TEXT}\n\n**Requirements**\n\n- SQL\n- Patience`,
      warnings: [],
    });
  });

  test("of a posting's page is read", () => {
    expect(readJson(WORKABLE_PAGE, url)).toEqual({
      title: 'Data Engineer',
      hiringOrganization: 'Fennel',
      url,
      datePosted: '2026-08-05',
      validThrough: null,
      jobLocation: 'Ghent, East Flanders, Belgium',
      employmentType: null,
      body: `${TEXT}\n\n## Requirements\n\n- SQL\n\n## Benefits\n\nWe pay well.`,
      warnings: [],
    });
  });

  test('of jobs.workable.com is read', () => {
    expect(readJson({ jobs: [WORKABLE_LISTED] }, null)).toEqual({
      title: 'Data Engineer',
      hiringOrganization: 'Fennel',
      url: 'https://jobs.workable.com/view/dLBh3wUrMH12YA89Ftp52t/data-engineer-in-ghent-at-fennel',
      datePosted: '2026-04-24',
      validThrough: null,
      jobLocation: 'Ghent, Belgium',
      employmentType: 'Full-time',
      body: `${TEXT}\n\n## What You’ll Bring\n\n- SQL\n\n## Benefits\n\nWe pay well.`,
      warnings: [],
    });
  });

  test.each([
    ['only a country', { city: '', state: null }, { jobLocation: 'Belgium' }],
    ['a state', { state: 'East Flanders' }, { jobLocation: 'Ghent, East Flanders, Belgium' }],
    ['no place', { city: '', state: '', country: '' }, { jobLocation: null }],
    ['only the day it was made', { published_on: null }, { datePosted: '2026-07-02' }],
    ['no type', { employment_type: '' }, { employmentType: null }],
    ['spaces and an entity in the title', { title: 'R&amp;D Engineer ' }, { title: 'R&D Engineer' }],
    ['null for further parts', { description: HTML, requirements: null, benefits: '' }, { body: TEXT }],
    [
      'a part with a heading of its own',
      { description: HTML, requirements: '<h3>You bring</h3><p>SQL</p>' },
      { body: `${TEXT}\n\n## You bring\n\nSQL` },
    ],
    [
      'fields of other types',
      { city: 7, country: {}, employment_type: [], published_on: true, locations: 'x' },
      { jobLocation: '7', datePosted: '2026-07-02' },
    ],
  ])('%s', (_, changes, expected) => {
    expect(readJson({ name: 'Fennel', jobs: [{ ...WORKABLE, ...changes }] }, url, true)).toMatchObject(expected);
  });
});

describe('of a whole widget, the address names one', () => {
  const cook = {
    ...WORKABLE,
    title: 'Cook',
    shortcode: '03FF356C8B',
    url: 'https://apply.workable.com/j/03FF356C8B',
    shortlink: '',
    application_url: null,
  };
  const widget = { name: 'Fennel', description: null, jobs: [WORKABLE, cook] };

  test.each([
    ['https://apply.workable.com/fennel/j/DD136DD7E7/apply/', 'Data Engineer'],
    ['https://apply.workable.com/fennel/j/dd136dd7e7', 'Data Engineer'],
    ['https://fennel.workable.com/j/03FF356C8B?utm_source=x', 'Cook'],
  ])('%s', (url, title) => {
    expect(readJson(widget, url, true)).toMatchObject({ title, url, hiringOrganization: 'Fennel' });
  });

  test.each([
    ['of two, none', widget],
    ['the only one is another', { ...widget, jobs: [cook] }],
    ['they have no texts', { ...widget, jobs: [{ ...WORKABLE, description: undefined }] }],
    ['there is none', { ...widget, jobs: [] }],
  ])('%s: refused', (_, answer) => {
    const url = 'https://apply.workable.com/fennel/j/1111111111/';
    expect(() => readJson(answer, url, true)).toThrow(/list of jobs|No job posting found/);
  });
});
