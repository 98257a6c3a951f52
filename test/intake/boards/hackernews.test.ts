import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/intake/html/page.js';
import { readJson } from '../../../src/intake/json/page.js';
import { HACKERNEWS, TEXT } from './answers.js';
import { claims } from './claims.js';

const SITE = 'https://news.ycombinator.com';
const API = 'https://hn.algolia.com/api/v1/items';

describe('the requests for a posting', () => {
  test.each([
    [`${SITE}/item?id=47975944`, '47975944'],
    [`${SITE}/item?id=47975944&p=2`, '47975944'],
    [`${SITE}/item?utm_source=x&id=47975944`, '47975944'],
    ['https://News.YCombinator.com/item?id=47975944', '47975944'],
    [`${SITE}/item?id=47975944#`, '47975944'],
    [`${SITE}/item?id=47975944#up_47975944`, '47975944'],
    // A comment by its place in the thread.
    [`${SITE}/item?id=47975571#47975944`, '47975944'],
  ])('%s: the endpoint, then the page', (address, id) => {
    expect(claims(address)).toEqual([
      { board: 'Hacker News', requests: [{ url: `${API}/${id}` }, { url: `${SITE}/item?id=${id}` }] },
    ]);
  });

  test.each([
    `${SITE}/`,
    `${SITE}/item`,
    `${SITE}/item?id=`,
    `${SITE}/item?id=x`,
    `${SITE}/item?id=1/../2`,
    `${SITE}/jobs`,
    `${SITE}/submitted?id=whoishiring`,
    `${SITE}/reply?id=47975944`,
    `${API}/47975944`,
    'https://news.ycombinator.com.evil.example/item?id=47975944',
    'https://evil.example/news.ycombinator.com/item?id=47975944',
    'https://ycombinator.com/item?id=47975944',
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe('a comment', () => {
  const url = `${SITE}/item?id=47975944`;
  const facts = {
    title: 'Data Engineer',
    hiringOrganization: 'Fennel',
    url,
    datePosted: '2026-05-01',
    validThrough: null,
    jobLocation: 'Ghent (HYBRID)',
    employmentType: 'Full-time',
    body: `Fennel | Data Engineer | Ghent (HYBRID) | Full-time | https://fennel.example\n\n${TEXT}\n\n- SQL\n\nWe don't bite.`,
    warnings: [],
  };

  test('of Algolia is read, its answers passed over', () => {
    expect(readJson(HACKERNEWS, url)).toEqual(facts);
  });

  test("of Hacker News' own endpoint is read", () => {
    const item = {
      by: 'fennel',
      id: 47975944,
      kids: [1, 2],
      parent: 47975571,
      text: HACKERNEWS.text,
      time: 1777649401,
      type: 'comment',
    };
    expect(readJson(item, url)).toEqual(facts);
  });

  const text = (line: string) => `${line}<p>${TEXT}`;
  test.each([
    ['no header', text('We are hiring!'), { title: null, hiringOrganization: null, jobLocation: null }],
    ['a header of two parts', text('Fennel | Data Engineer'), { title: null }],
    [
      'a link in the employer',
      text('Fennel (<a href="https://fennel.example">https://fennel.example</a>) | Data Engineer | Remote'),
      { hiringOrganization: 'Fennel', jobLocation: 'Remote' },
    ],
    [
      'a place beside the way to work',
      text('Fennel | Ghent | Remote | Data Engineer'),
      { title: 'Data Engineer', jobLocation: 'Ghent; Remote' },
    ],
    [
      'a salary and a visa',
      text('Fennel | SRE | Ghent | €60k | Visa'),
      { title: 'SRE', jobLocation: 'Ghent', employmentType: null },
    ],
    [
      'a header in bold',
      text('<b>Fennel | Data Engineer | Ghent</b>'),
      { hiringOrganization: 'Fennel', title: 'Data Engineer' },
    ],
    [
      'a code block',
      `Fennel | SRE | Ghent<p>${TEXT}<p><pre><code>  SELECT 1\n</code></pre>`,
      { body: `Fennel | SRE | Ghent\n\n${TEXT}\n\nSELECT 1` },
    ],
  ])('%s', (_, words, expected) => {
    expect(readJson({ ...HACKERNEWS, text: words }, url)).toMatchObject(expected);
  });

  test.each([
    ['deleted', { ...HACKERNEWS, text: null, author: null, children: [] }],
    ['a short remark', { ...HACKERNEWS, text: 'Is this remote?', children: [] }],
  ])('%s: refused', (_, comment) => {
    expect(() => readJson(comment, url)).toThrow('No job posting found');
  });
});

test('a job of the site has a title of its own', () => {
  const job = {
    ...HACKERNEWS,
    author: 'fennel',
    children: [],
    type: 'job',
    title: 'Fennel (YC W14) is hiring',
    text: `<p>${TEXT}`,
    url: '',
  };
  expect(readJson(job, `${SITE}/item?id=47975944`)).toMatchObject({ title: 'Fennel (YC W14) is hiring', body: TEXT });
});

describe('of a thread, the address names one comment', () => {
  const cook = { ...HACKERNEWS, id: 47976000, text: `Northmill | Head Cook | Leuven | Onsite<p>${TEXT}`, children: [] };
  const thread = {
    ...HACKERNEWS,
    id: 47975571,
    author: 'whoishiring',
    title: 'Who is hiring?',
    text: `<p>${TEXT}`,
    type: 'story',
    children: [HACKERNEWS, cook],
  };

  test.each([
    [`${SITE}/item?id=47975571#47976000`, 'Head Cook'],
    [`${SITE}/item?id=47975944`, 'Data Engineer'],
  ])('%s', (url, title) => {
    expect(readJson(thread, url)).toMatchObject({ title, url });
  });

  test('the thread itself is a list', () => {
    expect(() => readJson(thread, `${SITE}/item?id=47975571`)).toThrow(/list of jobs/);
    const deleted = { ...cook, text: null, author: null };
    expect(() => readJson({ ...thread, children: [HACKERNEWS, deleted] }, `${SITE}/item?id=47975571`)).toThrow(
      /list of jobs/,
    );
  });
});

test('a page is read by the comment at its head', () => {
  const comment = (text: string) =>
    `<div class="comment"><div class="commtext c00">${text}</div><div class="reply"><a href="reply?id=1">reply</a></div></div>`;
  const page = `<html lang="en" op="item"><head><title>Fennel | Data Engineer | Ghent (HYBRID) | Full-time | Hacker News</title></head><body>
    <table id="hnmain"><tr><td><span class="pagetop"><b class="hnname"><a href="news">Hacker News</a></b> <a href="newest">new</a></span></td></tr>
    <tr><td><table class="fatitem"><tr class="athing"><td class="default">
      <span class="comhead"><a href="user?id=fennel" class="hnuser">fennel</a> 3 hours ago</span>${comment(HACKERNEWS.text)}</td></tr></table>
    <table class="comment-tree"><tr><td>${comment(`Hi! ${TEXT}`)}</td></tr></table></td></tr></table></body></html>`;
  expect(readHtml(page, `${SITE}/item?id=47975944`)).toMatchObject({
    title: 'Data Engineer',
    hiringOrganization: 'Fennel',
    jobLocation: 'Ghent (HYBRID)',
    employmentType: 'Full-time',
    body: `Fennel | Data Engineer | Ghent (HYBRID) | Full-time | https://fennel.example\n\n${TEXT}\n\n- SQL\n\nWe don't bite.`,
  });
});
