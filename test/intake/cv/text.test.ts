import { describe, expect, test } from 'vitest';
import { readCvText } from '../../../src/intake/cv/text.js';

const read = (text: string, extension = ''): ReturnType<typeof readCvText> =>
  readCvText(new TextEncoder().encode(text), 'cv', extension);

describe('the text of a CV', () => {
  test.each([
    ['Markdown, as it is', '# Ada\r\n\n* Bees\n', '.md'],
    ['plain text', 'ADA\nBees\n', '.txt'],
    ['Markdown that begins with a tag', '<div align="center">\n\n# Ada\n\n</div>\n', '.md'],
    ['a text without a name', 'Ada\n\nBees\n', ''],
  ])('%s', async (_, text, extension) => {
    expect(await read(text, extension)).toEqual({ text, converted: false });
  });

  test('a page becomes Markdown, without what is struck out or hidden', async () => {
    const page =
      '<!doctype html><html><head><title>CV</title></head><body><h1>Ada</h1><h2>Skills</h2><ul><li>Go</li><li><s>Perl</s></li><li hidden>C</li></ul></body></html>';
    const { text, converted } = await read(page, '.html');
    expect(converted).toBe(true);
    expect(text).toMatch(/^## Ada\n\n## Skills\n\n- Go/);
    expect(text).not.toMatch(/Perl|CV|C$/m);
  });

  test('a JSON Resume becomes Markdown, each job with its dates', async () => {
    const resume = {
      basics: { name: 'Ada', email: 'ada@example.org', location: { city: 'Ghent', countryCode: 'BE' } },
      work: [
        { name: 'Acme', position: 'Baker', startDate: '2019-03', highlights: ['Baked\n# bread', ''] },
        { company: 'Bulb', position: 'Grower', startDate: '2015', endDate: '2019-02' },
      ],
      languages: [{ language: 'Dutch', fluency: 'Native' }],
      more: { of: 'its own' },
    };
    expect((await read(JSON.stringify(resume), '.json')).text.trim().split(/\n+/)).toEqual([
      '# Ada',
      'Ghent, BE · ada@example.org',
      '## Experience',
      '### Baker, Acme',
      '2019-03 – Present',
      '- Baked # bread',
      '### Grower, Bulb',
      '2015 – 2019-02',
      '## Languages',
      '- Dutch (Native)',
    ]);
  });

  test('UTF-16 is read by its mark', async () => {
    const bytes = new Uint8Array(Buffer.from('\ufeffAda\n', 'utf16le'));
    expect((await readCvText(bytes, 'cv', '.txt')).text).toContain('Ada');
  });

  test.each<[string, string | Uint8Array, string, RegExp]>([
    ['nothing', '  \n', '.md', /^cv is empty; give a CV\.$/],
    ['JSON of another kind', '{"a": 1}', '.json', /^cv is no JSON Resume \(jsonresume\.org\); give the CV as/],
    ['broken JSON', '{"basics": ', '.json', /^cv is not valid JSON; save it again/],
    ['a JSON Resume with a wrong field', '{"work": "Acme"}', '.json', /^cv is no JSON Resume: work: /],
    ['bytes that are no text', new Uint8Array([0x41, 0, 0x42]), '.md', /^cv is a binary file; give the CV as/],
    ['another encoding', new Uint8Array([0x41, 0xe9, 0x42]), '.md', /^cv is not UTF-8 text; save it as UTF-8\.$/],
    ['a PDF in name only', 'Ada', '.pdf', /^cv /],
  ])('%s is refused in a plain line', async (_, content, extension, told) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await expect(readCvText(bytes, 'cv', extension)).rejects.toThrow(told);
  });
});
