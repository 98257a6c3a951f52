import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { InputError } from '../../../src/errors.js';
import { documentType } from '../../../src/intake/documents/document.js';
import { readPdf } from '../../../src/intake/documents/pdf.js';
import { lay, PARAGRAPH, rest } from '../../support/lay.js';
import { linesAt, pdfOf } from '../../support/pdf.js';

describe('readPdf', () => {
  afterEach(() => vi.restoreAllMocks());

  const whole = pdfOf([rest(), rest()], { deflate: true });
  const words = (text: string): Uint8Array => new TextEncoder().encode(text);
  const secret = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
  const mute = Object.fromEntries(letters.map((letter) => [letter, '\ue001']));

  test.each([
    ['a password', pdfOf([rest()], { trailer: secret }), /^x\.pdf is protected by a password; save an open copy/],
    ['half a file', whole.slice(0, whole.length / 2), /^x\.pdf is damaged or only half there; save it again/],
    ['a mark and no more', words('%PDF-1.7\n'), /^x\.pdf is damaged/],
    ['an end and no more', words('%PDF-1.7\nstartxref\n9\n%%EOF'), /^x\.pdf is damaged/],
    ['something else', words('startxref Dear Sir or Madam'), /^x\.pdf is damaged/],
    ['nothing', words(''), /^x\.pdf is damaged/],
    ['a scan', pdfOf([[]]), /^x\.pdf holds no text \(a scan\?\); paste the posting's text\.$/],
    ['a scan with a stamp', pdfOf([linesAt({}, 'COPY 7')]), /holds no text/],
    ['fonts that do not tell their letters', pdfOf([rest()], { toUnicode: mute }), /holds no text/],
    ['a book', pdfOf(Array.from({ length: 31 }, () => rest())), /^x\.pdf has 31 pages, more than a posting; save/],
    [
      'a flood',
      pdfOf([Array.from({ length: 250_000 }, () => ({ text: 'a', x: 9, y: 9 }))], { deflate: true }),
      /^x\.pdf takes too much time or memory to read; paste/,
    ],
  ])('%s', async (_, bytes, message) => {
    const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
    const logged = (['log', 'warn', 'error', 'info'] as const).map((level) => vi.spyOn(console, level));
    const error: unknown = await readPdf(bytes, 'x.pdf').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).not.toContain('\n');
    expect(error instanceof Error ? error.message : '').toMatch(message);
    for (const spy of [...written, ...logged]) expect(spy).not.toHaveBeenCalled();
  });

  test('a whole file', async () => {
    expect(await readPdf(whole, 'x.pdf')).toEqual({ title: null, body: `${PARAGRAPH}\n\n${PARAGRAPH}` });
  });

  test("the caller's bytes stay as they are", async () => {
    const bytes = Uint8Array.from(whole);
    await readPdf(bytes, 'x.pdf');
    expect(bytes).toEqual(whole);
  });

  test('damage is told or read past, never a crash', async () => {
    const edit = fc.record({ at: fc.nat(whole.length - 1), bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), fc.boolean(), async (edits, deflate) => {
        const bytes = deflate ? Uint8Array.from(whole) : pdfOf([rest(), rest()]);
        for (const { at, bytes: patch } of edits) bytes.set(patch, Math.min(at, bytes.length - patch.length));
        const result: unknown = await readPdf(bytes, 'x.pdf').catch((thrown: unknown) => thrown);
        if (result instanceof Error) expect(result).toBeInstanceOf(InputError);
      }),
      { numRuns: 8 },
    );
  });

  test('any words come out in their order', async () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 5, maxLength: 30 }),
        async (lines) => {
          const { body } = await lay(pdfOf([linesAt({}, ...lines.map((line) => line.join(' ')))]));
          expect(body.split(/\s+/)).toEqual(lines.flat());
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('documentType', () => {
  test.each<[string, Uint8Array, string | null]>([
    ['a PDF', pdfOf([[]]), 'pdf'],
    ['a PDF with something before it', Buffer.concat([Buffer.alloc(900, 'x'), pdfOf([[]])]), 'pdf'],
    ['a text about PDF', Buffer.from(`${'Know PDF. '.repeat(200)}%PDF-`), null],
    ['nothing', new Uint8Array(), null],
  ])('%s', (_, bytes, type) => {
    expect(documentType(bytes)).toBe(type);
  });
});
