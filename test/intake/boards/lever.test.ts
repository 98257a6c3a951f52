import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/intake/json/page.js';
import { HTML, LEVER, TEXT } from './answers.js';
import { claims } from './claims.js';

const ID = '3f1c0a52-9d41-4c0e-8a57-0d2b6f9e1c11';

describe('the requests for a posting', () => {
  const american = [
    { url: `https://api.lever.co/v0/postings/northmill/${ID}` },
    { url: `https://jobs.lever.co/northmill/${ID}` },
  ];
  test.each([
    [`https://jobs.lever.co/northmill/${ID}`, american],
    [`https://JOBS.Lever.co/northmill/${ID}/`, american],
    [`https://jobs.lever.co/northmill/${ID}/apply?lever-source=x`, american],
    [`https://jobs.lever.co/northmill/${ID}/thanks`, american],
    [`https://jobs.lever.co/northmill/${ID}?utm_source=x&lever-origin=applied#top`, american],
    [
      `https://jobs.eu.lever.co/northmill/${ID}`,
      [
        { url: `https://api.eu.lever.co/v0/postings/northmill/${ID}` },
        { url: `https://jobs.eu.lever.co/northmill/${ID}` },
      ],
    ],
    [
      `https://jobs.lever.co/North%20Mill/${ID.toUpperCase()}`,
      [
        { url: `https://api.lever.co/v0/postings/North%20Mill/${ID.toUpperCase()}` },
        { url: `https://jobs.lever.co/North%20Mill/${ID.toUpperCase()}` },
      ],
    ],
  ])('%s', (address, requests) => {
    expect(claims(address)).toEqual([{ board: 'Lever', requests }]);
  });

  test.each([
    'https://jobs.lever.co/northmill',
    'https://jobs.lever.co/northmill/?team=Data',
    'https://jobs.lever.co/northmill/data-engineer',
    'https://jobs.lever.co/',
    `https://jobs.lever.co/${ID}`,
    `https://jobs.lever.co//${ID}`,
    `https://www.lever.co/northmill/${ID}`,
    `https://api.lever.co/v0/postings/northmill/${ID}`,
    `https://jobs.us.lever.co/northmill/${ID}`,
    `https://jobs.lever.co.evil.example/northmill/${ID}`,
    `https://evil.example/jobs.lever.co/northmill/${ID}`,
    `https://evil.example/?https://jobs.lever.co/northmill/${ID}`,
    `https://jobs.lever.co:x@evil.example/northmill/${ID}`,
    `https://notjobs.lever.co/northmill/${ID}`,
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe('an answer', () => {
  test('is read, its parts joined', () => {
    expect(readJson(LEVER, null)).toEqual({
      title: 'Data Engineer',
      hiringOrganization: 'Northmill',
      url: `https://jobs.lever.co/northmill/${ID}`,
      datePosted: '2025-11-27',
      validThrough: null,
      jobLocation: 'Ghent; Leuven',
      employmentType: 'Contract',
      body: [
        TEXT,
        '',
        'Northmill is small.',
        '',
        '## How You’ll Contribute',
        '',
        '- Keep the pipelines running',
        '- Explain them',
        '',
        '## You bring',
        '',
        '- SQL',
        '',
        '**We pay well.**',
        '',
        '## Salary',
        '',
        '60,000 to 70,000 euros a year.',
      ].join('\n'),
      warnings: [],
    });
  });

  const { location, commitment } = LEVER.categories;
  test.each([
    ['one location', { categories: { location, commitment } }, { jobLocation: 'Ghent', employmentType: 'Contract' }],
    [
      'null for all locations',
      { categories: { ...LEVER.categories, allLocations: null } },
      { jobLocation: 'Ghent', employmentType: 'Contract' },
    ],
    ['an empty list of locations', { categories: { location, allLocations: [] } }, { jobLocation: 'Ghent' }],
    [
      'a location that is null',
      { categories: { location, allLocations: [null, 'Leuven'] } },
      { jobLocation: 'Leuven' },
    ],
    ['no categories', { categories: null }, { jobLocation: null, employmentType: null }],
    ['a time in text', { createdAt: '1764205361939' }, { datePosted: '2025-11-27' }],
    ['no time', { createdAt: null }, { datePosted: null }],
    [
      'plain text only',
      { description: '', descriptionPlain: `${TEXT}\n\nBye.`, lists: [], additional: '', salaryDescription: null },
      { body: `${TEXT}\n\nBye.` },
    ],
    ['no lists', { lists: null, additional: null, salaryDescription: undefined, description: HTML }, { body: TEXT }],
    [
      'a list without a heading',
      { description: HTML, lists: [{ content: '<li>SQL</li>' }], additional: '', salaryDescription: '' },
      { body: `${TEXT}\n\n- SQL` },
    ],
    [
      'a list without content',
      { description: HTML, lists: [{ text: 'You bring', content: '' }], additional: '', salaryDescription: '' },
      { body: TEXT },
    ],
    [
      'something else among the lists',
      {
        description: HTML,
        lists: [null, 'x', { text: 'You bring', content: '<li>SQL</li>' }],
        additional: '',
        salaryDescription: '',
      },
      { body: `${TEXT}\n\n## You bring\n\n- SQL` },
    ],
    ['a part told twice', { description: HTML, additional: HTML, lists: [], salaryDescription: '' }, { body: TEXT }],
    [
      'an entity in a heading',
      {
        description: HTML,
        lists: [{ text: 'R&amp;D ', content: '<li>SQL</li>' }],
        additional: '',
        salaryDescription: '',
      },
      { body: `${TEXT}\n\n## R&D\n\n- SQL` },
    ],
    ['spaces around the title', { text: ' Data Engineer \n' }, { title: 'Data Engineer' }],
    ['an entity in the title', { text: 'R&amp;D Engineer' }, { title: 'R&D Engineer' }],
  ])('%s', (_, changes, expected) => {
    expect(readJson({ ...LEVER, ...changes }, null)).toMatchObject(expected);
  });

  test('without any text is refused', () => {
    const bare = {
      ...LEVER,
      description: '',
      descriptionPlain: '',
      lists: [],
      additional: '',
      opening: '',
      openingPlain: '',
    };
    expect(() => readJson(bare, null)).toThrow('No job posting found');
  });
});

describe('of all postings of a site, the address names one', () => {
  const id = 'a24ec4e5-5caa-473d-abd4-b71f09a8167b';
  const cook = { ...LEVER, id, text: 'Cook', hostedUrl: `https://jobs.lever.co/northmill/${id}`, applyUrl: null };

  test.each([
    [`https://jobs.lever.co/northmill/${ID}/apply`, 'Data Engineer'],
    [`https://jobs.lever.co/northmill/${id}?lever-source=x`, 'Cook'],
  ])('%s', (url, title) => {
    expect(readJson([LEVER, cook], url, true)).toMatchObject({ title, url });
  });

  test.each([
    ['of two, none', [LEVER, cook]],
    ['the only one is another', [cook]],
    ['there is none', []],
  ])('%s: refused', (_, answer) => {
    const url = 'https://jobs.lever.co/northmill/11111111-5caa-473d-abd4-b71f09a81111';
    expect(() => readJson(answer, url, true)).toThrow(/list of jobs/);
  });
});
