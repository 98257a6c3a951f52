import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/intake/json/page.js';
import { TEAMTAILOR, TEXT } from './answers.js';
import { claims } from './claims.js';

const HOST = 'https://fennel.teamtailor.com';

describe('the requests for a posting', () => {
  test.each([
    [`${HOST}/jobs/7167985-data-engineer`, HOST],
    [`${HOST}/jobs/7167985`, HOST],
    [`${HOST}/jobs/7167985-data-engineer/`, HOST],
    [`${HOST}/jobs/7167985-data-engineer/applications/new?utm_source=x`, HOST],
    [`${HOST}/jobs/7167985-ing%C3%A9nieur`, HOST],
    [`${HOST}/en-GB/jobs/7167985-data-engineer`, HOST],
    [`${HOST}/de/jobs/7167985-data-engineer`, HOST],
    ['https://fennel.na.teamtailor.com/jobs/536324-data-engineer', 'https://fennel.na.teamtailor.com'],
    ['https://career.teamtailor.com/jobs/7167985-data-engineer', 'https://career.teamtailor.com'],
  ])('%s: the whole feed, then the page', (address, host) => {
    expect(claims(address)).toEqual([
      { board: 'Teamtailor', requests: [{ url: `${host}/jobs.json`, whole: true }, { url: address }] },
    ]);
  });

  test('the host is written small, and the fragment falls away', () => {
    expect(claims('https://Fennel.TeamTailor.com/jobs/7167985#apply')).toEqual([
      { board: 'Teamtailor', requests: [{ url: `${HOST}/jobs.json`, whole: true }, { url: `${HOST}/jobs/7167985` }] },
    ]);
  });

  test.each([
    `${HOST}/jobs`,
    `${HOST}/jobs.json`,
    `${HOST}/jobs?department=Data`,
    `${HOST}/jobs/show_more?page=2`,
    `${HOST}/departments/7167985-data`,
    `${HOST}/people/7167985-fen`,
    'https://app.teamtailor.com/companies/x/jobs/7167985',
    // An employer's own domain cannot be told from others by its address.
    'https://career.fennel.example/jobs/7167985-data-engineer',
    'https://fennel.teamtailor.com.evil.example/jobs/7167985-data-engineer',
    'https://evil.example/fennel.teamtailor.com/jobs/7167985-data-engineer',
    'https://fennel.notteamtailor.com/jobs/7167985',
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

const feed = (...items: unknown[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Fennel',
  home_page_url: `${HOST}/jobs`,
  feed_url: `${HOST}/jobs.json`,
  items,
});

describe('an item of the feed', () => {
  const body = `${TEXT}\n\nYou bring:\n\n- SQL\n- Patience`;
  const url = `${HOST}/jobs/7167985-data-engineer`;

  test('is read from the schema.org posting in it', () => {
    expect(readJson(feed(TEAMTAILOR), url, true)).toEqual({
      title: 'Data Engineer (Ghent based)',
      hiringOrganization: 'Fennel',
      url,
      datePosted: '2026-02-04',
      validThrough: '2026-06-30',
      jobLocation: 'Ghent, Europe, BE',
      employmentType: 'FULL_TIME',
      body,
      warnings: [],
    });
  });

  test('without one is read by its own keys', () => {
    const { _jobposting, ...item } = TEAMTAILOR;
    expect(readJson(feed(item), url, true)).toMatchObject({
      title: _jobposting.title,
      datePosted: '2026-02-04',
      body: `Fennel is hiring.\n\n${TEXT}`,
    });
  });

  test.each([
    ['no employer: the address has one', { hiringOrganization: null }, { hiringOrganization: 'Fennel' }],
    ['an employer by name', { hiringOrganization: 'Fennel Works' }, { hiringOrganization: 'Fennel Works' }],
    [
      'several places',
      { jobLocation: ['Ghent', { address: { addressLocality: 'Leuven' } }] },
      { jobLocation: 'Ghent; Leuven' },
    ],
    ['no place', { jobLocation: [] }, { jobLocation: null }],
    ['work from home', { jobLocation: null, jobLocationType: 'TELECOMMUTE' }, { jobLocation: 'Remote' }],
    ['no days', { datePosted: null, validThrough: '' }, { datePosted: null, validThrough: null }],
    ['one type', { employmentType: 'PART_TIME' }, { employmentType: 'PART_TIME' }],
    ['spaces and an entity in the title', { title: ' R&amp;D Engineer ' }, { title: 'R&D Engineer' }],
    ['fields of other types', { jobLocation: 7, employmentType: {}, identifier: 7167985 }, { body, jobLocation: null }],
  ])('%s', (_, changes, expected) => {
    const item = { ...TEAMTAILOR, _jobposting: { ...TEAMTAILOR._jobposting, ...changes } };
    expect(readJson(feed(item), url, true)).toMatchObject(expected);
  });
});

describe('of the whole feed, the address names one', () => {
  const cook = {
    ...TEAMTAILOR,
    id: 'e6342f46-f372-4858-94b2-6d2d8b8d7553',
    url: `${HOST}/jobs/8090473-cook`,
    _jobposting: {
      ...TEAMTAILOR._jobposting,
      title: 'Cook',
      identifier: { '@type': 'PropertyValue', name: 'Fennel', value: 8090473 },
    },
  };

  test.each([
    [`${HOST}/jobs/7167985-data-engineer?utm_source=x`, 'Data Engineer (Ghent based)'],
    [`${HOST}/jobs/8090473-cook`, 'Cook'],
    [`${HOST}/en-GB/jobs/8090473-another-name/applications/new`, 'Cook'],
    ['https://career.fennel.example/jobs/8090473', 'Cook'],
  ])('%s', (url, title) => {
    expect(readJson(feed(TEAMTAILOR, cook), url, true)).toMatchObject({ title, url });
  });

  test.each([
    ['of two, none', feed(TEAMTAILOR, cook)],
    ['the only one is another', feed(cook)],
    ['there is none', feed()],
  ])('%s: refused', (_, answer) => {
    expect(() => readJson(answer, `${HOST}/jobs/1111111-data-engineer`, true)).toThrow(/list of jobs|No job posting/);
  });
});
