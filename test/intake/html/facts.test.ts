import { describe, expect, test } from 'vitest';
import { organizationAt } from '../../../src/intake/boards/find.js';
import { cleanCompany, companyFromAddress, companyFromText } from '../../../src/intake/html/company.js';
import { toIsoDate } from '../../../src/intake/html/dates.js';
import { toPlace } from '../../../src/intake/html/facts.js';
import { parseHtml } from '../../../src/intake/html/parse.js';
import { pageHeading } from '../../../src/intake/html/title.js';
import { readHeaderLine } from '../../../src/text/header-line.js';

describe('toIsoDate', () => {
  test.each([
    ['2026-02-04', '2026-02-04'],
    ['2026-02-04T23:30:00-08:00', '2026-02-04'],
    ['2026-02-30', null],
    ['20260204', '2026-02-04'],
    ['Mon Mar 02 00:00:00 UTC 2026', '2026-03-02'],
    ['September 16, 2026', '2026-09-16'],
    ['Sep 16, 2026', '2026-09-16'],
    ['16 Sep 2026', '2026-09-16'],
    ['16. 9. 2026', '2026-09-16'],
    ['9/16/2026', '2026-09-16'],
    ['4/5/2026', null],
    [1764205361939, '2025-11-27'],
    [1777649401, '2026-05-01'],
    ['Posted today', null],
    [null, null],
  ])('%j is %s', (value, date) => {
    expect(toIsoDate(value)).toBe(date);
  });
});

describe('toPlace', () => {
  test.each([
    ['Brno', 'Brno'],
    [{ name: 'Brno' }, 'Brno'],
    [{ city: 'Brno', state: '', country: 'Czechia' }, 'Brno, Czechia'],
    [{ city: 'X', fullLocation: 'Frankfurt, , Germany' }, 'Frankfurt, Germany'],
    [[{ city: 'Brno' }, { city: 'Brno' }, { city: 'Graz' }], 'Brno; Graz'],
    [{ address: 'Main street 1' }, 'Main street 1'],
    [{}, null],
  ])('%j is %s', (value, place) => {
    expect(toPlace(value)).toBe(place);
  });
});

describe('pageHeading', () => {
  test.each([
    ['<title>Job Application for Data Engineer, Core at Fennel</title>', 'Data Engineer, Core', 'Fennel'],
    ['<title>Fennel hiring Data Engineer in Ghent, Belgium | LinkedIn</title>', 'Data Engineer', 'Fennel'],
    ['<title>Data Engineer @ Fennel</title>', 'Data Engineer', 'Fennel'],
    ['<title>Data Engineer in Ghent | Fennel, Inc.</title>', 'Data Engineer', 'Fennel, Inc.'],
    ['<title>Fennel: Data Engineer</title><h1>Data Engineer</h1>', 'Data Engineer', 'Fennel'],
    ['<title>Data Engineer – Fennel</title><h1>Data Engineer</h1>', 'Data Engineer', 'Fennel'],
    [
      '<title>Data Engineer at Fennel</title><h1>Change the world.</h1><h2>Data Engineer</h2>',
      'Data Engineer',
      'Fennel',
    ],
    [
      '<meta property="og:title" content="A - B, C"><title>A - B, C, Ghent | Fennel Careers</title>',
      'A - B, C',
      'Fennel',
    ],
    ['<title>Careers</title><h1>Data Engineer</h1>', 'Data Engineer', null],
    ['<h2>Data Engineer</h2>', 'Data Engineer', null],
    ['<p>x</p>', null, null],
  ])('%s', (html, title, company) => {
    const heading = pageHeading(parseHtml(html));
    expect([heading.title, cleanCompany(heading.company)]).toEqual([title, company]);
  });
});

describe('the employer', () => {
  test.each([
    ['Fennel Careers', 'Fennel'],
    ['Jobs at Fennel', 'Fennel'],
    ['Fennel | Careers', 'Fennel'],
    ['LinkedIn', null],
    ['', null],
  ])('cleanCompany %j is %j', (name, clean) => {
    expect(cleanCompany(name)).toBe(clean);
  });
  test.each([
    ['https://jobs.lever.co/exampleworks/3f1c', 'We at Example Works build.', 'Example Works'],
    ['https://jobs.lever.co/example-works/3f1c', '', 'Example Works'],
    ['https://job-boards.greenhouse.io/fennel/jobs/1', 'Join Fennel', 'Fennel'],
    ['https://jobs.ashbyhq.com/FennelHQ/1', '', 'FennelHQ'],
    ['https://fennel.recruitee.com/o/x', '', 'Fennel'],
    ['https://www.fennel.example/jobs/1', 'Fennel', null],
    [null, '', null],
  ])('companyFromAddress %s', (url, text, company) => {
    expect(companyFromAddress(url, text)).toBe(company);
  });
  test.each([
    ['At Fennel, we build. Fennel is open. Apply at Fennel.', 'Fennel'],
    ['At night, we build.', null],
    ['We build.', null],
  ])('companyFromText %j', (text, company) => {
    expect(companyFromText(text)).toBe(company);
  });
  test('Workday numbers its legal entities', () => {
    expect(organizationAt('https://fennel.wd1.myworkdayjobs.com/x', '8893 Fennel LLC')).toBe('Fennel LLC');
    expect(organizationAt('https://fennel.example', '365 Fennel')).toBe('365 Fennel');
  });
});

describe('readHeaderLine', () => {
  test.each([
    [
      'Fennel | Data Engineer | Ghent (HYBRID) | Full-time | fennel.example',
      'Fennel',
      'Data Engineer',
      'Ghent (HYBRID)',
      'Full-time',
    ],
    [
      'Fennel (YC S20) | https://fennel.example | Ghent, Belgium | Full Time | Onsite',
      'Fennel',
      null,
      'Ghent, Belgium; Onsite',
      'Full Time',
    ],
    ['We build things.', null, null, null, null],
  ])('%s', (line, hiringOrganization, title, jobLocation, employmentType) => {
    expect(readHeaderLine(line)).toMatchObject({ hiringOrganization, title, jobLocation, employmentType });
  });
});
