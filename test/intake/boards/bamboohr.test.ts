import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/intake/json/page.js';
import { BAMBOOHR, HTML, TEXT } from './answers.js';
import { claims } from './claims.js';

const HOST = 'https://fennel.bamboohr.com';

describe('the requests for a posting', () => {
  test.each([
    `${HOST}/careers/214`,
    `${HOST}/careers/214/`,
    `${HOST}/careers/214?source=aWQ9Mg%3D%3D`,
    `${HOST}/careers/214/detail`,
    `${HOST}/jobs/view.php?id=214`,
    `${HOST}/jobs/view.php?id=214&source=indeed`,
  ])('%s: the endpoint, then the page', (address) => {
    expect(claims(address)).toEqual([
      { board: 'BambooHR', requests: [{ url: `${HOST}/careers/214/detail` }, { url: address }] },
    ]);
  });

  test('the host is written small, and the fragment falls away', () => {
    expect(claims('https://FENNEL.BambooHR.com/careers/214#apply')).toEqual([
      { board: 'BambooHR', requests: [{ url: `${HOST}/careers/214/detail` }, { url: `${HOST}/careers/214` }] },
    ]);
  });

  test.each([
    `${HOST}/careers`,
    `${HOST}/careers/`,
    `${HOST}/careers/list`,
    `${HOST}/careers?id=214`,
    `${HOST}/jobs/`,
    `${HOST}/jobs/embed2.php?id=214`,
    `${HOST}/jobs/view.php`,
    `${HOST}/jobs/view.php?id=`,
    `${HOST}/jobs/view.php?id=../x`,
    'https://www.bamboohr.com/blog/214',
    'https://bamboohr.com/careers/214',
    'https://fennel.bamboohr.com.evil.example/careers/214',
    'https://evil.example/fennel.bamboohr.com/careers/214',
    'https://fennel.notbamboohr.com/careers/214',
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe('an answer', () => {
  const answer = (changes = {}) => ({ meta: {}, result: { jobOpening: { ...BAMBOOHR, ...changes }, formFields: {} } });
  const body = `${TEXT}\n\nFennel pays well.\nAlways.`;

  test('is read', () => {
    expect(readJson(answer(), null)).toEqual({
      title: 'Data Engineer',
      hiringOrganization: 'Fennel',
      url: `${HOST}/careers/214`,
      datePosted: '2026-07-25',
      validThrough: null,
      jobLocation: 'Ghent, East Flanders, Belgium',
      employmentType: 'Full time',
      body,
      warnings: [],
    });
  });

  const { atsLocation } = BAMBOOHR;
  test.each([
    [
      'the place in the other key',
      { location: { city: null, state: null }, atsLocation: { ...atsLocation, city: 'Leuven' } },
      { jobLocation: 'Leuven' },
    ],
    ['no place', { location: null, atsLocation }, { jobLocation: null }],
    ['no type', { employmentStatusLabel: '' }, { employmentType: null }],
    ['no day', { datePosted: null }, { datePosted: null }],
    [
      'an employer whose name the text spells',
      { description: `${HTML}<p>FENNEL sells spices.</p>` },
      { hiringOrganization: 'FENNEL' },
    ],
    ['spaces and an entity in the title', { jobOpeningName: ' R&amp;D Engineer ' }, { title: 'R&D Engineer' }],
    ['escaped HTML', { description: `&lt;p&gt;${TEXT}&lt;/p&gt;` }, { body: TEXT }],
    ['plain text', { description: `${TEXT}\n\nBye.` }, { body: `${TEXT}\n\nBye.` }],
    [
      'lists',
      { description: `${HTML}<ul><li>SQL</li><li>&nbsp;</li><li><p>Go</p></li></ul>` },
      { body: `${TEXT}\n\n- SQL\n- Go` },
    ],
    [
      'styles',
      { description: `<p style="margin: 0"><b style="color: red">You bring</b></p>${HTML}` },
      { body: `**You bring**\n\n${TEXT}` },
    ],
    [
      'fields of other types',
      { location: 7, datePosted: [], employmentStatusLabel: {}, jobOpeningShareUrl: 1 },
      { body, url: null },
    ],
  ])('%s', (_, changes, expected) => {
    expect(readJson(answer(changes), null)).toMatchObject(expected);
  });

  test.each([
    [
      'a list of titles',
      { meta: { totalCount: 1 }, result: [{ id: '86', jobOpeningName: 'Cook', location: {} }] },
      'No job posting found',
    ],
    ['without a description', answer({ description: null }), 'No job posting found'],
    ['without a name', answer({ jobOpeningName: null }), 'No job posting found'],
    ['a posting that is gone', { error: 'Job opening not found' }, 'appears to be closed'],
  ])('%s: refused', (_, value, message) => {
    expect(() => readJson(value, `${HOST}/careers/214`)).toThrow(message);
  });
});
