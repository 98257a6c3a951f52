import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageContent } from '../../../src/model.js';
import { readFrontMatter, toDocument } from '../../../src/posting/document/frontmatter.js';

const CLOSED = { code: 'closed', message: 'This posting appears to be closed.' };
const NONE = {
  title: null,
  hiringOrganization: null,
  url: null,
  datePosted: null,
  validThrough: null,
  jobLocation: null,
  employmentType: null,
  warnings: [],
};

describe('front matter gives', () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      'the facts it names',
      'title: Grower\nhiringOrganization: Fennel',
      { title: 'Grower', hiringOrganization: 'Fennel' },
    ],
    ['a date as the day', 'datePosted: 2026-03-01', { datePosted: '2026-03-01' }],
    ['a time as the day', 'datePosted: "2026-03-01"', { datePosted: '2026-03-01' }],
    ['no signs that its escapes stand for', 'title: "a\\e[31m\\u202eb"', { title: 'a [31m b' }],
    ['a number as a title', 'title: 2026', { title: '2026' }],
    ['the day of fetching', 'fetchedAt: 2026-03-02', { fetchedAt: '2026-03-02' }],
    ['warnings by their codes', 'warnings: [closed, unheard-of]', { warnings: [CLOSED] }],
    ['no warnings for anything else', 'warnings: closed', {}],
    ['nothing for an empty value', 'title:\nurl: null', {}],
    ['nothing for keys of the user', 'stars: 5\nnotes: [a, b]', {}],
    ['a quoted value as it is', 'title: "Grower: the second"', { title: 'Grower: the second' }],
  ])('%s', (_, yaml, expected) => {
    const document = `---\n${yaml}\n---\n\n# Grower\n`;
    const { facts, bodyStart } = readFrontMatter(document);
    expect(facts).toEqual({ ...NONE, fetchedAt: null, ...expected });
    expect(document.slice(bodyStart)).toBe('\n# Grower\n');
  });

  test('the same with Windows line ends', () => {
    const document = '---\r\ntitle: Grower\r\n---\r\nWe dig.';
    const { facts, bodyStart } = readFrontMatter(document);
    expect(facts?.title).toBe('Grower');
    expect(document.slice(bodyStart)).toBe('We dig.');
  });
});

describe('all is body', () => {
  test.each([
    ['without front matter', '# Grower\n\nWe dig.'],
    ['where a rule begins the text', '---\n\nWe dig.\n'],
    ['where the block is not closed', '---\ntitle: Grower\n\nWe dig.'],
    ['where the block does not begin the text', '\n---\ntitle: Grower\n---\n'],
    ['where it is no YAML', '---\ntitle: [Grower\n---\nWe dig.'],
    ['where it is prose between two rules', '---\nWe dig.\n---\nWe water.'],
    ['where it is a list', '---\n- title\n---\nWe dig.'],
    ['where a fact is not a text', '---\ntitle: [a, b]\n---\nWe dig.'],
    ['in an empty text', ''],
  ])('%s', (_, document) => {
    expect(readFrontMatter(document)).toEqual({ facts: null, bodyStart: 0 });
  });
});

const fact = fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: null });
const page: fc.Arbitrary<PageContent> = fc.record({
  title: fact,
  hiringOrganization: fact,
  url: fact,
  datePosted: fc.constantFrom(null, '2026-03-01'),
  validThrough: fc.constantFrom(null, '2026-04-01'),
  jobLocation: fact,
  employmentType: fact,
  body: fc.string({ maxLength: 80 }),
  warnings: fc.constantFrom([], [CLOSED]),
});

test('a document gives back the facts it was made of, and its body', () => {
  fc.assert(
    fc.property(page, fc.constantFrom(null, '2026-03-02'), (content, fetchedAt) => {
      const document = toDocument(content, fetchedAt);
      const { facts, bodyStart } = readFrontMatter(document);
      const { body, ...rest } = content;
      expect(facts).toEqual({ ...rest, fetchedAt });
      expect(document.slice(bodyStart).endsWith(`${body.trim()}\n`)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the day of fetching does not move a span', () => {
  const content: PageContent = { ...NONE, title: 'Grower', body: 'We dig.' };
  const days = ['2026-03-02', '2026-11-30'].map((day) => toDocument(content, day).indexOf('We dig.'));
  expect(days[0]).toBe(days[1]);
});
