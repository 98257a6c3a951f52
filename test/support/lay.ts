import { expect } from 'vitest';
import type { DocumentText } from '../../src/intake/documents/document.js';
import { layOut } from '../../src/intake/documents/pdf.js';
import { readDocument } from '../../src/intake/documents/pdf-document.js';
import { linesAt, type Placed, pdfOf } from './pdf.js';

/** Enough words for a posting, and wide enough to show where the right margin is. */
const REST = [
  'We keep the lamps of forty lighthouses burning, and their ledgers straight, from an office above the',
  'old customs house; the ferry stops below the window.',
];

/** What `rest` reads as. */
export const PARAGRAPH = REST.join(' ');

/** A paragraph at the foot of the page. */
export const rest = (): Placed[] => linesAt({ y: 200 }, ...REST);

/** The beginning of a line that leaves room for a word or two. */
export const LONG = 'Design, build and run the services that tell a keeper which lamp is out, and when it went';

/** What `readPdf` gives, without the thread of its own that each of its files is read in. */
export const lay = async (bytes: Uint8Array): Promise<DocumentText> => {
  const content = await readDocument(bytes);
  if ('refused' in content) throw new Error(content.refused);
  return layOut(content, 'x.pdf');
};

/** What a page of these lines reads as, without the paragraph at its foot. */
export const read = async (placed: readonly Placed[], writing: Parameters<typeof pdfOf>[1] = {}): Promise<string> => {
  const { body } = await lay(pdfOf([[...placed, ...rest()]], writing));
  expect(body.endsWith(PARAGRAPH)).toBe(true);
  return body.slice(0, -PARAGRAPH.length).trimEnd();
};
