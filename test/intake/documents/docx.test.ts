import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AtsError, InputError } from '../../../src/errors.js';
import { documentType } from '../../../src/intake/documents/document.js';
import { readDocx } from '../../../src/intake/documents/docx.js';
import { documentXml, docxOf, paragraph, partsOf, picture, table, zipOf } from '../../support/docx.js';

const read = async (...content: string[]) => readDocx(docxOf(...content), 'x.docx');

describe('readDocx', () => {
  test.each<[string, string[], string | null, string]>([
    ['paragraphs', [paragraph('One.'), paragraph('Two.')], null, 'One.\n\nTwo.'],
    [
      'the style Title is the title',
      [paragraph('Baker', { style: 'Title' }), paragraph('Duties', { style: 'heading 1' }), paragraph('Bread.')],
      'Baker',
      '## Duties\n\nBread.',
    ],
    [
      'the one heading above all others is the title',
      [paragraph('Baker', { style: 'heading 1' }), paragraph('Duties', { style: 'heading 2' }), paragraph('Bread.')],
      'Baker',
      '## Duties\n\nBread.',
    ],
    [
      'of several headings none is',
      [paragraph('Baker', { style: 'heading 1' }), paragraph('Duties', { style: 'heading 1' })],
      null,
      '## Baker\n\n## Duties',
    ],
    [
      'nor one below a text',
      [paragraph('We bake.'), paragraph('Us', { style: 'heading 1' }), paragraph('You', { style: 'heading 2' })],
      null,
      'We bake.\n\n## Us\n\n## You',
    ],
    ['a title over two lines', [paragraph('Baker\nof bread', { style: 'Title' })], 'Baker of bread', ''],
    ['an empty title is none', [paragraph(' ', { style: 'Title' }), paragraph('Bread.')], null, 'Bread.'],
    ['bold lines stay bold', [paragraph('Duties', { bold: true }), paragraph('Bread.')], null, '**Duties**\n\nBread.'],
    [
      'lists, nested',
      [paragraph('A', { list: 0 }), paragraph('B', { list: 1 }), paragraph('C', { list: 0 })],
      null,
      '- A\n  - B\n- C',
    ],
    ['typed lists', [paragraph('• Rye'), paragraph('– Spelt')], null, '- Rye\n- Spelt'],
    ['line breaks', [paragraph('Bakery Lane 2\nLeeds')], null, 'Bakery Lane 2\nLeeds'],
    [
      'rows of a table are lines',
      [
        table([
          ['Start', 'in May'],
          ['Pay', '12 & more'],
        ]),
      ],
      null,
      'Start | in May\nPay | 12 & more',
    ],
    ['a table for layout is not', [table([['Start\nSoon', 'in May']])], null, 'Start\n\nSoon\n\nin May'],
    ['pictures are dropped', [picture(), paragraph('Bread.')], null, 'Bread.'],
  ])('%s', async (_, content, title, body) => {
    expect(await read(...content)).toEqual({ title, body });
  });

  test('notes leave no marks', async () => {
    const noted = paragraph('Bread.').replace('</w:r></w:p>', '</w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>');
    const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph('Or rolls.')}</w:footnote></w:footnotes>`;
    const bytes = zipOf(partsOf([noted], { 'word/footnotes.xml': notes }));
    expect((await readDocx(bytes, 'x.docx')).body).toBe('Bread.\n\n- Or rolls.');
  });

  test('no file outside the document is read', async () => {
    const link =
      '<Relationship Id="out" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/>';
    const bytes = zipOf(partsOf([picture('out'), paragraph('Bread.')], {}, link));
    expect(await readDocx(bytes, 'x.docx')).toEqual({ title: null, body: 'Bread.' });
  });

  test('entities are not made into more', async () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${documentXml(paragraph('x'))
      .replace(/^<\?.*?\?>/, '')
      .replace('>x<', '>&b;<')}`;
    const result: unknown = await readDocx(zipOf(partsOf([], { 'word/document.xml': bomb })), 'x.docx').catch(String);
    expect(JSON.stringify(result)).not.toContain('aaaa');
  });
});

/** The archive with other sizes than the true ones where its directory tells them. */
const lying = (bytes: Uint8Array, unpacked: number): Uint8Array => {
  const data = Buffer.from(bytes);
  for (let at = data.indexOf('PK\u0001\u0002'); at >= 0; at = data.indexOf('PK\u0001\u0002', at + 1)) {
    data.writeUInt32LE(unpacked, at + 24);
  }
  return data;
};

describe('readDocx: what cannot be read', () => {
  afterEach(() => vi.restoreAllMocks());

  const whole = docxOf(paragraph('Bread and rolls'));
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
  const blank = 'a'.repeat(8 * 1024 * 1024);
  const nested = `${'<w:ins>'.repeat(50_000)}${'</w:ins>'.repeat(50_000)}`;

  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /^x\.docx is empty; save it again\.$/],
    ['a text', Buffer.from('Dear Sir'), /^x\.docx is not a Word file \(\.docx\); save it as one/],
    ['half a file', whole.slice(0, whole.length / 2), /^x\.docx is damaged or only half there; save it again/],
    ['a zip', zipOf({ 'a.txt': 'a' }), /is not a Word file/],
    ['a spreadsheet', zipOf({ 'xl/workbook.xml': '<a/>', '[Content_Types].xml': '<a/>' }), /is not a Word file/],
    ['an OpenDocument text', zipOf({ mimetype: 'a', 'content.xml': '<a/>' }), /is not a Word file/],
    ['an old Word file', ole, /^x\.docx is an old Word file \(\.doc\); save it as \.docx/],
    [
      'a password',
      Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
      /^x\.docx is protected by a password; save an open copy/,
    ],
    ['no words', docxOf(paragraph(' ')), /^x\.docx holds no text; paste the posting's text\.$/],
    ['only a picture', docxOf(picture()), /holds no text/],
    [
      'a bomb',
      zipOf(partsOf([], { 'word/media/a.png': blank.repeat(3) })),
      /^x\.docx is too large for a posting; paste/,
    ],
    ['a bomb of XML', zipOf(partsOf([paragraph(blank)])), /is too large for a posting/],
    ['a bomb that lies', lying(zipOf(partsOf([paragraph(blank)])), 1000), /is damaged/],
    ['sizes that lie the other way', lying(whole, 1000), /is damaged/],
    ['nesting without end', docxOf(paragraph('x'), nested), /is damaged/],
    ['no XML', zipOf(partsOf([], { 'word/document.xml': 'Dear Sir' })), /is damaged|holds no text/],
    ['bytes before the archive', Buffer.concat([Buffer.from('PK'), whole]), /is damaged/],
  ])('%s', async (_, bytes, message) => {
    const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
    const logged = (['log', 'warn', 'error', 'info'] as const).map((level) => vi.spyOn(console, level));
    const error: unknown = await readDocx(bytes, 'x.docx').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error instanceof Error ? error.message : '').toMatch(message);
    expect(String(error)).not.toContain('\n');
    for (const spy of [...written, ...logged]) expect(spy).not.toHaveBeenCalled();
  });

  test('damage is told or read past, never a crash', async () => {
    const edit = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), fc.nat(whole.length), async (edits, end) => {
        const bytes = Uint8Array.from(whole);
        for (const { at, byte } of edits) bytes[at] = byte;
        for (const part of [bytes, whole.slice(0, end)]) {
          documentType(part);
          const result: unknown = await readDocx(part, 'x.docx').catch((thrown: unknown) => thrown);
          if (result instanceof Error) expect(result).toBeInstanceOf(AtsError);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('any words come out in their order', async () => {
    const word = fc.stringMatching(/^[a-zñ<&>"']{2,9}$/).filter((one) => /\p{L}/u.test(one));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 9 }),
        async (lines) => {
          const { body } = await read(...lines.map((line) => paragraph(line.join(' '))));
          expect(body.split(/\s+/)).toEqual(lines.flat());
        },
      ),
    );
  });
});

describe('documentType', () => {
  test.each<[string, Uint8Array, string | null]>([
    ['a Word file', docxOf(), 'docx'],
    ['one whose main part is numbered', zipOf({ 'word/document2.xml': documentXml() }), 'docx'],
    ['another zip', zipOf({ 'word/notes.xml': 'a' }), null],
    ['half a Word file', docxOf().slice(0, 500), null],
  ])('%s', (_, bytes, type) => {
    expect(documentType(bytes)).toBe(type);
  });
});
