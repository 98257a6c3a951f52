import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/intake/html/page.js';
import { HTML, TEXT } from './answers.js';
import { claims } from './claims.js';

const HOST = 'https://careers-fennel.icims.com';

describe('the request for a posting: the page without its frame', () => {
  test.each([
    [`${HOST}/jobs/5819/data-engineer/job`, `${HOST}/jobs/5819/data-engineer/job?in_iframe=1`],
    [`${HOST}/jobs/5819/data-engineer/job/`, `${HOST}/jobs/5819/data-engineer/job?in_iframe=1`],
    [`${HOST}/jobs/5819/data-engineer/job?in_iframe=1`, `${HOST}/jobs/5819/data-engineer/job?in_iframe=1`],
    [
      `${HOST}/jobs/5819/data-engineer/job?mode=view&mobile=false&width=1100#top`,
      `${HOST}/jobs/5819/data-engineer/job?in_iframe=1`,
    ],
    [`${HOST}/jobs/5819/job`, `${HOST}/jobs/5819/job?in_iframe=1`],
    [`${HOST}/jobs/5819/data-engineer/login`, `${HOST}/jobs/5819/data-engineer/job?in_iframe=1`],
    [`${HOST}/jobs/5819/login`, `${HOST}/jobs/5819/job?in_iframe=1`],
    [`${HOST}/jobs/5819/data-engineer-%28r%26d%29/job`, `${HOST}/jobs/5819/data-engineer-%28r%26d%29/job?in_iframe=1`],
    [
      'https://USCareers-Fennel.iCIMS.com/jobs/5819/x/job',
      'https://uscareers-fennel.icims.com/jobs/5819/x/job?in_iframe=1',
    ],
    ['https://fennel.icims.com/jobs/5819/x/job', 'https://fennel.icims.com/jobs/5819/x/job?in_iframe=1'],
  ])('%s', (address, url) => {
    expect(claims(address)).toEqual([{ board: 'iCIMS', requests: [{ url }] }]);
  });

  test.each([
    `${HOST}/jobs/search?ss=1`,
    `${HOST}/jobs/intro`,
    `${HOST}/jobs/login`,
    `${HOST}/jobs/5819`,
    `${HOST}/jobs/5819/data-engineer/candidate`,
    `${HOST}/jobs/5819/data/engineer/job`,
    `${HOST}/connect`,
    'https://icims.com/jobs/5819/x/job',
    'https://careers-fennel.icims.com.evil.example/jobs/5819/x/job',
    'https://evil.example/careers-fennel.icims.com/jobs/5819/x/job',
    'https://careers-fennel.noticims.com/jobs/5819/x/job',
    'https://careers.fennel.example/jobs/5819/x/job',
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe('a page', () => {
  const sections = [
    '<h2 class="iCIMS_InfoMsg iCIMS_InfoField_Job">Overview</h2>',
    `<div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job"><div class="iCIMS_Expandable_Text">${HTML}</div></div>`,
    '<h2 class="iCIMS_InfoMsg iCIMS_InfoField_Job">Qualifications</h2>',
    '<div class="iCIMS_InfoMsg iCIMS_InfoMsg_Job"><div class="iCIMS_Expandable_Text"><ul><li>SQL</li></ul></div></div>',
  ].join('');
  const page = (script: string) => `<!doctype html><html><head>
    <title>Data Engineer in Ghent, Belgium | Careers at Fennel</title>${script}</head>
    <body class="iCIMS_JobPage"><div class="iCIMS_Navigation"><a href="/jobs/search">Search for jobs</a></div>
    <div class="iCIMS_MainWrapper iCIMS_JobPage"><div class="iCIMS_JobContent">
    <h1 class="iCIMS_Header">Data Engineer</h1>
    <dl class="iCIMS_JobHeaderGroup"><dt class="iCIMS_JobHeaderField">ID</dt><dd class="iCIMS_JobHeaderData">5819</dd></dl>
    ${sections}
    <div class="iCIMS_JobOptions"><a href="/jobs/5819/login">Apply for this job online</a></div>
    </div></div></body></html>`;
  const url = `${HOST}/jobs/5819/data-engineer/job?in_iframe=1`;

  test('is read by the names of its parts, under their headings', () => {
    expect(readHtml(page(''), url)).toMatchObject({
      title: 'Data Engineer',
      hiringOrganization: 'Fennel',
      url,
      body: `## Overview\n\n${TEXT}\n\n## Qualifications\n\n- SQL`,
    });
  });

  test('is read by its JSON-LD where it has one', () => {
    const posting = {
      '@type': 'JobPosting',
      '@context': 'http://schema.org',
      title: 'Data Engineer',
      description: `<h2>Overview</h2>${HTML}<h2>Qualifications</h2><ul><li><p>SQL</p></li></ul>`,
      hiringOrganization: { '@type': 'Organization', name: 'Fennel Works', sameAs: 'https://www.fennel.example/' },
      validThrough: '2027-09-19T04:00:00.000Z',
      datePosted: '2026-09-19T04:00:00.000Z',
      employmentType: 'FULL_TIME',
      jobLocation: [
        {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'UNAVAILABLE',
            addressLocality: 'Ghent',
            addressRegion: 'UNAVAILABLE',
            postalCode: 'UNAVAILABLE',
            postOfficeBoxNumber: 'UNAVAILABLE',
            addressCountry: 'BE',
          },
        },
      ],
    };
    const script = `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
    expect(readHtml(page(script), url)).toEqual({
      title: 'Data Engineer',
      hiringOrganization: 'Fennel Works',
      url,
      datePosted: '2026-09-19',
      validThrough: '2027-09-19',
      jobLocation: 'Ghent, BE',
      employmentType: 'FULL_TIME',
      body: `## Overview\n\n${TEXT}\n\n## Qualifications\n\n- SQL`,
      warnings: [],
    });
  });
});
