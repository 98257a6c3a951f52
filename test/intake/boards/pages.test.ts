import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/intake/html/page.js';
import { HTML, TEXT } from './answers.js';

/** What stands around a posting on most sites; none of it may get into the body. */
const around = (title: string, posting: string) => `<!doctype html><html lang="en"><head><title>${title}</title>
  <script>window.dataLayer = window.dataLayer || [];</script><style>.x { color: red }</style></head><body>
  <header><a href="/">Fennel</a><nav><ul><li><a href="/jobs">All jobs</a></li><li><a href="/about">About us</a></li></ul></nav></header>
  <div id="onetrust-banner-sdk" role="dialog"><p>We use cookies to enhance your experience of this site.</p></div>
  ${posting}
  <section class="similar-jobs"><h2>Similar jobs</h2><ul>
    <li><a href="/jobs/1-cook">Cook</a><p>You will cook for a small shop, with experience of spices.</p></li>
    <li><a href="/jobs/2-baker">Baker</a></li></ul></section>
  <form id="application-form" action="/apply"><label>First name <input name="first"></label>
    <p>Voluntary self-identification: answering is your choice.</p><button>Submit application</button></form>
  <footer><p>© 2026 Fennel. Privacy.</p></footer></body></html>`;

const BODY = `<p>Fennel sells spices.</p><h3>You bring</h3><ul><li>SQL</li><li>Patience</li></ul>${HTML}`;
const READ = `Fennel sells spices.\n\n## You bring\n\n- SQL\n- Patience\n\n${TEXT}`;

describe('a page is read by the names of its elements', () => {
  test.each([
    [
      'SuccessFactors',
      'https://careers.fennel.example/job/Ghent-Data-Engineer/1234567/',
      `<h1><span itemprop="title" data-careersite-propertyid="title">Data Engineer
       </span></h1><span data-careersite-propertyid="city">Ghent</span>
       <div class="job"><span class="jobdescription">${BODY}</span></div>`,
      { title: 'Data Engineer', body: READ },
    ],
    [
      'We Work Remotely',
      'https://weworkremotely.com/remote-jobs/fennel-data-engineer',
      `<div class="listing-header"><div class="listing-header-container"><h3>Posted <time>Oct 20</time></h3>
       <h1> Data Engineer </h1></div></div><div class="company-card"><h2><a href="/company/fennel">Fennel</a></h2></div>
       <section class="job" id="job-show"><div class="listing-container" id="job-listing-show-container">${BODY}</div></section>`,
      { title: 'Data Engineer', hiringOrganization: 'Fennel', body: READ },
    ],
    [
      'We Work Remotely as it is now',
      'https://weworkremotely.com/remote-jobs/fennel-data-engineer',
      `<section class="lis-container__header"><div class="lis-container__header__hero__company-info">
       <h2 class="lis-container__header__hero__company-info__title">Data Engineer</h2></div></section>
       <section class="lis-container__job"><div class="lis-container__job__sidebar"><div class="lis-container__job__sidebar__companyDetails">
       <div class="lis-container__job__sidebar__companyDetails__info__title"><h3>Fennel</h3></div></div></div>
       <div class="lis-container__job__content"><div class="lis-container__job__content__description"><div>${BODY}</div></div></div></section>`,
      { title: 'Data Engineer', hiringOrganization: 'Fennel', body: READ },
    ],
    [
      'Indeed',
      'https://be.indeed.com/viewjob?jk=0123456789abcdef',
      `<h1 class="jobsearch-JobInfoHeader-title"><span>Data Engineer</span></h1>
       <div data-company-name="true"><span><a href="/cmp/fennel">Fennel</a></span></div>
       <div data-testid="inlineHeader-companyLocation"><div>Ghent</div></div>
       <h2>Full job description</h2><div id="jobDescriptionText" class="jobsearch-JobComponent-description">${BODY}</div>`,
      { title: 'Data Engineer', hiringOrganization: 'Fennel', jobLocation: 'Ghent', body: READ },
    ],
    [
      'Radancy',
      'https://jobs.fennel.example/en/job/ghent/data-engineer/47263/8650000',
      `<h1>Better spices.</h1><section class="job-description"><h2 class="job-description__heading">Data Engineer</h2>
       <a class="job-apply" href="/apply">Apply now</a><div class="ats-description">${BODY}</div></section>`,
      { title: 'Data Engineer', body: READ },
    ],
    [
      'Eightfold',
      'https://fennel.eightfold.ai/careers/job/446700000000',
      `<div class="position-details"><h1 class="position-title">Data Engineer</h1>
       <div class="position-job-description">${BODY}</div></div>`,
      { title: 'Data Engineer', body: READ },
    ],
    [
      'Jobvite',
      'https://jobs.jobvite.com/fennel/job/oAbCdfwX',
      `<h2 class="jv-header">Data Engineer</h2><p class="jv-job-detail-meta">Data <span class="jv-inline-separator"></span> Ghent</p>
       <div class="jv-job-detail-description">${BODY}</div>`,
      { title: 'Data Engineer', body: READ },
    ],
    [
      'Greenhouse',
      'https://job-boards.greenhouse.io/fennel/jobs/4604609007',
      `<main><div class="job__title"><h1 class="section-header">Data Engineer</h1><div class="job__location"><div>Ghent</div></div></div>
       <div class="job__tags"></div><div class="job__description body"><div>${BODY}</div></div></main>`,
      { title: 'Data Engineer', hiringOrganization: 'Fennel', jobLocation: 'Ghent', body: READ },
    ],
    [
      'Greenhouse as it was',
      'https://boards.greenhouse.io/fennel/jobs/4604609007',
      `<div id="app_body"><div id="header"><h1 class="app-title">Data Engineer</h1><span class="company-name">at Fennel</span>
       <div class="location">Ghent</div></div><div id="content">${BODY}</div><div id="application">Apply for this Job</div></div>`,
      { title: 'Data Engineer', jobLocation: 'Ghent', body: READ },
    ],
    [
      'Lever',
      'https://jobs.lever.co/fennel/3f1c0a52-9d41-4c0e-8a57-0d2b6f9e1c11',
      `<div class="content-wrapper posting-page"><div class="section-wrapper accent-section"><div class="section page-centered posting-header">
       <div class="posting-headline"><h2>Data Engineer</h2><div class="posting-categories"><div class="sort-by-time posting-category location">Ghent</div>
       <div class="posting-category commitment">Contract</div></div></div><div class="postings-btn-wrapper"><a href="/apply">Apply</a></div></div></div><div class="section-wrapper page-full-width"><div class="section page-centered" data-qa="job-description">
       <div>Fennel sells spices.</div></div><div class="section page-centered"><div><h3>You bring</h3><ul class="posting-requirements plain-list">
       <li>SQL</li><li>Patience</li></ul></div></div><div class="section page-centered" data-qa="closing-description"><div>${TEXT}</div></div>
       <div class="section page-centered last-section-apply" data-qa="btn-apply-bottom"><a href="/apply">Apply for this job</a></div></div></div>`,
      { title: 'Data Engineer', hiringOrganization: 'Fennel', jobLocation: 'Ghent', body: READ },
    ],
    [
      'Ashby',
      'https://jobs.ashbyhq.com/fennel/90fb3621-899e-4b59-925d-25080ec91e18',
      `<div id="root"><h1 class="_title_ud4nd_34 ashby-job-posting-heading">Data Engineer</h1>
       <div role="tabpanel"><div class="_descriptionText_oj0x8_198">${BODY}</div></div></div>`,
      { title: 'Data Engineer', hiringOrganization: 'Fennel', body: READ },
    ],
    [
      'Workday',
      'https://fennel.wd1.myworkdayjobs.com/External/job/Ghent/Data-Engineer_R1',
      `<div id="root"><h2 data-automation-id="jobPostingHeader">Data Engineer</h2>
       <div data-automation-id="locations"><dl><dt>locations</dt><dd>Ghent</dd></dl></div>
       <div data-automation-id="jobPostingDescription">${BODY}</div></div>`,
      { title: 'Data Engineer', hiringOrganization: 'Fennel', jobLocation: 'Ghent', body: READ },
    ],
    [
      'SmartRecruiters',
      'https://jobs.smartrecruiters.com/Fennel/744000153504297-data-engineer',
      `<main class="jobad-main"><h1 class="job-title">Data Engineer</h1><div class="job-sections">
       <section class="job-section"><h2 class="title">Job Description</h2><div class="wysiwyg"><p>Fennel sells spices.</p>${HTML}</div></section>
       <section class="job-section"><h2 class="title">Qualifications</h2><div class="wysiwyg"><ul><li>SQL</li></ul></div></section></div></main>`,
      {
        title: 'Data Engineer',
        hiringOrganization: 'Fennel',
        body: `## Job Description\n\nFennel sells spices.\n\n${TEXT}\n\n## Qualifications\n\n- SQL`,
      },
    ],
    [
      'Workable',
      'https://apply.workable.com/fennel/j/DD136DD7E7/',
      `<main><h1 data-ui="job-title">Data Engineer</h1><div data-ui="job-location"><span>Ghent, Belgium</span></div>
       <section data-ui="job-description"><h2>Description</h2><div><p>Fennel sells spices.</p>${HTML}</div></section>
       <section data-ui="job-requirements"><h2>Requirements</h2><div><ul><li>SQL</li></ul></div></section>
       <section data-ui="job-benefits"><h2>Benefits</h2><div><p>We pay well.</p></div></section></main>`,
      {
        title: 'Data Engineer',
        hiringOrganization: 'Fennel',
        jobLocation: 'Ghent, Belgium',
        body: `## Description\n\nFennel sells spices.\n\n${TEXT}\n\n## Requirements\n\n- SQL\n\n## Benefits\n\nWe pay well.`,
      },
    ],
  ])('%s', (_, url, posting, expected) => {
    const read = readHtml(around('Data Engineer | Careers', posting), url);
    expect(read).toMatchObject({ ...expected, url, warnings: [] });
    expect(read.body).toContain('- SQL');
    expect(read.body).toContain(TEXT);
    expect(read.body).not.toMatch(/cookies|Similar|Cook\b|Submit|Voluntary|Privacy|Apply|Posted|All jobs/);
  });
});

describe('a page whose elements are there but', () => {
  const url = 'https://fennel.eightfold.ai/careers/job/446700000000';
  test('hold nothing is refused', () => {
    const page = around(
      'Data Engineer',
      '<h1 class="position-title">Data Engineer</h1><div class="position-job-description"></div>',
    );
    expect(() => readHtml(page, url)).toThrow(/JavaScript|list of jobs|No job posting found/);
  });

  test('hold an unusual title is read without it', () => {
    const page = around(
      'Data Engineer - Fennel',
      `<h1 class="position-title"> </h1><div class="position-job-description">${BODY}</div>`,
    );
    expect(readHtml(page, url)).toMatchObject({ title: 'Data Engineer', body: READ });
  });

  test('stand within each other is read once', () => {
    const page = around(
      'Data Engineer',
      `<div class="ats-description"><div class="ats-description">${BODY}</div></div>`,
    );
    expect(readHtml(page, 'https://jobs.fennel.example/job/1').body).toBe(READ);
  });

  test('stand twice, as for a small and a large screen, is read once', () => {
    const block = `<div class="ats-description">${BODY}</div>`;
    expect(readHtml(around('Data Engineer', block + block), 'https://jobs.fennel.example/job/1').body).toBe(READ);
  });
});
