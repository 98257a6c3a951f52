import { describe, expect, test } from 'vitest';
import { AtsError } from '../../src/errors.js';
import { type Answer, type Content, readAnswer } from '../../src/intake/answer.js';
import { WORDS } from '../support/files.js';
import { growthOf, MOST_GROWTH } from '../support/growth.js';

const BODY = `<p>${WORDS}</p><p>${WORDS}</p><p>${WORDS}</p><p>${WORDS}</p>`;
const PAGE = `<html><head><title>Engineer</title></head><body><h1>Engineer</h1>${BODY}</body></html>`;
const JOB = { jobTitle: 'Engineer', employer: 'Fennel', body: BODY };
const FEED = `<jobs><job><title>Engineer</title><description><![CDATA[${BODY}]]></description></job></jobs>`;

const read = (text: string | Buffer, about: Partial<Answer> = {}): Promise<Content> =>
  readAnswer({ bytes: Buffer.from(text), contentType: '', url: null, name: 'the test', ...about });

describe('what an answer is, its first words tell', () => {
  test.each([
    ['a page', PAGE, ''],
    ['a page after a comment', `<!-- saved --><!DOCTYPE html>${PAGE}`, ''],
    ['XHTML', `<?xml version="1.0"?>\n${PAGE}`, 'application/xhtml+xml'],
    ['a page that is sent as text', PAGE, 'text/plain'],
    ['a page that is sent as JSON', PAGE, 'application/json'],
    ['a fragment', `<section><h2>Engineer</h2>${BODY}</section>`, ''],
    ['a fragment that is sent as a page', `<h2>Engineer</h2>${BODY}`, 'text/html'],
    ['JSON', JSON.stringify(JOB), ''],
    ['JSON that is sent as a page', JSON.stringify(JOB), 'text/html'],
    ['JSON with a byte order mark', `\ufeff${JSON.stringify(JOB)}`, 'application/json'],
    ['a feed', `<?xml version="1.0" encoding="UTF-8"?>${FEED}`, ''],
    ['a feed without a declaration', FEED, 'application/rss+xml'],
  ])('%s is taken apart', async (_, text, contentType) => {
    const content = await read(text, { contentType });
    expect(content).toMatchObject({ page: { title: 'Engineer', body: expect.stringContaining(WORDS) } });
  });

  test.each([
    ['plain text', 'Engineer\n\nWe look for you.', ''],
    ['Markdown with HTML in it', `<div><p>a</p><p>b</p><p>c</p><p>d</p></div>\n\n${WORDS}`, 'text/markdown'],
    ['a text that begins like JSON', '[Remote] Engineer', ''],
    ['a text that begins like a tag', '<Engineer> wanted', ''],
  ])('%s is given back', async (_, text, contentType) => {
    expect(await read(text, { contentType })).toEqual({ text });
  });

  test('what ats fetch --json printed is its text', async () => {
    const own = { title: null, hiringOrganization: null, language: 'en', text: '# Engineer\n' };
    expect(await read(JSON.stringify(own))).toEqual({ text: '# Engineer\n' });
  });
});

describe('what cannot be read is refused in one line that says how to go on', () => {
  test.each([
    ['nothing', '', '', /^the test is empty; .*paste the text\.$/],
    ['spaces', ' \n\t', '', /empty/],
    ['bytes', Buffer.from([1, 0, 2, 0, 255, 0]), '', /binary file/],
    [
      'half of a JSON answer',
      '{"title": "Engin',
      'application/json',
      /not valid JSON; save the whole answer, or paste the text\.$/,
    ],
    ['a web archive', 'From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n', '', /MHTML/],
    [
      'a feed without postings',
      '<?xml version="1.0"?><rss><channel><title>News</title></channel></rss>',
      '',
      /No job posting/,
    ],
  ])('%s', async (_, text, contentType, message) => {
    const failure = read(text, { contentType });
    await expect(failure).rejects.toThrow(AtsError);
    await expect(failure).rejects.toThrow(message);
  });

  test('comments without end are read in linear time', async () => {
    const growth = await growthOf('<!-- a --> ', (comments) => read(`${comments}<p`));
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
