import { describe, expect, test } from 'vitest';
import { ashby } from '../../../src/intake/boards/ashby.js';
import { readJson } from '../../../src/intake/json/page.js';
import { ASHBY, HTML, TEXT } from './answers.js';
import { claims } from './claims.js';

const ID = '90fb3621-899e-4b59-925d-25080ec91e18';
const API = 'https://api.ashbyhq.com/posting-api/job-board';

describe('the requests for a posting', () => {
  const fennel = [{ url: `https://jobs.ashbyhq.com/fennel/${ID}` }, { url: `${API}/fennel`, whole: true }];
  test.each([
    [`https://jobs.ashbyhq.com/fennel/${ID}`, fennel],
    [`https://JOBS.ashbyhq.com/fennel/${ID}/`, fennel],
    [`https://jobs.ashbyhq.com/fennel/${ID}/application?utm_source=x#form`, fennel],
    [
      `https://jobs.ashbyhq.com/Fennel%20Works/${ID}`,
      [{ url: `https://jobs.ashbyhq.com/Fennel%20Works/${ID}` }, { url: `${API}/Fennel%20Works`, whole: true }],
    ],
    [
      `https://jobs.ashbyhq.com/fennel.example/${ID.toUpperCase()}`,
      [
        { url: `https://jobs.ashbyhq.com/fennel.example/${ID.toUpperCase()}` },
        { url: `${API}/fennel.example`, whole: true },
      ],
    ],
  ])('%s: the page, then the whole board', (address, requests) => {
    expect(claims(address)).toEqual([{ board: 'Ashby', requests }]);
  });

  test.each([
    'https://jobs.ashbyhq.com/fennel',
    'https://jobs.ashbyhq.com/fennel?departmentId=1',
    'https://jobs.ashbyhq.com/fennel/data-engineer',
    'https://jobs.ashbyhq.com/fennel/embed?version=2',
    `https://jobs.ashbyhq.com/${ID}`,
    `${API}/fennel`,
    `https://www.ashbyhq.com/fennel/${ID}`,
    `https://jobs.ashbyhq.com.evil.example/fennel/${ID}`,
    `https://evil.example/jobs.ashbyhq.com/fennel/${ID}`,
    `https://xjobs.ashbyhq.com/fennel/${ID}`,
    `https://fennel.example/careers?ashby_jid=${ID}`,
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe("the board that an employer's page embeds", () => {
  const address = `https://fennel.example/careers?ashby_jid=${ID}&utm_source=x`;
  test.each([
    ['a script', '<script src="https://jobs.ashbyhq.com/fennel/embed"></script>'],
    ['a script of a version', '<script src="https://jobs.ashbyhq.com/fennel/embed?version=2"></script>'],
    ['a frame', '<iframe id="ashby_embed_iframe" src="https://jobs.ashbyhq.com/fennel?embed=js"></iframe>'],
    ['a link to a posting', `<a href="https://jobs.ashbyhq.com/fennel/${ID}/application">Apply</a>`],
    ['a link to the list', '<a href="https://jobs.ashbyhq.com/fennel">All jobs</a>'],
    [
      'the endpoint',
      '<script>fetch("https://api.ashbyhq.com/posting-api/job-board/fennel?includeCompensation=true")</script>',
    ],
    ['JSON', String.raw`<script>{"src":"https:\/\/jobs.ashbyhq.com\/fennel\/embed"}</script>`],
    [
      'JSON in another escape',
      String.raw`<script>{"src":"https:\u002F\u002Fjobs.ashbyhq.com\u002Ffennel\u002Fembed?version=2"}`,
    ],
    ['JSON in an attribute', '<div data-x="{&quot;src&quot;:&quot;https://jobs.ashbyhq.com/fennel&quot;}"></div>'],
  ])('%s', (_, page) => {
    expect(ashby.embedded?.(`<body>${page}</body>`, new URL(address))).toEqual({
      url: `https://jobs.ashbyhq.com/fennel/${ID}`,
    });
  });

  test('a name with spaces', () => {
    const page = '<script src="https://jobs.ashbyhq.com/Fennel%20Works/embed"></script>';
    expect(ashby.embedded?.(page, new URL(address))).toEqual({ url: `https://jobs.ashbyhq.com/Fennel%20Works/${ID}` });
  });

  test.each([
    ['names no board', '<a href="https://www.ashbyhq.com/">Powered by Ashby</a>', address],
    ['names only the host', '<link rel="preconnect" href="https://jobs.ashbyhq.com/">', address],
    ['is of no posting', '<script src="https://jobs.ashbyhq.com/fennel/embed"></script>', 'https://fennel.example/'],
    [
      'is of another kind of id',
      '<script src="https://jobs.ashbyhq.com/fennel/embed"></script>',
      'https://fennel.example/?ashby_jid=7',
    ],
  ])('a page that %s has none', (_, page, url) => {
    expect(ashby.embedded?.(page, new URL(url))).toBeNull();
  });
});

describe('an answer', () => {
  const body = `## About Fennel\n\n${TEXT}\n\n- SQL\n- Patience`;

  test('is read', () => {
    expect(readJson(ASHBY, null)).toEqual({
      title: 'Data Engineer',
      hiringOrganization: 'Fennel',
      url: `https://jobs.ashbyhq.com/fennel/${ID}`,
      datePosted: '2026-04-20',
      validThrough: null,
      jobLocation: 'Ghent Office',
      employmentType: 'FullTime',
      body,
      warnings: [],
    });
  });

  test("of a page's script names the employer too", () => {
    const { location, publishedAt, ...job } = ASHBY;
    const posting = { ...job, locationName: 'Ghent', publishedDate: '2026-04-20', applicationDeadline: '2026-06-30' };
    expect(readJson({ organization: { name: 'Fennel Works', publicWebsite: null }, posting }, null)).toMatchObject({
      hiringOrganization: 'Fennel Works',
      datePosted: '2026-04-20',
      validThrough: '2026-06-30',
      jobLocation: 'Ghent',
      body,
    });
    expect([location, publishedAt]).not.toContain(undefined);
  });

  test.each([
    ['only an address', { location: '' }, { jobLocation: 'Ghent, Belgium' }],
    ['no place', { location: null, address: null }, { jobLocation: null }],
    ['an address that is empty', { location: null, address: { postalAddress: {} } }, { jobLocation: null }],
    ['no day', { publishedAt: null }, { datePosted: null }],
    ['no type', { employmentType: '' }, { employmentType: null }],
    [
      'a name that only its address has',
      { jobUrl: 'https://jobs.ashbyhq.com/Fennel%20Works/x' },
      { hiringOrganization: 'Fennel Works' },
    ],
    ['spaces around the title', { title: ' Data Engineer ' }, { title: 'Data Engineer' }],
    ['an entity in the title', { title: 'R&amp;D Engineer' }, { title: 'R&D Engineer' }],
    [
      'a nested list',
      { descriptionHtml: `${HTML}<ul><li><p>SQL</p><ul><li><p>on&nbsp;Postgres</p></li></ul></li></ul>` },
      { body: `${TEXT}\n\n- SQL\n  - on Postgres` },
    ],
    [
      'fields of other types',
      { address: 1, secondaryLocations: 'x', employmentType: {}, publishedAt: [] },
      { body, employmentType: null },
    ],
    ['only plain text', { descriptionHtml: null, descriptionPlain: `${TEXT}\n\nBye.` }, { body: `${TEXT}\n\nBye.` }],
  ])('%s', (_, changes, expected) => {
    expect(readJson({ ...ASHBY, ...changes }, null)).toMatchObject(expected);
  });
});

describe('of a whole board, the address names one', () => {
  const id = '2d656d6c-733f-4072-8bee-847f142c0938';
  const cook = { ...ASHBY, id, title: 'Cook', jobUrl: `https://jobs.ashbyhq.com/fennel/${id}`, applyUrl: '' };
  const board = { jobs: [ASHBY, cook], apiVersion: '1' };

  test.each([
    [`https://jobs.ashbyhq.com/fennel/${ID}/application`, 'Data Engineer'],
    [`https://fennel.example/careers?ashby_jid=${id.toUpperCase()}`, 'Cook'],
  ])('%s', (url, title) => {
    expect(readJson(board, url, true)).toMatchObject({ title, url });
  });

  test.each([
    ['of two, none', board],
    ['the only one is another', { jobs: [cook], apiVersion: '1' }],
    ["the only one is another, though the board's name is in the address", { id: 'fennel', jobs: [cook] }],
    ['there is none', { jobs: [], apiVersion: '1' }],
  ])('%s: refused', (_, answer) => {
    const url = 'https://jobs.ashbyhq.com/fennel/11111111-733f-4072-8bee-847f142c1111';
    expect(() => readJson(answer, url, true)).toThrow(/list of jobs|No job posting found/);
  });
});
