import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/intake/json/page.js';
import { HTML, RECRUITEE, TEXT } from './answers.js';
import { claims } from './claims.js';

describe('the requests for a posting', () => {
  test.each([
    'https://fennel.recruitee.com/o/data-engineer',
    'https://fennel.recruitee.com/o/data-engineer/',
    'https://fennel.recruitee.com/o/data-engineer/c/new?source=x',
    'https://fennel.recruitee.com/o/data-engineer?utm_source=x&lang=nl',
    'https://fennel.recruitee.com/l/nl/o/data-engineer',
    'https://fennel.recruitee.com/l/pt-BR/o/data-engineer',
    'https://fennel.recruitee.com/o/ing%C3%A9nieur',
  ])('%s: all offers, then the page', (address) => {
    expect(claims(address)).toEqual([
      {
        board: 'Recruitee',
        requests: [{ url: 'https://fennel.recruitee.com/api/offers/', whole: true }, { url: address }],
      },
    ]);
  });

  test('the host is written small, and the fragment falls away', () => {
    expect(claims('https://Fennel.Recruitee.com/o/cook#section-1')).toEqual([
      {
        board: 'Recruitee',
        requests: [
          { url: 'https://fennel.recruitee.com/api/offers/', whole: true },
          { url: 'https://fennel.recruitee.com/o/cook' },
        ],
      },
    ]);
  });

  test.each([
    'https://fennel.recruitee.com/',
    'https://fennel.recruitee.com/l/nl',
    'https://fennel.recruitee.com/o/',
    'https://fennel.recruitee.com/api/offers/data-engineer',
    'https://recruitee.com/o/data-engineer',
    // An employer's own domain cannot be told from others by its address.
    'https://jobs.fennel.example/o/data-engineer',
    'https://fennel.recruitee.com.evil.example/o/data-engineer',
    'https://evil.example/fennel.recruitee.com/o/data-engineer',
    'https://fennel.notrecruitee.com/o/data-engineer',
  ])('%s: none', (address) => {
    expect(claims(address)).toEqual([]);
  });
});

describe('an answer', () => {
  const body = `**The role**\n\n${TEXT}\n\n## Requirements\n\n- 5+ years of SQL\n- Patience`;

  test.each([
    ['of one offer', { offer: RECRUITEE }],
    ['of all offers, with one', { offers: [RECRUITEE] }],
    ['that is the offer', RECRUITEE],
  ])('%s is read, translations passed over', (_, answer) => {
    expect(readJson(answer, null)).toEqual({
      title: 'Data Engineer (f/m/d)',
      hiringOrganization: 'Fennel',
      url: 'https://fennel.recruitee.com/o/data-engineer',
      datePosted: '2026-08-06',
      validThrough: '2026-12-31',
      jobLocation: 'Ghent, East Flanders, Belgium',
      employmentType: 'fulltime_permanent',
      body,
      warnings: [],
    });
  });

  test.each([
    ['no employer: the address has one', { company_name: null }, { hiringOrganization: 'Fennel' }],
    ['no place', { location: '' }, { jobLocation: null }],
    ['no days', { published_at: null, close_at: null }, { datePosted: null, validThrough: null }],
    ['no type', { employment_type_code: null }, { employmentType: null }],
    ['no requirements', { requirements: null }, { body: `**The role**\n\n${TEXT}` }],
    [
      'requirements with a heading of their own',
      { description: HTML, requirements: '<p><strong>You bring</strong></p><p>SQL</p>' },
      { body: `${TEXT}\n\n**You bring**\n\nSQL` },
    ],
    ['all of it in the requirements', { description: '', requirements: HTML }, { body: `## Requirements\n\n${TEXT}` }],
    ['spaces and an entity in the title', { title: ' R&amp;D Engineer ' }, { title: 'R&D Engineer' }],
    [
      'empty paragraphs',
      { description: `<p></p>${HTML}<p>&nbsp;</p><p><br></p>`, requirements: '<p></p>' },
      { body: TEXT },
    ],
    [
      'fields of other types',
      { location: 3, published_at: {}, close_at: [], company_name: {}, salary: 'x' },
      { body, datePosted: null },
    ],
  ])('%s', (_, changes, expected) => {
    expect(readJson({ offer: { ...RECRUITEE, ...changes } }, null)).toMatchObject(expected);
  });
});

describe('of all offers, the address names one', () => {
  const other = (slug: string, changes = {}) => ({
    ...RECRUITEE,
    id: 2700826,
    guid: 'x9y8z',
    slug,
    title: `The ${slug}`,
    careers_url: `https://jobs.fennel.example/o/${slug}`,
    ...changes,
  });

  test.each([
    ['https://fennel.recruitee.com/o/data-engineer?utm_source=x', 'Data Engineer (f/m/d)'],
    ['https://fennel.recruitee.com/l/nl/o/data-engineer/', 'Data Engineer (f/m/d)'],
    ['https://jobs.fennel.example/o/cook', 'The cook'],
    ['https://fennel.recruitee.com/o/cook/c/new', 'The cook'],
  ])('%s', (url, title) => {
    expect(readJson({ offers: [RECRUITEE, other('cook')] }, url, true)).toMatchObject({ title, url });
  });

  test('though another is named by the end of it', () => {
    const offers = [other('engineer'), { ...RECRUITEE, careers_url: 'https://jobs.fennel.example/o/data-engineer' }];
    expect(readJson({ offers }, 'https://fennel.recruitee.com/o/data-engineer', true).title).toBe(
      'Data Engineer (f/m/d)',
    );
  });

  test.each([
    ['of two, none', [other('cook'), other('baker', { id: 1 })]],
    ['the only one is another', [other('cook')]],
    ['the only one is named by the end of it', [other('engineer')]],
    ['the only one is named by the beginning of it', [other('data')]],
    ['there is none', []],
  ])('%s: refused', (_, offers) => {
    const url = 'https://fennel.recruitee.com/o/data-engineer';
    expect(() => readJson({ offers }, url, true)).toThrow(/list of jobs|No job posting found/);
  });
});
