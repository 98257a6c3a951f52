import { describe, expect, test } from 'vitest';
import { NotAPostingError } from '../../../src/errors.js';
import type { PageContent } from '../../../src/model.js';
import { bodyOf, postingFromPage, postingFromText } from '../../../src/posting/document/read.js';
import { UNTOLD } from '../../../src/text/untold.js';
import { requirementsOf } from '../../support/understand.js';
import { vocabulary } from '../../support/vocabulary.js';

const BODY =
  '# Grower\n\nWe water balconies.\n\n## Requirements\n\n- Kafka, and the care that a leek wants\n\nApply now.\n';
const read = (text: string) => postingFromText(text, 'leek.md', vocabulary());

describe('the title is', () => {
  test.each<[string, string, string | null]>([
    ['that of the front matter', `---\ntitle: Head grower\n---\n${BODY}`, 'Head grower'],
    ['the first heading', BODY, 'Grower'],
    ['a first line in bold', '**Grower**\n\nWe are hiring.', 'Grower'],
    ['a short first line', 'Grower, Ghent\n\nWe are hiring.', 'Grower, Ghent'],
    ['none, when the text begins with a sentence', 'We are hiring a grower.', null],
    ['none, when the text begins with a section', '## Requirements\n\n- Kafka', null],
  ])('%s', (_, text, title) => {
    expect(read(text).title).toBe(title);
  });
});

test('spans and text are those of the file as it is', () => {
  const text = `---\r\ntitle: Grower\r\nhiringOrganization: Fennel\r\n---\r\n\r\n${BODY.replaceAll('\n', '\r\n')}`;
  const posting = read(text);
  expect(posting.text).toBe(text);
  expect(posting.hiringOrganization).toBe('Fennel');
  const [kafka] = requirementsOf(posting);
  expect(kafka?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Kafka']);
  expect(kafka?.mentions[0]?.start).toBe(text.indexOf('Kafka'));
});

test('front matter that cannot be read is body, and no facts', () => {
  const posting = read(`---\ntitle: [Grower\n---\n\n${BODY}`);
  expect(posting.sections[0]?.kind).not.toBe('meta');
  expect(posting.hiringOrganization).toBeNull();
});

test('facts are not asked for', () => {
  const text = `---\ntitle: Grower\ntags: [Docker, Python]\n---\n\n${BODY}`;
  expect(requirementsOf(read(text)).map(({ label }) => label)).toEqual(['Kafka']);
});

test('a page is the document that fetching it prints', () => {
  const page: PageContent = {
    title: 'Grower',
    hiringOrganization: 'Fennel',
    url: 'https://fennel.example/jobs/1',
    datePosted: '2026-03-01',
    validThrough: null,
    jobLocation: 'Ghent',
    employmentType: null,
    body: 'We water balconies.\n\n## Requirements\n\n- Kafka',
    warnings: [{ code: 'closed', message: 'This posting appears to be closed.' }],
  };
  const posting = postingFromPage(page, '2026-03-02', vocabulary());
  expect(postingFromText(posting.text, 'saved', vocabulary())).toEqual(posting);
  expect(posting.warnings).toEqual(page.warnings);
  expect(bodyOf(posting).trim()).toBe(`# Grower\n\n${page.body}`);
});

test.each([
  ['before its closing date', '2026-03-02', '2026-03-02', []],
  ['after its closing date', '2026-03-02', '2026-03-03', ['expired']],
  ['on no known day', '2026-03-02', null, []],
])('a page that was fetched %s', (_, validThrough, fetchedAt, codes) => {
  const page = { ...UNTOLD, validThrough, body: BODY, warnings: [] };
  expect(postingFromPage(page, fetchedAt, vocabulary()).warnings.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['a title alone', 'title: Herons', true],
  ['an address alone', 'url: https://fennel.example/herons', true],
  ['an employer', 'hiringOrganization: Fennel', false],
  ['the day of fetching', 'fetchedAt: 2026-03-02', false],
])('front matter that names %s: whether a text must read like a posting', (_, yaml, must) => {
  const text = `---\n${yaml}\n---\n\n${'The heron stands in the water and waits for fish. '.repeat(5)}`;
  if (must) expect(() => read(text)).toThrow(/does not read like a job posting/);
  else expect(read(text).text).toBe(text);
});

test('the body, of which the digest is taken, leaves out the front matter', () => {
  expect(bodyOf(read(`---\ntitle: A\nfetchedAt: 2026-03-02\n---\n${BODY}`))).toBe(BODY);
  expect(bodyOf(read(BODY))).toBe(BODY);
});

describe('what is no posting is refused, with its name and what to do', () => {
  test.each([
    ['a recipe', 'Leek soup\n\nWash the leeks. Soften them in butter, add stock and serve with bread.'],
    ['a block page', 'Just a moment...\n\nVerify you are human by completing the action below.'],
    ['only front matter that reads like one', '---\ntitle: We are hiring, apply now\n---\n\nLeek soup, with bread.'],
    ['an empty file', ''],
  ])('%s', (_, text) => {
    expect(() => read(text)).toThrow(NotAPostingError);
    expect(() => read(text)).toThrow(/^leek\.md does not read like a job posting .*give the posting's full text\.$/);
  });
});

test('a language whose postings the tables do not know is given the benefit of the doubt', () => {
  const text = 'Wij zoeken voor het team een collega die met de klanten en de planten op de markt werkt en je helpt.';
  expect(read(text).language).toBe('nl');
});
