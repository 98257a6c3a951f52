import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AtsError, NotAPostingError } from '../../../src/errors.js';
import { htmlToMarkdown } from '../../../src/intake/html/markdown.js';
import { readHtml } from '../../../src/intake/html/page.js';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const BODY = `<p>You will look after the pipelines of a small shop, with experience of SQL and the skills to explain it.</p>`;
const ld = (posting: object) => `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
const POSTING = {
  '@type': 'JobPosting',
  title: 'Data Engineer',
  description: BODY,
  hiringOrganization: { name: 'Fennel' },
};

describe('a posting is read', () => {
  test('from an employer’s own page, by density, without its chrome', () => {
    const page = readHtml(fixture('employer-site.html'), null);
    expect(page).toMatchObject({
      title: 'Integration Engineer',
      hiringOrganization: 'Brightwell Systems',
      warnings: [],
    });
    expect(page.body).toBe(
      [
        '## Integration Engineer',
        'At Brightwell Systems, we connect warehouses with the people who run them. You will design the interfaces that several hundred customers depend on every night.',
        '## What you will do',
        '- Design and operate event-driven interfaces between order systems\n- Review the contracts of partner APIs and document them\n  - OpenAPI for synchronous calls\n  - AsyncAPI for events',
        '**Requirements**',
        '- Three years of experience with Kafka or a comparable broker\n- Good knowledge of SQL\n- Fluent English',
        'Brightwell Systems offers a fair salary, thirty days of leave and a training budget of your own.',
      ].join('\n\n'),
    );
  });
  test('from the platform’s elements, all sections joined, the employer from its address', () => {
    const page = readHtml(fixture('lever-page.html'), null);
    expect(page).toMatchObject({
      title: 'Platform Engineer',
      hiringOrganization: 'Example Works',
      jobLocation: 'Brno',
    });
    expect(page.body).toContain('\n\n## You will\n\n');
    expect(page.body).toContain('- Automate deployments with Terraform\n\nWe pay well');
    expect(page.body).not.toContain('Apply');
  });
  test('from microdata, nested items left to themselves', () => {
    expect(readHtml(fixture('microdata.html'), null)).toMatchObject({
      title: 'Data Engineer',
      hiringOrganization: 'Fennel & Co',
      datePosted: '2026-03-02',
      jobLocation: 'Ghent, Belgium',
      body: 'You look after the pipelines that move three million rows an hour.\n\nYou keep them observable and cheap.\n\n- Python and SQL\n- Experience with Airflow',
    });
  });
  test('from the state a script would render', () => {
    const page = readHtml(fixture('state.html'), 'https://northmill.example/jobs/a81f2c77');
    expect(page).toMatchObject({
      title: 'Backend Developer',
      hiringOrganization: 'Northmill',
      datePosted: '2026-04-20',
    });
    expect(page.body).toContain('## Requirements\n\n- Experience with Go');
  });
  test('from JSON-LD, with what the page adds', () => {
    const html = `<link rel="canonical" href="https://fennel.example/1">${ld(POSTING)}`;
    expect(readHtml(html, null)).toMatchObject({
      title: 'Data Engineer',
      hiringOrganization: 'Fennel',
      url: 'https://fennel.example/1',
    });
  });
  test('from its block where JSON-LD holds a fragment of it', () => {
    const more =
      '<p>You also bring experience with brokers, a good salary sense and the skills of a gardener in spring.</p>';
    const html = `<main>${BODY}${more.repeat(3)}</main>${ld({ ...POSTING, description: BODY })}`;
    expect(readHtml(html, null).body).toContain('gardener');
  });
  test('from its block where JSON-LD has lost the lines', () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `You will bring experience of kind ${i} and the skills that go with it`,
    );
    const html = `<main><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></main>${ld({ ...POSTING, description: lines.join(' ') })}`;
    expect(readHtml(html, null).body.split('\n')).toHaveLength(12);
  });
  test('out of several in JSON-LD, by its address', () => {
    const other = { ...POSTING, title: 'Cook', url: 'https://fennel.example/jobs/2222' };
    const html = ld([{ ...POSTING, url: 'https://fennel.example/jobs/1111' }, other]);
    expect(readHtml(html, 'https://fennel.example/jobs/2222').title).toBe('Cook');
    expect(() => readHtml(html, null)).toThrow(/list of jobs/);
  });
  const job = JSON.stringify({
    id: 'abcd-1234',
    title: 'Data Engineer',
    description: BODY + BODY.replace('shop', 'mill'),
  });
  const padded = job.replace(/}$/, `,"pad":"${'x'.repeat(500)}"}`);
  test.each([
    ['assigned to window', `window.__STATE__ = ${padded};`],
    ['assigned to a part of an object', `var app = app || {}; app.job = ${padded}; app.go();`],
    ['declared', `const job=${padded}`],
    ['in a string of JSON', `window.data = JSON.parse(${JSON.stringify(padded)});`],
  ])('from a script, its state %s', (_, script) => {
    const html = `<title>Jobs</title><div id="root"></div><script>var a = {b: 1};${script}</script>`;
    expect(readHtml(html, 'https://fennel.example/jobs/abcd-1234')).toMatchObject({ title: 'Data Engineer' });
  });
  test('from sections that stand side by side in elements of one kind', () => {
    const section = (heading: string, text: string) => `<div class="part"><h2>${heading}</h2><div>${text}</div></div>`;
    const html = `<title>Data Engineer</title><body><div>${section('About', BODY)}${section('Duties', BODY.repeat(6))}${section('Requirements', BODY)}</div></body>`;
    expect(readHtml(html, null).body).toMatch(/## About\n[\s\S]*## Duties\n[\s\S]*## Requirements\n/);
  });
  test('from sections that share a class, beside others of their own', () => {
    const html = `<title>Data Engineer</title><body><main><div class="info section">${BODY.repeat(6)}</div><div class="wanted section"><h3>Requirements</h3><p>- SQL<br>- Patience with those who ask the same thing twice, and again<br>- A licence for the van, or the will to get one soon</p></div></main></body>`;
    expect(readHtml(html, null).body).toContain('- SQL');
  });
  test.each([
    ['a site that calls itself by its address', '<meta property="og:site_name" content="jobs-of-fennel.sk">', null],
    ['a label', '<div><strong>Company:</strong> <a href="/x">Fennel Ltd</a></div>', 'Fennel Ltd'],
    ['a label in a table', '<table><tr><th>Empresa:</th><td>Fennel SA</td></tr></table>', 'Fennel SA'],
  ])('its employer from %s', (_, mark, employer) => {
    const html = `<title>Data Engineer</title><body>${mark}<main>${BODY.repeat(5)}</main></body>`;
    expect(readHtml(html, null).hiringOrganization).toBe(employer);
  });
  test('whatever script of a firewall it loads', () => {
    const html = `<head><title>Data Engineer</title><script src="https://x.awswaf.com/challenge.js"></script></head><main>${BODY.repeat(5)}</main>`;
    expect(readHtml(html, null).title).toBe('Data Engineer');
  });
  test('from a form that wraps the whole page', () => {
    const html = `<title>Data Engineer</title><body><form><div>${BODY.repeat(5)}</div></form></body>`;
    expect(readHtml(html, null).body).toContain('pipelines');
  });
  test('with its title after the name of the site', () => {
    const html = `<title>Fennel Careers | Data Engineer</title><meta property="og:title" content="Fennel Careers"><h2>Fennel Careers</h2><main>${BODY.repeat(5)}</main>`;
    expect(readHtml(html, null)).toMatchObject({ title: 'Data Engineer', hiringOrganization: 'Fennel' });
  });
  test('with its employer as the page’s JSON-LD spells it', () => {
    const html = `${ld({ '@type': 'Organization', name: 'Fennel & Co.' })}${ld({ ...POSTING, hiringOrganization: null })}`;
    expect(readHtml(html, 'https://fennelco.applytojob.com/apply/1/x').hiringOrganization).toBe('Fennel & Co');
  });
  test.each(['figure class="closed-job"', 'span class="topcard__flavor--closed"'])(
    'with a warning where an element marks it closed: %s',
    (mark) => {
      const html = `<${mark}>Artık alınmıyor</${mark.split(' ')[0]}>${ld(POSTING)}`;
      expect(readHtml(html, null).warnings.map(({ code }) => code)).toEqual(['closed']);
    },
  );
  test('with a warning where the page says that it is closed', () => {
    const html = `<p>No longer accepting applications</p>${ld(POSTING)}`;
    expect(readHtml(html, null).warnings).toEqual([{ code: 'closed', message: 'This posting appears to be closed.' }]);
  });
});

describe('what is no posting is refused, with the reason and what to do', () => {
  const scripts = '<script>var a = 1</script><script src="/app.js"></script>';
  test.each([
    ['a bot wall', '<title>Just a moment...</title><h1>Fennel</h1>', 'jobs.example blocks automated requests; open it'],
    ['a wall without a title', `<p>Please verify you are human</p>${scripts}`, 'jobs.example blocks'],
    ['access denied', '<title>Access Denied</title>', 'jobs.example blocks'],
    ['a page that is gone', '<title>404 Not Found</title>', 'appears to be closed'],
    ['a closed posting', '<h1>Cook</h1><p>This job is no longer available.</p>', 'appears to be closed'],
    ['a closed posting in Finnish', '<h1>Kokki</h1><p>Hakuaika on päättynyt.</p>', 'appears to be closed'],
    [
      'a posting that is a picture',
      ld({
        ...POSTING,
        description:
          'Please refer the full details of the job posting as given by the employer in the picture on the page below.',
      }),
      'No job posting found',
    ],
    [
      'a captcha',
      '<title>Fennel</title><div id="distilIdentificationBlock"></div><p>¿Eres humano o un robot?</p>',
      'jobs.example blocks',
    ],
    ['a closed posting in Czech', '<h1>Kuchař</h1><p>Nabídka již není aktuální.</p>', 'appears to be closed'],
    ['a server’s fault', '<b>Fatal error</b>: Uncaught thing in /srv/app.php on line 3', 'error page'],
    ['a server’s fault by title', '<title>502 Bad Gateway</title>', 'error page'],
    ['a sign-in page', '<title>Sign in to Fennel</title><input type="password">', 'asks to sign in'],
    ['a shell', `<title>Fennel</title><div id="root"></div>${scripts}`, 'needs JavaScript'],
    ['a board by its title', '<title>Open positions</title><p>Pick one.</p>', 'list of jobs'],
    ['a board by its links', fixture('list.html'), 'list of jobs'],
    [
      'another text',
      `<p>${'The heron stands in the water and waits for fish. '.repeat(30)}</p>`,
      'No job posting found',
    ],
    ['nothing', '', 'No job posting found'],
  ])('%s', (_, html, message) => {
    const read = () => readHtml(html, 'https://jobs.example/x');
    expect(read).toThrow(NotAPostingError);
    expect(read).toThrow(message);
    expect(read).toThrow(/^[^\n]*(?:paste the text|paste its text)\.$/);
  });
  test('a posting for a job that sounds like a wall is none of these', () => {
    const html = `<title>Security Check Officer</title>${ld({ ...POSTING, title: 'Security Check Officer' })}`;
    expect(readHtml(html, null).title).toBe('Security Check Officer');
  });
});

describe('no page breaks the reader', () => {
  const piece = fc.constantFrom(
    ...[
      '<div>',
      '</div>',
      '<p>',
      '<li>',
      '<ul>',
      '</ul>',
      '<table><tr><td>',
      '<h1>',
      '<br>',
      '&lt;p&gt;',
      '&nbsp;',
      '<!--',
      '-->',
    ],
    ...[
      '<script type="application/ld+json">',
      '</script>',
      '{"@type":"JobPosting","description":"',
      '"}',
      '[',
      '{',
      '\\',
      '"',
      ',',
      '\n',
    ],
    ...[
      '<div itemscope itemtype="http://schema.org/JobPosting">',
      '<p itemprop="description">',
      '<title>',
      '</title>',
      'At Fennel, we ',
    ],
    ...[
      '<script type="application/json">',
      'window.x = {',
      'experience skills requirements salary '.repeat(12),
      '<a href="/jobs/1-x">x</a>',
    ],
  );
  const page = fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }).map((parts) => parts.join(''));
  test('whatever it holds', () => {
    fc.assert(
      fc.property(page, (html) => {
        expect(typeof htmlToMarkdown(html)).toBe('string');
        try {
          expect(readHtml(html, null).body).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(AtsError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
