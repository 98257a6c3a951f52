import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectRefusal, folder, run } from '../support/run.js';
import { openWeb, type Web } from '../support/web.js';

const WORDS =
  'You will look after the pipelines of a small shop, with experience of TypeScript and the skills to explain it.';
const HTML = `<p>${WORDS}</p><h3>Requirements</h3><ul><li>Docker</li><li>PostgreSQL</li></ul>`;
const ESCAPED = HTML.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const UUID = '3f1c0a52-9d41-4c57-8f60-2b7f0c9d1e11';
const OTHER = '11111111-9d41-4c57-8f60-2b7f0c9d1e11';
const json = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) });
const page = (title: string, body: string) => ({ body: `<!doctype html><title>${title}</title><body>${body}</body>` });
const marked = (title: string) =>
  page(
    title,
    `<nav>Jobs</nav><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title, description: HTML, hiringOrganization: { name: 'Fennel' } })}</script>`,
  );

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());

const fetched = (address: string, ...more: string[]) => run(['fetch', '--json', address, ...more], { env: web.env });

const lever = (id: string, text: string) => ({
  id,
  text,
  description: `<p>${WORDS}</p>`,
  lists: [{ text: 'Requirements', content: '<li>Docker</li><li>PostgreSQL</li>' }],
  hostedUrl: `https://jobs.lever.co/fennel/${id}`,
});

/** A board, an address, what its hosts serve, and what is asked of them. */
type Case = [string, string, [host: string, path: string, answer: Parameters<Web['serve']>[2]][]];

describe('the address of a board leads to its posting', () => {
  const GREENHOUSE = {
    id: 4604609,
    title: 'Engineer',
    content: ESCAPED,
    absolute_url: 'https://x.example/',
    company_name: 'Fennel',
  };
  test.each<Case>([
    [
      'Greenhouse',
      'https://job-boards.greenhouse.io/fennel/jobs/4604609?gh_src=x',
      [['boards-api.greenhouse.io', '/v1/boards/fennel/jobs/4604609', json(GREENHOUSE)]],
    ],
    [
      'Greenhouse in Europe',
      'https://job-boards.eu.greenhouse.io/fennel/jobs/4604610',
      [['boards-api.greenhouse.io', '/v1/boards/fennel/jobs/4604610', json(GREENHOUSE)]],
    ],
    [
      'Greenhouse, embedded',
      'https://careers.fennel.example/open?gh_jid=4604611',
      [
        [
          'careers.fennel.example',
          '/open?gh_jid=4604611',
          page('Open', '<script src="https://boards.greenhouse.io/embed/job_board/js?for=fennel"></script>'),
        ],
        ['boards-api.greenhouse.io', '/v1/boards/fennel/jobs/4604611', json(GREENHOUSE)],
      ],
    ],
    [
      'Lever',
      `https://jobs.lever.co/fennel/${UUID}/apply`,
      [['api.lever.co', `/v0/postings/fennel/${UUID}`, json(lever(UUID, 'Engineer'))]],
    ],
    [
      'Lever in Europe',
      `https://jobs.eu.lever.co/fennel/${UUID}`,
      [['api.eu.lever.co', `/v0/postings/fennel/${UUID}`, json(lever(UUID, 'Engineer'))]],
    ],
    [
      'Lever, where only the page has it',
      `https://jobs.lever.co/fennel/${OTHER}`,
      [
        [
          'api.lever.co',
          `/v0/postings/fennel/${OTHER}`,
          { ...json({ ok: false, error: 'Document not found' }), status: 404 },
        ],
        ['jobs.lever.co', `/fennel/${OTHER}`, marked('Engineer')],
      ],
    ],
    [
      'Ashby, its page',
      `https://jobs.ashbyhq.com/fennel/${UUID}`,
      [['jobs.ashbyhq.com', `/fennel/${UUID}`, marked('Engineer')]],
    ],
    [
      'Ashby, whose page is a shell',
      `https://jobs.ashbyhq.com/fennel/${OTHER}`,
      [
        ['jobs.ashbyhq.com', `/fennel/${OTHER}`, page('Jobs', '<div id="root"></div><script src="/a.js"></script>')],
        [
          'api.ashbyhq.com',
          '/posting-api/job-board/fennel',
          json({
            jobs: [UUID, OTHER].map((id) => ({
              ...{ id, isListed: true, title: id === OTHER ? 'Engineer' : 'Cook', descriptionHtml: HTML },
              jobUrl: `https://jobs.ashbyhq.com/fennel/${id}`,
            })),
          }),
        ],
      ],
    ],
    [
      'Workday',
      'https://fennel.wd3.myworkdayjobs.com/en-US/Careers/job/Ghent/Engineer_R1001',
      [
        [
          'fennel.wd3.myworkdayjobs.com',
          '/wday/cxs/fennel/Careers/job/Ghent/Engineer_R1001',
          json({
            jobPostingInfo: { title: 'Engineer', jobDescription: HTML },
            hiringOrganization: { name: '8893 Fennel' },
          }),
        ],
      ],
    ],
    [
      'Workday, whose endpoint fails',
      'https://fennel.wd3.myworkdayjobs.com/Careers/job/Ghent/Engineer_R1002',
      [
        [
          'fennel.wd3.myworkdayjobs.com',
          '/wday/cxs/fennel/Careers/job/Ghent/Engineer_R1002',
          { ...json({ errorCode: 'HTTP_400', httpStatus: 400 }), status: 400 },
        ],
        ['fennel.wd3.myworkdayjobs.com', '/Careers/job/Ghent/Engineer_R1002', marked('Engineer')],
      ],
    ],
    [
      'SmartRecruiters',
      'https://jobs.smartrecruiters.com/Fennel/744000153504297-engineer',
      [
        [
          'api.smartrecruiters.com',
          '/v1/companies/Fennel/postings/744000153504297',
          json({
            name: 'Engineer',
            company: { name: 'Fennel' },
            jobAd: { sections: { jobDescription: { title: 'Job', text: HTML } } },
          }),
        ],
      ],
    ],
    [
      'Workable',
      'https://apply.workable.com/fennel/j/DD136DD7E7/',
      [
        [
          'apply.workable.com',
          '/api/v1/widget/accounts/fennel?details=true',
          json({
            name: 'Fennel',
            jobs: ['AA136DD7E7', 'DD136DD7E7'].map((shortcode) => ({
              shortcode,
              title: shortcode[0] === 'D' ? 'Engineer' : 'Cook',
              description: HTML,
            })),
          }),
        ],
      ],
    ],
    [
      'Workable, where the widget does not have it',
      'https://apply.workable.com/northmill/j/EE136DD7E7',
      [
        [
          'apply.workable.com',
          '/api/v1/widget/accounts/northmill?details=true',
          json({ name: 'Fennel', jobs: [{ shortcode: 'AA136DD7E7', title: 'Cook', description: HTML }] }),
        ],
        [
          'apply.workable.com',
          '/api/v2/accounts/northmill/jobs/EE136DD7E7',
          json({ shortcode: 'EE136DD7E7', title: 'Engineer', description: HTML }),
        ],
      ],
    ],
    [
      'Recruitee',
      'https://fennel.recruitee.com/o/engineer-ghent',
      [
        [
          'fennel.recruitee.com',
          '/api/offers/',
          json({
            offers: ['cook', 'engineer-ghent'].map((slug) => ({
              ...{ slug, title: slug === 'cook' ? 'Cook' : 'Engineer', description: HTML, company_name: 'Fennel' },
              careers_url: `https://fennel.recruitee.com/o/${slug}`,
            })),
          }),
        ],
      ],
    ],
    [
      'Personio',
      'https://fennel.jobs.personio.de/job/1834171?language=es',
      [
        [
          'fennel.jobs.personio.de',
          '/xml?language=es',
          {
            type: 'text/xml',
            body: `<?xml version="1.0"?><workzag-jobs>${['1834170', '1834171'].map((id) => `<position><id>${id}</id><name>${id.endsWith('1') ? 'Engineer' : 'Cook'}</name><jobDescriptions><jobDescription><name>Tasks</name><value><![CDATA[${HTML}]]></value></jobDescription></jobDescriptions></position>`).join('')}</workzag-jobs>`,
          },
        ],
      ],
    ],
    [
      'Teamtailor',
      'https://fennel.teamtailor.com/jobs/7167985-engineer',
      [
        [
          'fennel.teamtailor.com',
          '/jobs.json',
          json({
            items: [7167984, 7167985].map((id) => ({
              url: `https://fennel.teamtailor.com/jobs/${id}-engineer`,
              _jobposting: { '@type': 'JobPosting', title: id === 7167985 ? 'Engineer' : 'Cook', description: HTML },
            })),
          }),
        ],
      ],
    ],
    [
      'BambooHR',
      'https://fennel.bamboohr.com/careers/214',
      [
        [
          'fennel.bamboohr.com',
          '/careers/214/detail',
          json({ result: { jobOpening: { jobOpeningName: 'Engineer', description: HTML } } }),
        ],
      ],
    ],
    [
      'iCIMS',
      'https://careers-fennel.icims.com/jobs/1234/engineer/job?mode=view',
      [['careers-fennel.icims.com', '/jobs/1234/engineer/job?in_iframe=1', marked('Engineer')]],
    ],
    [
      'LinkedIn',
      'https://be.linkedin.com/jobs/view/engineer-at-fennel-4012345678?trk=x',
      [
        [
          'www.linkedin.com',
          '/jobs-guest/jobs/api/jobPosting/4012345678',
          {
            body: `<section><h2 class="top-card-layout__title">Engineer</h2><a class="topcard__org-name-link">Fennel</a></section><div class="show-more-less-html__markup">${HTML}</div>`,
          },
        ],
      ],
    ],
    [
      'Hacker News',
      'https://news.ycombinator.com/item?id=47975944',
      [
        [
          'hn.algolia.com',
          '/api/v1/items/47975944',
          json({
            id: 47975944,
            author: 'f',
            created_at: '2026-05-01T10:00:00Z',
            title: null,
            text: `Fennel | Engineer | Ghent | Full-time<p>${WORDS}<p>${WORDS}`,
            children: [],
          }),
        ],
      ],
    ],
    [
      'We Work Remotely',
      'https://weworkremotely.com/remote-jobs/fennel-engineer',
      [['weworkremotely.com', '/remote-jobs/fennel-engineer', marked('Engineer')]],
    ],
    [
      'Remote OK',
      'https://remoteok.com/remote-jobs/remote-engineer-fennel-1',
      [['remoteok.com', '/remote-jobs/remote-engineer-fennel-1', marked('Engineer')]],
    ],
    [
      'a short address that redirects to a board',
      'https://short.example/x',
      [
        [
          'short.example',
          '/x',
          { status: 302, body: '', headers: { location: 'https://jobs.smartrecruiters.com/Fennel/744000153504299' } },
        ],
        [
          'jobs.smartrecruiters.com',
          '/Fennel/744000153504299',
          page('x', '<div id="app"></div><script src="/a.js"></script>'),
        ],
        [
          'api.smartrecruiters.com',
          '/v1/companies/Fennel/postings/744000153504299',
          json({
            name: 'Engineer',
            company: { name: 'Fennel' },
            jobAd: { sections: { jobDescription: { title: 'Job', text: HTML } } },
          }),
        ],
      ],
    ],
  ])('%s', async (_, address, served) => {
    for (const [host, path, answer] of served) web.serve(host, path, answer);
    const { status, stdout, stderr } = await fetched(address);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const posting = JSON.parse(stdout);
    expect(posting).toMatchObject({ title: 'Engineer', url: expect.stringMatching(/^https:/) });
    expect(posting.text).toContain(WORDS);
    const expected = served.map(([host, path]) => `${host}${path}`);
    const asked = web.asked.map(({ host, path }) => `${host}${path}`).filter((one) => expected.includes(one));
    expect(asked).toEqual(expected);
  });
});

describe('a posting that is gone is closed, wherever it is told', () => {
  test.each<Case>([
    [
      'by an endpoint, once',
      'https://fennel.wd3.myworkdayjobs.com/Careers/job/Ghent/Engineer_R1003',
      [
        [
          'fennel.wd3.myworkdayjobs.com',
          '/wday/cxs/fennel/Careers/job/Ghent/Engineer_R1003',
          { ...json({ errorCode: 'S22', httpStatus: 403 }), status: 403 },
        ],
      ],
    ],
    [
      'by a feed without it and a page that is gone',
      'https://northmill.recruitee.com/o/engineer',
      [
        [
          'northmill.recruitee.com',
          '/api/offers/',
          json({
            offers: [
              { slug: 'cook', title: 'Cook', description: HTML, careers_url: 'https://northmill.recruitee.com/o/cook' },
            ],
          }),
        ],
      ],
    ],
    [
      'by a redirect to the list of jobs',
      'https://careers.northmill.example/jobs/engineer-1234',
      [
        ['careers.northmill.example', '/jobs/engineer-1234', { status: 302, body: '', headers: { location: '/jobs' } }],
        [
          'careers.northmill.example',
          '/jobs',
          page('Open positions', '<h1>Open positions</h1><a href="/jobs/cook-12">Cook</a>'),
        ],
      ],
    ],
    [
      'by the endpoint of an embedded board',
      'https://careers.northmill.example/open?gh_jid=999999',
      [
        [
          'careers.northmill.example',
          '/open?gh_jid=999999',
          page('Open', `<a href="https://boards.greenhouse.io/northmill/jobs/1">x</a>${HTML}`),
        ],
      ],
    ],
  ])('%s', async (_, address, served) => {
    for (const [host, path, answer] of served) web.serve(host, path, answer);
    expectRefusal(await fetched(address), /posting appears to be closed/);
  });
});

test('a host that blocks programs is not asked again', async () => {
  web.serve('northmill.bamboohr.com', '/careers/7/detail', { status: 403, body: 'no' });
  expectRefusal(await fetched('https://northmill.bamboohr.com/careers/7'), /northmill\.bamboohr\.com blocks automated/);
  expect(web.asked.filter(({ host }) => host === 'northmill.bamboohr.com')).toHaveLength(1);
});

describe('the cache', () => {
  const address = 'https://cached.example/jobs/1';
  const text = async (...more: string[]) => JSON.parse((await fetched(address, ...more)).stdout).text;
  test('answers for a day, is asked past with --refresh, and is left alone with --no-cache', async () => {
    web.serve('cached.example', '/jobs/1', marked('First'));
    expect(await text()).toContain('# First');
    web.serve('cached.example', '/jobs/1', marked('Second'));
    expect(await text()).toContain('# First');
    expect(await text('--no-cache')).toContain('# Second');
    expect(await text()).toContain('# First');
    expect(await text('--refresh')).toContain('# Second');
    expect(await text()).toContain('# Second');
  });
  test('keeps no refusal', async () => {
    const wall = 'https://wall.example/jobs/1';
    web.serve('wall.example', '/jobs/1', page('Just a moment...', ''));
    expectRefusal(await fetched(wall), /blocks automated requests/);
    web.serve('wall.example', '/jobs/1', marked('Engineer'));
    expect((await fetched(wall)).status).toBe(0);
  });
});

test.each(['json', 'terminal'])('a saved posting scores to the same bytes as its address (%s)', async (format) => {
  const cwd = folder();
  const address = 'https://saved.example/jobs/1';
  const closed = `${HTML}<p>${WORDS}</p>`;
  web.serve('saved.example', '/jobs/1', {
    body: `<!doctype html><title>Engineer</title><body><p>This job is no longer available.</p><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Engineer: "the second"', description: closed, validThrough: '2026-01-02', hiringOrganization: { name: 'Fennel & Söhne' } })}</script></body>`,
  });
  const saved = await run(['fetch', address, '--save'], { cwd, env: web.env });
  expect(saved).toMatchObject({
    status: 0,
    stdout: '',
    stderr: expect.stringContaining('jobs/fennel-sohne-engineer-the-second.md'),
  });
  const cv = ['--cv', join(import.meta.dirname, '../../cv/sector-growth.md'), '--format', format];
  const scored = await run(['score', address, ...cv], { cwd, env: web.env });
  const again = await run(['score', 'jobs/fennel-sohne-engineer-the-second.md', ...cv], { cwd, env: web.env });
  expect(scored.status).toBe(0);
  expect(scored.stdout).toBe(again.stdout);
  expect(scored.stdout).toContain('closed');
  expect(readFileSync(join(cwd, 'jobs/fennel-sohne-engineer-the-second.md'), 'utf8')).toContain(
    'warnings:\n  - closed\n',
  );
});
