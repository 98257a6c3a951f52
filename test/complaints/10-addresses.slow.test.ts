import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILES } from '../support/files.js';
import { useRooms } from '../support/rooms.js';
import { expectRefusal, run } from '../support/run.js';
import { openWeb, type Page, type Web } from '../support/web.js';

const room = useRooms();

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());

const html = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** Terms that would be scored if one of these pages were taken for a posting. */
const BAIT = 'Docker, TypeScript, Kubernetes and GraphQL';
const JOBS = Array.from(
  { length: 12 },
  (_, i) => `<li><a href="/jobs/view/engineer-${4000000 + i}">Engineer for ${BAIT}</a></li>`,
);

const LINKEDIN_WALL = html(
  'Sign In | LinkedIn',
  `<main><h1>Sign in</h1><p>Stay updated on ${BAIT}.</p><form action="/login"><input name="session_key"><input type="password"></form></main>`,
);
const LINKEDIN_LIST = html(
  '1,000+ Engineer jobs in Ghent',
  `<main><h1>1,000+ Engineer Jobs in Ghent</h1><ul class="jobs-search__results-list">${JOBS.join('')}</ul></main>`,
);
const INDEED_WALL = html(
  'Just a moment...',
  '<h1>Additional Verification Required</h1><p>Enable JavaScript and cookies to continue</p><div id="challenge-running"></div>',
);
const INDEED_BLOCKED = html(
  'Security Check - Indeed.com',
  `<h1>Request Blocked</h1><p>You have been blocked. ${BAIT}.</p>`,
);
const WORKDAY_SHELL = html(
  'Workday',
  '<div id="root"></div>',
  '<script src="/wday/app.js"></script><script>window.workday = {};</script>',
);
const CAREERS_LIST = html('Open positions | Fennel', `<main><h1>Open positions</h1><ul>${JOBS.join('')}</ul></main>`);
const SCRIPT_SHELL = html(
  'Dill',
  '<noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div>',
  '<script src="/main.js"></script>',
);

/** What a site answers instead of a posting: the address, each host, path and page, what is said. */
const REFUSED: [what: string, address: string, pages: [host: string, path: string, page: Page][], line: RegExp][] = [
  [
    'LinkedIn asks to sign in',
    'https://www.linkedin.com/jobs/view/4012345671',
    [
      ['www.linkedin.com', '/jobs-guest/jobs/api/jobPosting/4012345671', { status: 429, body: '' }],
      ['www.linkedin.com', '/jobs/view/4012345671', { body: LINKEDIN_WALL }],
    ],
    /linkedin\.com (?:asks to sign in|blocks automated requests)/,
  ],
  [
    'LinkedIn answers 999',
    'https://www.linkedin.com/jobs/view/4012345672',
    [
      ['www.linkedin.com', '/jobs-guest/jobs/api/jobPosting/4012345672', { status: 999, body: '' }],
      ['www.linkedin.com', '/jobs/view/4012345672', { status: 999, body: html('LinkedIn', `<p>${BAIT}</p>`) }],
    ],
    /linkedin\.com/,
  ],
  [
    'LinkedIn gives a list',
    'https://www.linkedin.com/jobs/search/?keywords=engineer',
    [['www.linkedin.com', '/jobs/search/?keywords=engineer', { body: LINKEDIN_LIST }]],
    /list of jobs, not one posting/,
  ],
  [
    'Indeed shows its challenge with status 200',
    'https://fr.indeed.com/viewjob?jk=0123456789abcdef',
    [['fr.indeed.com', '/viewjob?jk=0123456789abcdef', { body: INDEED_WALL }]],
    /fr\.indeed\.com blocks automated requests/,
  ],
  [
    'Indeed blocks outright',
    'https://www.indeed.com/viewjob?jk=0123456789abcdef',
    [['www.indeed.com', '/viewjob?jk=0123456789abcdef', { body: INDEED_BLOCKED }]],
    /www\.indeed\.com blocks automated requests/,
  ],
  [
    'Workday sends a shell',
    'https://fennel.wd3.myworkdayjobs.com/Careers/job/Ghent/Engineer_R2001',
    [
      ['fennel.wd3.myworkdayjobs.com', '/wday/cxs/fennel/Careers/job/Ghent/Engineer_R2001', { status: 500, body: '' }],
      ['fennel.wd3.myworkdayjobs.com', '/Careers/job/Ghent/Engineer_R2001', { body: WORKDAY_SHELL }],
    ],
    /needs JavaScript|fault of its own/,
  ],
  [
    'Workday says that it is closed',
    'https://fennel.wd3.myworkdayjobs.com/Careers/job/Ghent/Engineer_R2002',
    [['fennel.wd3.myworkdayjobs.com', '/Careers/job/Ghent/Engineer_R2002', { status: 404, body: WORKDAY_SHELL }]],
    /appears to be closed/,
  ],
  [
    'a careers page lists all',
    'https://fennel.example/careers',
    [['fennel.example', '/careers', { body: CAREERS_LIST }]],
    /list of jobs, not one posting/,
  ],
  [
    'a careers page is written by JavaScript only',
    'https://dill.example/careers/42',
    [['dill.example', '/careers/42', { body: SCRIPT_SHELL }]],
    /needs JavaScript/,
  ],
  [
    'a page says that the job is gone',
    'https://anise.example/job',
    [
      [
        'anise.example',
        '/job',
        { body: html('Anise', `<h1>Sorry</h1><p>This job is no longer available. Try ${BAIT}.</p>`) },
      ],
    ],
    /appears to be closed/,
  ],
  [
    'a page is about something else',
    'https://caraway.example/recipes',
    [
      [
        'caraway.example',
        '/recipes',
        { body: html('Soup', '<main><h1>Soup</h1><p>Boil water, add salt and stir.</p></main>') },
      ],
    ],
    /No job posting found/,
  ],
];

describe('complaint 10: a shell, a list or a block page is scored as if it were a posting', () => {
  test.each(REFUSED)('%s: refused, not scored', async (_, address, pages, line) => {
    for (const [host, path, page] of pages) web.serve(host, path, page);
    const cwd = room(FILES);
    const ran = await run(['score', address, '--cv', 'cv.md', '--output', 'report.txt'], { cwd, env: web.env });
    expectRefusal(ran, line);
    expect(ran.stderr).toMatch(
      /(?:save the page|save its page|save the page from a browser|paste the text|paste its text)[^\n]*\.\n$/,
    );
  });

  test.each<[string, string, RegExp]>([
    ['a saved list', LINKEDIN_LIST, /list of jobs/],
    ['a saved shell', SCRIPT_SHELL, /needs JavaScript/],
  ])('%s is refused as well', async (_, page, line) => {
    const cwd = room({ ...FILES, 'page.html': page });
    expectRefusal(await run(['score', 'page.html', '--cv', 'cv.md'], { cwd }), line);
  });

  test('while a real posting on the same host is scored', async () => {
    const body = `<main><h1>Orchard Engineer</h1><p>We are hiring an engineer who looks after the ovens of our bakery, by day and
seldom by night. You will plan and build, write down what you did, and help those who use it. The successful candidate may
apply at any hour, and will hear from us within a week; the position is permanent and full-time. Those who have built before are
as welcome as those who have not, as long as they rise early and like to learn what others know.</p>
<h2>Requirements</h2><ul><li>Docker</li><li>TypeScript</li><li>Rust</li></ul></main>`;
    web.serve('fennel.example', '/careers/42', { body: html('Orchard Engineer', body) });
    const args = ['score', 'https://fennel.example/careers/42', '--cv', 'cv.md', '--format', 'json'];
    const { status, stdout, stderr } = await run(args, { cwd: room(FILES), env: web.env });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^(?:ats: warning: only 3 terms[^\n]*\n)?$/),
    });
    expect(JSON.parse(stdout)).toMatchObject({ items: [{ id: 'docker' }, { id: 'typescript' }, { id: 'rust' }] });
  });
});
