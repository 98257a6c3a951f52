import { describe, expect, test } from 'vitest';
import { NotAPostingError } from '../../../src/errors.js';
import { greenhouse } from '../../../src/intake/boards/greenhouse.js';
import { readJson } from '../../../src/intake/json/page.js';
import { escapeHtml, GREENHOUSE, HTML, TEXT } from './answers.js';
import { claims } from './claims.js';

const API = 'https://boards-api.greenhouse.io/v1/boards';

describe('the requests for a posting', () => {
  test.each([
    ['https://boards.greenhouse.io/fennel/jobs/4604609007', 'https://boards.greenhouse.io/fennel/jobs/4604609007'],
    [
      'https://job-boards.greenhouse.io/fennel/jobs/4604609007',
      'https://job-boards.greenhouse.io/fennel/jobs/4604609007',
    ],
    [
      'https://job-boards.eu.greenhouse.io/fennel/jobs/4604609007',
      'https://job-boards.eu.greenhouse.io/fennel/jobs/4604609007',
    ],
    [
      'https://boards.eu.greenhouse.io/fennel/jobs/4604609007/',
      'https://boards.eu.greenhouse.io/fennel/jobs/4604609007/',
    ],
    [
      'https://BOARDS.Greenhouse.IO/fennel/jobs/4604609007?gh_src=ab1&utm_source=x#app',
      'https://boards.greenhouse.io/fennel/jobs/4604609007?gh_src=ab1&utm_source=x',
    ],
    [
      'https://boards.greenhouse.io/fennel/jobs/4604609007/confirmation',
      'https://boards.greenhouse.io/fennel/jobs/4604609007/confirmation',
    ],
    [
      'https://boards.greenhouse.io/embed/job_app?for=fennel&token=4604609007',
      'https://boards.greenhouse.io/embed/job_app?for=fennel&token=4604609007',
    ],
    [
      'https://job-boards.greenhouse.io/embed/job_app/?gh_jid=4604609007&for=fennel&b=https%3A%2F%2Ffennel.example#top',
      'https://job-boards.greenhouse.io/embed/job_app/?gh_jid=4604609007&for=fennel&b=https%3A%2F%2Ffennel.example',
    ],
  ])('%s: the endpoint, then the page', (address, page) => {
    expect(claims(address)).toEqual([
      { board: 'Greenhouse', requests: [{ url: `${API}/fennel/jobs/4604609007` }, { url: page }] },
    ]);
  });

  test.each([
    'https://boards.greenhouse.io/fennel',
    'https://boards.greenhouse.io/fennel/jobs/',
    'https://boards.greenhouse.io/fennel/jobs/engineer',
    'https://boards.greenhouse.io/fennel%20works/jobs/4604609007',
    'https://boards.greenhouse.io/embed/job_board?for=fennel',
    'https://boards.greenhouse.io/embed/job_app?token=4604609007',
    'https://boards.greenhouse.io/embed/job_app?for=fennel',
    'https://boards.greenhouse.io/embed/job_app?for=fennel&token=',
    'https://boards.greenhouse.io/embed/job_app?for=fennel&token=../../x',
    'https://boards.greenhouse.io/embed/job_app?for=&token=4604609007',
    'https://my.greenhouse.io/fennel/jobs/4604609007',
    'https://www.greenhouse.io/',
    'https://boards.greenhouse.io.evil.example/fennel/jobs/4604609007',
    'https://evil.example/boards.greenhouse.io/fennel/jobs/4604609007',
    'https://boards.greenhouse.io@evil.example/fennel/jobs/4604609007',
    'https://evilboards.greenhouse.io/fennel/jobs/4604609007',
    'https://fennel.example/careers?gh_jid=4604609007',
    'ftp://boards.greenhouse.io/fennel/jobs/4604609007',
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe("the board that an employer's page embeds", () => {
  const address = 'https://fennel.example/careers/?gh_jid=4604609007&gh_src=ab1';
  test.each([
    ['a script', '<script src="https://boards.greenhouse.io/embed/job_board/js?for=fennel"></script>'],
    ['a European script', '<script src="https://boards.eu.greenhouse.io/embed/job_board/js?for=fennel"></script>'],
    ['a script with more in its query', '<script src="//boards.greenhouse.io/embed/job_board/js?b=1&for=fennel&c=2">'],
    ['a form', '<iframe src="https://job-boards.greenhouse.io/embed/job_app?for=fennel&amp;token=1"></iframe>'],
    ['a form, the other way round', '<iframe src="https://boards.greenhouse.io/embed/job_app?token=1&amp;for=fennel">'],
    [
      'a frame around the list',
      "<iframe id='grnhse_iframe' src='https://boards.greenhouse.io/embed/job_board?for=fennel'>",
    ],
    ['a link to a posting', '<a href="https://boards.greenhouse.io/fennel/jobs/1">Apply</a>'],
    ['a link to a posting, without a scheme', '<a href="//job-boards.greenhouse.io/fennel/jobs/1?t=2">Apply</a>'],
    ['the endpoint in a script', '<script>fetch("https://boards-api.greenhouse.io/v1/boards/fennel/jobs")</script>'],
    ['JSON', String.raw`<script>{"src":"https:\/\/boards.greenhouse.io\/embed\/job_app?token=1&for=fennel"}</script>`],
    [
      'JSON with &',
      String.raw`<script>{"src":"https:\/\/boards.greenhouse.io\/embed\/job_app?token=1\u0026for=fennel"}`,
    ],
    ['JSON with /', String.raw`<script>{"src":"https:\u002F\u002Fboards.greenhouse.io\u002Ffennel\u002Fjobs\u002F1"}`],
  ])('%s', (_, page) => {
    expect(greenhouse.embedded?.(`<body>${page}</body>`, new URL(address))).toEqual({
      url: `${API}/fennel/jobs/4604609007`,
    });
  });

  test.each([
    ['names no board', '<a href="https://www.greenhouse.io/">Powered by Greenhouse</a>'],
    ['names a script of all boards', '<script src="https://boards.greenhouse.io/embed/job_board/js"></script>'],
    ['is empty', ''],
  ])('a page that %s has none', (_, page) => {
    expect(greenhouse.embedded?.(page, new URL(address))).toBeNull();
  });

  test.each([
    'https://fennel.example/careers/4604609007',
    'https://fennel.example/careers/?gh_jid=',
    'https://fennel.example/careers/?gh_jid=../x',
    'https://fennel.example/careers/#gh_jid=4604609007',
  ])('%s names no posting', (url) => {
    const page = '<script src="https://boards.greenhouse.io/embed/job_board/js?for=fennel"></script>';
    expect(greenhouse.embedded?.(page, new URL(url))).toBeNull();
  });
});

describe('an answer', () => {
  test('is read', () => {
    expect(readJson(GREENHOUSE, null)).toEqual({
      title: 'Data Engineer, Marketplace',
      hiringOrganization: 'Fennel',
      url: 'https://job-boards.greenhouse.io/fennel/jobs/4604609007',
      datePosted: '2026-01-13',
      validThrough: '2026-03-31',
      jobLocation: 'Ghent / Remote',
      employmentType: null,
      body: [
        'Fennel sells spices by post.',
        '',
        '## What you will do',
        '',
        '- Look after the pipelines',
        '  - and their alarms',
        '- Explain them & their faults',
        '',
        '**You bring**',
        '',
        'Experience of SQL,',
        'and the skills to explain it.',
      ].join('\n'),
      warnings: [],
    });
  });

  test.each([
    ['an employer only in the address', { company_name: null }, { hiringOrganization: 'Fennel' }],
    [
      'an employer in neither',
      { company_name: '', absolute_url: 'https://spices.example/jobs/?gh_jid=4604609007' },
      { hiringOrganization: null, url: 'https://spices.example/jobs/?gh_jid=4604609007' },
    ],
    ['an employer whose name is a number', { company_name: 42 }, { hiringOrganization: '42' }],
    ['no day of first publication', { first_published: null }, { datePosted: '2026-02-20' }],
    ['no day at all', { first_published: '', updated_at: undefined }, { datePosted: null }],
    ['no deadline', { application_deadline: null }, { validThrough: null }],
    ['no location', { location: null }, { jobLocation: null }],
    ['an empty location', { location: { name: ' ' } }, { jobLocation: null }],
    ['a location of its own', { location: 'Ghent' }, { jobLocation: 'Ghent' }],
    ['fields of other types', { location: [1, {}], departments: 'x', first_published: {}, metadata: 7 }, {}],
    ['spaces around the title', { title: '  Data Engineer ' }, { title: 'Data Engineer' }],
    ['HTML that is not escaped', { content: HTML }, { body: TEXT }],
    ['HTML that is escaped twice', { content: escapeHtml(escapeHtml(HTML)) }, { body: TEXT }],
    ['an ampersand escaped twice', { content: escapeHtml(`${HTML}<p>R&amp;D</p>`) }, { body: `${TEXT}\n\nR&D` }],
    [
      'empty paragraphs',
      { content: escapeHtml(`<p>&nbsp;</p>${HTML}<p></p><p><br></p><p>\u200b</p><p>Bye.</p>`) },
      { body: `${TEXT}\n\nBye.` },
    ],
  ])('%s', (_, changes, expected) => {
    expect(readJson({ ...GREENHOUSE, ...changes }, null)).toMatchObject(expected);
  });

  test('a title with an entity is plain text', () => {
    expect(readJson({ ...GREENHOUSE, title: 'R&amp;D Engineer' }, null).title).toBe('R&D Engineer');
  });

  test.each([
    ['without a text', { ...GREENHOUSE, content: null }],
    ['with an empty text', { ...GREENHOUSE, content: escapeHtml('<p>&nbsp;</p>') }],
    ['of a posting that is gone', { status: 404, error: 'Job not found' }],
  ])('%s is refused', (_, answer) => {
    expect(() => readJson(answer, null)).toThrow(NotAPostingError);
  });
});

describe('of all postings of a board, the address names one', () => {
  const cook = {
    ...GREENHOUSE,
    id: 8636903002,
    title: 'Cook',
    absolute_url: 'https://fennel.example/jobs?gh_jid=8636903002',
  };
  const board = { jobs: [GREENHOUSE, cook], meta: { total: 2 } };

  test.each([
    ['https://boards.greenhouse.io/fennel/jobs/4604609007?gh_src=ab1', 'Data Engineer, Marketplace'],
    ['https://fennel.example/careers/?gh_jid=8636903002&utm_source=x', 'Cook'],
  ])('%s', (url, title) => {
    expect(readJson(board, url, true)).toMatchObject({ title, url });
  });

  test.each([
    ['of two, none', board],
    ['the only one is another', { jobs: [cook], meta: { total: 1 } }],
    ['they have no texts', { jobs: [{ ...GREENHOUSE, content: undefined }], meta: { total: 1 } }],
  ])('%s: refused', (_, answer) => {
    expect(() => readJson(answer, 'https://boards.greenhouse.io/fennel/jobs/1111111007', true)).toThrow(/list of jobs/);
  });
});
