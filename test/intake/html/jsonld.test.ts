import { describe, expect, test } from 'vitest';
import { findPostings, readJsonLd } from '../../../src/intake/html/jsonld.js';
import { parseHtml } from '../../../src/intake/html/parse.js';
import { readJobPosting } from '../../../src/intake/html/schema-org.js';
import { parseTolerantJson } from '../../../src/intake/html/tolerant-json.js';

describe('parseTolerantJson', () => {
  test.each([
    ['plain JSON', '{"a":1}', { a: 1 }],
    ['raw line breaks and tabs in strings', '{"a":"x\ny\tz"}', { a: 'x\ny\tz' }],
    ['illegal escapes', String.raw`{"a":"it\'s 5\% \u12"}`, { a: "it's 5% u12" }],
    ['bare quotation marks', '{"a":"the "best" team","b":2}', { a: 'the "best" team', b: 2 }],
    ['commas before a bracket', '{"a":[1,2,],}', { a: [1, 2] }],
    ['CDATA and a semicolon', '//<![CDATA[\n{"a":1};\n//]]>', { a: 1 }],
    ['quotation marks as entities', '{&quot;a&quot;:&quot;b&quot;}', { a: 'b' }],
    ['what is no JSON', 'function () {}', undefined],
  ])('%s', (_, source, value) => {
    expect(parseTolerantJson(source)).toEqual(value);
  });
});

describe('findPostings', () => {
  const posting = { '@type': 'JobPosting', title: 'Tester' };
  test.each([
    ['bare', posting],
    ['in an array', [{ '@type': 'WebSite' }, posting]],
    ['in a graph', { '@graph': [{ '@type': 'Organization' }, posting] }],
    ['as main entity', { '@type': 'WebPage', mainEntity: posting }],
  ])('%s', (_, value) => {
    expect(findPostings(value).map(({ node }) => node)).toEqual([posting]);
  });
  test.each([[['JobPosting', 'Thing']], ['http://schema.org/JobPosting'], ['schema:JobPosting']])('type %j', (type) => {
    expect(findPostings({ '@type': type })).toHaveLength(1);
  });
  test('other types are none', () => {
    expect(findPostings([{ '@type': 'JobPostingList' }, { '@type': 'Article' }])).toEqual([]);
  });
  test('from the scripts of a page, broken ones passed over', () => {
    const page =
      '<script type="application/ld+json">{oops</script><script type="application/ld+json;charset=utf-8">{"@type":"JobPosting"}</script>';
    expect(findPostings(readJsonLd(parseHtml(page)))).toHaveLength(1);
  });
});

describe('readJobPosting', () => {
  test('facts in their usual shapes', () => {
    expect(
      readJobPosting({
        title: 'C&amp;I Engineer ',
        hiringOrganization: { '@type': 'Organization', name: 'Fennel' },
        datePosted: '2026-02-04T09:26:20+01:00',
        validThrough: '2026-03-01 20:28:32 UTC',
        jobLocation: [
          { address: { addressLocality: 'Ghent', addressCountry: { name: 'Belgium' } } },
          { address: { addressLocality: 'UNAVAILABLE', addressCountry: 'France' } },
        ],
        jobLocationType: 'TELECOMMUTE',
        employmentType: ['FULL_TIME', 'CONTRACTOR'],
        description: 'One\nTwo',
      }),
    ).toEqual({
      title: 'C&I Engineer',
      hiringOrganization: 'Fennel',
      url: null,
      datePosted: '2026-02-04',
      validThrough: '2026-03-01',
      jobLocation: 'Ghent, Belgium; France; Remote',
      employmentType: 'FULL_TIME, CONTRACTOR',
      body: 'One\nTwo',
    });
  });
  test('requirements beside the description are added once', () => {
    const { body } = readJobPosting({
      description: '<p>We build.</p><ul><li>Know SQL well</li></ul>',
      qualifications: 'Know SQL well',
      responsibilities: ['Write code', 'Review code'],
    });
    expect(body).toBe('We build.\n\n- Know SQL well\n\n## Responsibilities\n\n- Write code\n- Review code');
  });
  test('values of a wrong type are absent', () => {
    expect(readJobPosting({ title: {}, description: 5, jobLocation: [[[]]], datePosted: 'soon' })).toMatchObject({
      title: null,
      body: '',
    });
  });
});
