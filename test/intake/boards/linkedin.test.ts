import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/intake/html/page.js';
import { HTML, TEXT } from './answers.js';
import { claims } from './claims.js';

const WWW = 'https://www.linkedin.com';

describe('the requests for a posting', () => {
  const requests = [
    { url: `${WWW}/jobs-guest/jobs/api/jobPosting/4012345678` },
    { url: `${WWW}/jobs/view/4012345678` },
  ];
  test.each([
    `${WWW}/jobs/view/4012345678`,
    `${WWW}/jobs/view/4012345678/`,
    `${WWW}/jobs/view/4012345678/?refId=x&trackingId=y&utm_source=z#top`,
    `${WWW}/jobs/view/data-engineer-at-fennel-4012345678`,
    `${WWW}/jobs/view/data-engineer-2026-at-fennel-4012345678?position=1&pageNum=0`,
    `${WWW}/jobs/view/ing%C3%A9nieur-chez-fennel-4012345678`,
    `${WWW}/comm/jobs/view/4012345678?lipi=x`,
    'https://linkedin.com/jobs/view/4012345678',
    'https://BE.LinkedIn.com/jobs/view/data-engineer-at-fennel-4012345678',
    `${WWW}/jobs/search/?currentJobId=4012345678&keywords=data`,
    `${WWW}/jobs/collections/recommended/?currentJobId=4012345678`,
    `${WWW}/jobs/?currentJobId=4012345678`,
    `${WWW}/jobs/view/4012345678/?currentJobId=4999999999`,
  ])('%s: what guests are given in the list, then the page', (address) => {
    expect(claims(address)).toEqual([{ board: 'LinkedIn', requests }]);
  });

  test.each([
    `${WWW}/jobs/`,
    `${WWW}/jobs/search/?keywords=data&location=Ghent`,
    `${WWW}/jobs/search/?currentJobId=x`,
    `${WWW}/jobs/search/?currentJobId=`,
    `${WWW}/jobs/search/?currentJobId=../4012345678`,
    `${WWW}/jobs/data-engineer-jobs-ghent`,
    `${WWW}/jobs/view/data-engineer-at-fennel`,
    `${WWW}/company/fennel/jobs/`,
    `${WWW}/in/fen-4012345678`,
    `${WWW}/feed/?currentJobId=4012345678`,
    `${WWW}/jobs-guest/jobs/api/jobPosting/4012345678`,
    'https://www.linkedin.com.evil.example/jobs/view/4012345678',
    'https://evil.example/www.linkedin.com/jobs/view/4012345678',
    'https://notlinkedin.com/jobs/view/4012345678',
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe('a page', () => {
  const url = `${WWW}/jobs/view/4012345678`;
  const posting = `
    <section class="top-card-layout"><div class="top-card-layout__entity-info">
      <a class="topcard__link" href="${url}"><h2 class="top-card-layout__title topcard__title">Data Engineer</h2></a>
      <h4 class="top-card-layout__second-subline">
        <div class="topcard__flavor-row">
          <span class="topcard__flavor">
            <a class="topcard__org-name-link topcard__flavor--black-link" href="${WWW}/company/fennel">
              Fennel
            </a></span>
          <span class="topcard__flavor topcard__flavor--bullet">Ghent, Belgium</span>
        </div>
        <div class="topcard__flavor-row"><span class="posted-time-ago__text">1 week ago</span></div>
      </h4></div></section>
    <div class="decorated-job-posting__details"><section class="core-section-container description">
      <div class="description__text description__text--rich"><section class="show-more-less-html" data-max-lines="5">
        <div class="show-more-less-html__markup show-more-less-html__markup--clamp-after-5">
          <p>Fennel sells spices.</p><p><br></p>${HTML}
          <strong>You bring<br><br></strong><ul><li>SQL</li><li>Patience</li></ul>
        </div>
        <button class="show-more-less-html__button">Show more</button></section></div>
      <ul class="description__job-criteria-list"><li><h3>Seniority level</h3><span>Associate</span></li></ul>
    </section></div>`;
  const body = `Fennel sells spices.\n\n${TEXT}\n\n**You bring**\n\n- SQL\n- Patience`;
  const chrome = (inside: string) => `<!doctype html><html><head>
    <title>Fennel hiring Data Engineer in Ghent, Belgium | LinkedIn</title></head><body>
    <nav><a href="/">LinkedIn</a><a href="/login">Sign in</a></nav>
    <div id="artdeco-global-alert-container">LinkedIn uses essential and non-essential cookies.</div>
    <main>${inside}<section class="similar-jobs"><h2>Similar jobs</h2><ul><li><a href="/jobs/view/cook-4099999999">Cook</a></li></ul></section></main>
    <footer>© 2026</footer></body></html>`;
  const facts = { title: 'Data Engineer', hiringOrganization: 'Fennel', jobLocation: 'Ghent, Belgium', url, body };

  test.each([
    ['as guests are given it', posting],
    ['of its own', chrome(posting)],
  ])('%s is read', (_, html) => {
    expect(readHtml(html, url)).toMatchObject({ ...facts, warnings: [] });
  });

  test('whose employer has no page is read', () => {
    const unlinked = posting.replace(/<a class="topcard__org-name-link[^>]*>([^<]*)<\/a>/, '$1');
    expect(readHtml(unlinked, url)).toMatchObject(facts);
  });

  test('saved while signed in is read', () => {
    const saved = `<div class="job-details-jobs-unified-top-card__company-name"><a href="/company/fennel">Fennel</a></div>
      <div class="job-details-jobs-unified-top-card__job-title"><h1>Data Engineer</h1></div>
      <div class="jobs-description__content"><div class="jobs-box__html-content">${HTML}<p>Fennel pays well.</p></div></div>`;
    expect(readHtml(chrome(saved), url)).toMatchObject({
      title: 'Data Engineer',
      hiringOrganization: 'Fennel',
      body: `${TEXT}\n\nFennel pays well.`,
    });
  });

  test('of a closed posting is read with a warning', () => {
    const closed = chrome(`<figure class="closed-job">No longer accepting applications</figure>${posting}`);
    expect(readHtml(closed, url)).toMatchObject({ ...facts, warnings: [{ code: 'closed' }] });
  });

  test('that asks to sign in is refused', () => {
    const login = '<html><head><title>Sign in | LinkedIn</title></head><body><h1>Sign in</h1></body></html>';
    expect(() => readHtml(login, url)).toThrow('asks to sign in');
  });
});
