import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/intake/html/page.js';
import { readJson } from '../../../src/intake/json/page.js';
import { HTML, REMOTEOK, TEXT } from './answers.js';
import { claims } from './claims.js';

const ADDRESS = 'https://remoteok.com/remote-jobs/remote-data-engineer-fennel-1093456';

test.each([ADDRESS, 'https://remoteok.com/remote-dev-jobs', 'https://remoteok.com/api'])(
  '%s: only the page is asked',
  (address) => {
    expect(claims(address)).toEqual([]);
  },
);

describe('a posting of the feed', () => {
  const body = `${TEXT}\n\n- SQL\n\nPlease mention the word **SPICE** when applying.`;

  test('is read', () => {
    expect(readJson(REMOTEOK, null)).toEqual({
      title: 'Data Engineer',
      hiringOrganization: 'Fennel',
      url: 'https://remoteOK.com/remote-jobs/remote-data-engineer-fennel-1093456',
      datePosted: '2026-02-04',
      validThrough: null,
      jobLocation: 'Worldwide',
      employmentType: null,
      body,
      warnings: [],
    });
  });

  test.each([
    ['no place', { location: '' }, { jobLocation: null }],
    ['no day', { date: null }, { datePosted: null }],
    ['an employer with an entity', { company: 'Fennel &amp; Co' }, { hiringOrganization: 'Fennel & Co' }],
    ['spaces and an entity in the title', { position: ' R&amp;D Engineer ' }, { title: 'R&D Engineer' }],
    ['plain text with breaks', { description: `${TEXT}\n\nBye.` }, { body: `${TEXT}\n\nBye.` }],
    ['a line break escaped once too often', { description: `${TEXT}\\n\\nBye.` }, { body: `${TEXT}\n\nBye.` }],
    ['fields of other types', { location: 7, date: {}, tags: 'sql', salary_min: '0', url: null }, { body, url: null }],
  ])('%s', (_, changes, expected) => {
    expect(readJson({ ...REMOTEOK, ...changes }, null)).toMatchObject(expected);
  });
});

describe('of the feed, the address names one', () => {
  const legal = { last_updated: 1777649401, legal: `By using this feed you agree to its terms. ${TEXT}` };
  const cook = {
    ...REMOTEOK,
    id: '1093457',
    slug: 'remote-cook-fennel-1093457',
    position: 'Cook',
    url: 'https://remoteOK.com/remote-jobs/remote-cook-fennel-1093457',
    apply_url: '',
  };

  test.each([
    [ADDRESS, 'Data Engineer'],
    ['https://remoteok.com/remote-jobs/1093457', 'Cook'],
    ['https://remoteok.com/remote-jobs/remote-cook-fennel-1093457?utm_source=x', 'Cook'],
  ])('%s', (url, title) => {
    expect(readJson([legal, REMOTEOK, cook], url)).toMatchObject({ title, url });
  });

  test.each([
    ['of two, none', [legal, REMOTEOK, cook], false],
    ['the only one is another', [legal, cook], false],
    ['the only one is another, and must be named', [cook], true],
    ['there is none', [legal], true],
  ])('%s: refused', (_, feed, named) => {
    expect(() => readJson(feed, 'https://remoteok.com/remote-jobs/remote-baker-1111111', named)).toThrow(
      /list of jobs/,
    );
  });
});

test('a page is read by its JSON-LD, raw line breaks and all', () => {
  const script = `{"@context":"http://schema.org","@type":"JobPosting","title":"Data Engineer","datePosted":"2026-02-04T09:06:20+00:00",
    "description":"${HTML}
<ul>
<li>SQL</li>
</ul>","hiringOrganization":{"@type":"Organization","name":"Fennel"},"jobLocationType":"TELECOMMUTE","employmentType":"FULL_TIME","validThrough":"2026-05-05"}`;
  const page = `<html><head><title>Remote Data Engineer at Fennel</title></head><body><div class="nav">Remote OK</div>
    <table id="jobsboard"><tr class="job" data-id="1093456"><td><script type="application/ld+json">${script}</script><h2>Data Engineer</h2></td></tr></table></body></html>`;
  expect(readHtml(page, ADDRESS)).toMatchObject({
    title: 'Data Engineer',
    hiringOrganization: 'Fennel',
    datePosted: '2026-02-04',
    validThrough: '2026-05-05',
    jobLocation: 'Remote',
    employmentType: 'FULL_TIME',
    body: `${TEXT}\n\n- SQL`,
  });
});
