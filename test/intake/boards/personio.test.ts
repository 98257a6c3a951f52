import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/intake/json/page.js';
import { readXml } from '../../../src/intake/xml/value.js';
import { escapeHtml, HTML, personioFeed, personioPosition, TEXT } from './answers.js';
import { claims } from './claims.js';

const HOST = 'https://fennel.jobs.personio.de';

describe('the requests for a posting', () => {
  test.each([
    ['no language', `${HOST}/job/1834171`, 'en'],
    ['a slash at the end', `${HOST}/job/1834171/`, 'en'],
    ['a language', `${HOST}/job/1834171?language=de`, 'de'],
    ['a language to be shown', `${HOST}/job/1834171?display=fr&utm_source=x`, 'fr'],
    ['both, of which the first is meant', `${HOST}/job/1834171?language=de&display=en`, 'de'],
    ['a language that is none', `${HOST}/job/1834171?language=d%26x%3D1`, 'd%26x%3D1'],
  ])('%s: the whole feed, then the page', (_, address, language) => {
    expect(claims(address)).toEqual([
      { board: 'Personio', requests: [{ url: `${HOST}/xml?language=${language}`, whole: true }, { url: address }] },
    ]);
  });

  test.each([
    ['https://FENNEL.jobs.personio.com/job/1834171#apply', 'https://fennel.jobs.personio.com'],
    ['https://fennel-jobs.personio.de/job/1834171', 'https://fennel-jobs.personio.de'],
  ])('%s', (address, host) => {
    expect(claims(address)).toEqual([
      {
        board: 'Personio',
        requests: [{ url: `${host}/xml?language=en`, whole: true }, { url: `${host}/job/1834171` }],
      },
    ]);
  });

  test.each([
    `${HOST}/`,
    `${HOST}/?language=de`,
    `${HOST}/job/`,
    `${HOST}/job/data-engineer`,
    `${HOST}/xml?language=en`,
    'https://www.personio.de/job/1834171',
    'https://fennel.personio.de/job/1834171',
    'https://jobs.personio.de/job/1834171',
    'https://fennel.jobs.personio.de.evil.example/job/1834171',
    'https://evil.example/fennel.jobs.personio.de/job/1834171',
    'https://fennel.jobs.notpersonio.de/job/1834171',
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe('a position of the feed', () => {
  const url = `${HOST}/job/1834171?language=en`;
  const read = (changes: Record<string, string>) =>
    readJson(readXml(personioFeed(personioPosition(changes))), url, true);
  const part = (value: string, name = 'Your tasks') =>
    `<jobDescription><name>${name}</name><value>${value}</value></jobDescription>`;

  test('is read, its parts under their headings', () => {
    expect(read({})).toEqual({
      title: 'Data Engineer & Cook',
      hiringOrganization: 'Fennel SE & Co. KG',
      url,
      datePosted: '2026-01-13',
      validThrough: null,
      jobLocation: 'Ghent',
      employmentType: 'permanent, full-time',
      body: `## Your tasks\n\n${TEXT}\n\n## You bring\n\n- SQL\n- R&D`,
      warnings: [],
    });
  });

  test.each([
    ['one part', part(`<![CDATA[${HTML}]]>`), `## Your tasks\n\n${TEXT}`],
    ['escaped HTML', part(escapeHtml(HTML)), `## Your tasks\n\n${TEXT}`],
    ['escaped HTML in CDATA', part(`<![CDATA[${escapeHtml(HTML)}]]>`), `## Your tasks\n\n${TEXT}`],
    ['lines around the CDATA', part(`\n  <![CDATA[\n${HTML}\n]]>\n`), `## Your tasks\n\n${TEXT}`],
    ['plain text', part(`${TEXT}\n\nBye.`), `## Your tasks\n\n${TEXT}\n\nBye.`],
    ['an empty part', part(`<![CDATA[${HTML}]]>`) + part('', 'We offer'), `## Your tasks\n\n${TEXT}`],
    [
      'a part of spaces',
      part(`<![CDATA[${HTML}]]>`) + part('<![CDATA[<p>&nbsp;</p>]]>', 'We offer'),
      `## Your tasks\n\n${TEXT}`,
    ],
    ['a part without a name', part(`<![CDATA[${HTML}]]>`, ''), TEXT],
    ['a name with an entity', part(`<![CDATA[${HTML}]]>`, 'You &amp; we'), `## You & we\n\n${TEXT}`],
    [
      'a list within a list',
      part(`<![CDATA[${HTML}<ul><li>SQL<ul><li>Postgres</li></ul></li></ul>]]>`),
      `## Your tasks\n\n${TEXT}\n\n- SQL\n  - Postgres`,
    ],
    [
      'styles',
      part(`<![CDATA[<p style="margin:0"><span style="color:red">${TEXT}</span></p>]]>`),
      `## Your tasks\n\n${TEXT}`,
    ],
    [
      'a short part whose words stand elsewhere',
      part(`<![CDATA[${HTML}]]>`) + part('<![CDATA[<ul><li>SQL</li></ul>]]>', 'You bring'),
      `## Your tasks\n\n${TEXT}\n\n## You bring\n\n- SQL`,
    ],
  ])('%s', (_, jobDescriptions, body) => {
    expect(read({ jobDescriptions }).body).toBe(body);
  });

  test.each([
    ['no employer: the address has one', { subcompany: '' }, { hiringOrganization: 'Fennel' }],
    ['no office', { office: '' }, { jobLocation: null }],
    ['only a type', { schedule: '' }, { employmentType: 'permanent' }],
    ['only a schedule', { employmentType: '' }, { employmentType: 'full-time' }],
    ['neither', { employmentType: '', schedule: '' }, { employmentType: null }],
    ['no day', { createdAt: '' }, { datePosted: null }],
    [
      'elements where a text is usual',
      { office: '<name>Ghent</name>', subcompany: '<x/>', createdAt: '<y>1</y>' },
      { jobLocation: 'Ghent', datePosted: null },
    ],
  ])('%s', (_, changes, expected) => {
    expect(read(changes)).toMatchObject(expected);
  });

  test.each([
    ['no parts', { jobDescriptions: '' }],
    ['no name', { name: '' }],
    ['no id', { id: '' }],
  ])('%s: refused', (_, changes) => {
    expect(() => read(changes)).toThrow(/list of jobs|No job posting found/);
  });
});

describe('of the whole feed, the address names one', () => {
  const cook = personioPosition({ id: '2690896', name: 'Cook' });
  const feed = personioFeed(personioPosition(), cook);

  test.each([
    [`${HOST}/job/1834171?language=en`, 'Data Engineer & Cook'],
    [`${HOST}/job/2690896`, 'Cook'],
  ])('%s', (url, title) => {
    expect(readJson(readXml(feed), url, true)).toMatchObject({ title, url });
  });

  test.each([
    ['of two, none', feed],
    ['the only one is another', personioFeed(cook)],
    ['there is none', personioFeed()],
    ['it is no XML', 'Not found'],
  ])('%s: refused', (_, xml) => {
    expect(() => readJson(readXml(xml), `${HOST}/job/1111111`, true)).toThrow(/list of jobs|No job posting found/);
  });
});
