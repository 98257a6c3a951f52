import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AtsError } from '../../../src/errors.js';
import { embeddedRequest } from '../../../src/intake/boards/find.js';
import { BOARDS } from '../../../src/intake/boards/table.js';
import { readHtml } from '../../../src/intake/html/page.js';
import { readJson } from '../../../src/intake/json/page.js';
import { readXml } from '../../../src/intake/xml/value.js';
import * as answers from './answers.js';
import { claims } from './claims.js';

/** Hosts of the boards' endpoints. Any other request goes to the address's own host. */
const ENDPOINTS = new Set([
  ...['boards-api.greenhouse.io', 'api.lever.co', 'api.eu.lever.co', 'api.ashbyhq.com', 'jobs.ashbyhq.com'],
  ...['api.smartrecruiters.com', 'apply.workable.com', 'www.linkedin.com', 'hn.algolia.com'],
]);

const ID = '3f1c0a52-9d41-4c0e-8a57-0d2b6f9e1c11';
const ADDRESSES = [
  'https://boards.greenhouse.io/fennel/jobs/4604609007',
  'https://job-boards.eu.greenhouse.io/embed/job_app?for=fennel&token=4604609007',
  `https://jobs.eu.lever.co/fennel/${ID}/apply`,
  `https://jobs.ashbyhq.com/fennel/${ID}/application`,
  'https://fennel.wd1.myworkdayjobs.com/en-US/External/job/Ghent/Data-Engineer_R1/apply',
  'https://wd5.myworkdaysite.com/recruiting/fennel/External/details/Data-Engineer_R1',
  'https://jobs.smartrecruiters.com/Fennel/744000153504297-data-engineer',
  `https://jobs.smartrecruiters.com/oneclick-ui/company/Fennel/publication/${ID}`,
  'https://apply.workable.com/fennel/j/DD136DD7E7/',
  'https://fennel.recruitee.com/l/nl/o/data-engineer',
  'https://fennel.jobs.personio.de/job/1834171?language=de',
  'https://fennel.na.teamtailor.com/en-GB/jobs/7167985-data-engineer',
  'https://fennel.bamboohr.com/jobs/view.php?id=214',
  'https://careers-fennel.icims.com/jobs/5819/data-engineer/job',
  'https://be.linkedin.com/jobs/search/?currentJobId=4012345678',
  'https://news.ycombinator.com/item?id=47975571#47975944',
];

const PARTS = [
  ...[
    '..',
    '.',
    '%2e%2e',
    '%2F',
    '%5c',
    '\\',
    '//',
    '@',
    ':',
    ';',
    '?',
    '#',
    '&',
    '=',
    '%',
    '%00',
    ' ',
    '\t',
    'é',
    '🦄',
  ],
  ...['evil.example', 'https://evil.example/', 'apply', 'embed', 'jobs', 'job', 'o', 'j', '1', ID, '<', '"', '`', '|'],
];
const part = fc.oneof(fc.constantFrom(...PARTS), fc.string(), fc.string({ unit: 'binary' }));

/** An address of a board with parts of it replaced, doubled, left out or put in. */
const address = fc
  .tuple(
    fc.constantFrom(...ADDRESSES),
    fc.array(fc.tuple(fc.nat(120), fc.nat(20), part), { maxLength: 3 }),
    fc.constantFrom('https:', 'http:', 'HTTPS:', 'ftp:', 'ws:', 'file:', 'javascript:'),
  )
  .map(([whole, changes, scheme]) =>
    changes.reduce(
      (text, [at, length, instead]) => text.slice(0, at) + instead + text.slice(at + length),
      whole.replace('https:', scheme),
    ),
  );

describe('for any address', () => {
  test('at most one board asks, with one or two requests, to its own endpoint or to the host of the address', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: address }, fc.webUrl({ withQueryParameters: true })), (text) => {
        if (!URL.canParse(text)) return;
        const url = new URL(text);
        const claimed = claims(url.href);
        expect(claimed.length).toBeLessThanOrEqual(1);
        for (const { requests } of claimed) {
          expect([1, 2]).toContain(requests.length);
          for (const request of requests) {
            const asked = new URL(request.url);
            expect(['https:', 'http:']).toContain(asked.protocol);
            expect(asked.host === url.host || ENDPOINTS.has(asked.host)).toBe(true);
            expect(asked.hash).toBe('');
          }
        }
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test('a page that embeds a board leads to that board only', () => {
    const words = fc.constantFrom(
      ...[
        'https://boards.greenhouse.io/',
        'embed/job_app?',
        'token=1',
        '&amp;',
        'for=',
        'fennel',
        'v1/boards/',
        '/jobs/1',
      ],
      ...['https://jobs.ashbyhq.com/', 'api.ashbyhq.com/posting-api/job-board/', '/embed', '\\/', '\\u002F', '\\u0026'],
    );
    const html = fc
      .array(fc.oneof({ weight: 3, arbitrary: words }, part), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(html, fc.constantFrom('gh_jid=4604609007', `ashby_jid=${ID}`, 'gh_jid=x'), (page, query) => {
        const request = embeddedRequest(page, new URL(`https://fennel.example/careers?${query}`));
        if (request !== null)
          expect(request.url).toMatch(/^https:\/\/(?:boards-api\.greenhouse\.io|jobs\.ashbyhq\.com)\/./);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

const {
  GREENHOUSE,
  LEVER,
  ASHBY,
  WORKDAY,
  SMARTRECRUITERS,
  WORKABLE,
  WORKABLE_PAGE,
  WORKABLE_LISTED,
  RECRUITEE,
  TEAMTAILOR,
  BAMBOOHR,
  HACKERNEWS,
  REMOTEOK,
  personioFeed,
  personioPosition,
} = answers;
const PERSONIO = readXml(personioFeed(personioPosition(), personioPosition({ id: '2690896' })));

describe('an answer', () => {
  test.each([
    ['Greenhouse', GREENHOUSE],
    ['Lever', LEVER],
    ['Ashby', ASHBY],
    ['Workday', WORKDAY],
    ['SmartRecruiters', SMARTRECRUITERS],
    ['Workable', WORKABLE],
    ['Workable', WORKABLE_PAGE],
    ['Workable', WORKABLE_LISTED],
    ['Recruitee', RECRUITEE],
    ['BambooHR', BAMBOOHR],
    ['Hacker News', HACKERNEWS],
    ['Remote OK', REMOTEOK],
  ])('of %s is of no other board’s shape', (name, answer) => {
    const boards = BOARDS.filter(({ answers: readers = [] }) => readers.some(({ fits }) => fits(answer)));
    expect(boards.map((board) => board.name)).toEqual([name]);
  });

  const whole: unknown[] = [
    { jobs: [GREENHOUSE, { ...GREENHOUSE, id: 1 }], meta: { total: 2 } },
    [LEVER],
    { jobs: [ASHBY], apiVersion: '1' },
    WORKDAY,
    SMARTRECRUITERS,
    { name: 'Fennel', jobs: [WORKABLE, WORKABLE_PAGE] },
    { jobs: [WORKABLE_LISTED] },
    { offers: [RECRUITEE] },
    PERSONIO,
    { title: 'Fennel', items: [TEAMTAILOR] },
    { meta: {}, result: { jobOpening: BAMBOOHR } },
    HACKERNEWS,
    [{ legal: 'Terms' }, REMOTEOK],
  ];
  const addresses = ['https://fennel.example/jobs/1', ...ADDRESSES];
  /** What an answer should not hold, objects that cannot be made text among it. */
  const instead = fc.oneof(
    fc.constantFrom<unknown>(null, '', ' ', 0, -1, 1e21, true, [], {}, [[]], [null], 'JobPosting', '<p>', '&lt;p&gt;'),
    fc.constantFrom<unknown>(
      { toString: 1, valueOf: 1 },
      { name: { name: { name: {} } } },
      { length: 3 },
      { text: [1] },
    ),
    fc.constantFrom<unknown>(answers.HTML, `<ul><li>${answers.TEXT}`, '9'.repeat(40), 'https://', '2026-13-45'),
    fc.jsonValue(),
  );
  const changes = fc.array(fc.tuple(fc.nat(), fc.option(instead, { nil: undefined })), { minLength: 1, maxLength: 6 });

  test('with keys left out and values replaced is read or refused, never a fault', () => {
    fc.assert(
      fc.property(fc.constantFrom(...whole), changes, fc.constantFrom(...addresses, null), fc.boolean(), (...drawn) => {
        const [value, places, url, named] = drawn;
        const broken = places.reduce((at, [place, put]) => change(at, place, put), value);
        try {
          const { body } = readJson(broken, url, named);
          expect(body.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(AtsError);
        }
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

test.each([
  ['a status', { status: { toString: 1, valueOf: 1 } }],
  ['a code', { code: { toString: 1, valueOf: 1 }, error: 'Not found' }],
  ['a status in a list', { status: [404] }],
])('%s that cannot be a number is none', (_, answer) => {
  expect(() => readJson(answer, null)).toThrow(AtsError);
});

test('a title in a page that cannot be a text is none', () => {
  const posting = { '@type': 'JobPosting', title: { toString: 1, valueOf: 1 }, description: answers.HTML };
  const script = `<script type="application/ld+json">${JSON.stringify([posting, posting])}</script>`;
  expect(() => readHtml(`<html><body>${script}</body></html>`, null)).toThrow(AtsError);
});

/** A copy of a JSON value with the value at one place, counted through the whole, replaced; left out for undefined. */
function change(value: unknown, place: number, put: unknown): unknown {
  const count = size(value);
  let left = count === 0 ? 0 : place % count;
  const copy = (at: unknown): unknown => {
    if (typeof at !== 'object' || at === null) return at;
    const entries = Object.entries(at).flatMap(([key, inner]): [string, unknown][] => {
      if (left-- === 0) return put === undefined ? [] : [[key, put]];
      return [[key, copy(inner)]];
    });
    return Array.isArray(at) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  };
  return copy(value);
}

function size(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner: unknown) => sum + 1 + size(inner), 0);
}
