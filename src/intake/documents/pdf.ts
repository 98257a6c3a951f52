import { InputError } from '../../errors.js';
import { renderLines } from '../html/lines.js';
import type { DocumentText } from './document.js';
import { blocksOf, toMarkdownLines } from './pdf-blocks.js';
import type { PdfContent } from './pdf-document.js';
import { inReadingOrder } from './pdf-order.js';
import { readPages } from './pdf-pages.js';
import { takeTitle } from './pdf-title.js';

/** A scan may carry a stamp or a page number in letters. */
const FEWEST_WORDS = 5;
const WORD = /\p{L}{2,}/gu;
/** A font without a table of its letters gives characters at random; in a posting nine of ten are in words. */
const LEAST_SHARE_OF_LETTERS = 0.5;

/**
 * Takes the bytes of a PDF and the name to call it in messages; gives its title (the largest line of the first page,
 * else what the file calls itself) and the rest as Markdown: lines joined to paragraphs, bullets as items, large lines as
 * headings, columns one after the other, without what repeats on every page.
 *
 * @throws InputError for what is protected, damaged, has too many pages, takes too long, or holds no text.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<DocumentText> {
  return layOut(await readPages(bytes, name), name);
}

/** The part of `readPdf` that works on what pdf.js has found; throws InputError where that is no text. */
export function layOut({ pages, title }: PdfContent, name: string): DocumentText {
  const blocks = blocksOf(inReadingOrder(pages));
  if (!isReadable(blocks.map(({ text }) => text).join(' '))) {
    throw new InputError(`${name} holds no text (a scan?); paste the posting's text.`);
  }
  const found = takeTitle(blocks, title);
  return { title: found.title, body: renderLines(toMarkdownLines(found.rest)) };
}

function isReadable(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const letters = words.join('').length;
  return words.length >= FEWEST_WORDS && letters >= LEAST_SHARE_OF_LETTERS * text.replace(/[\s\p{N}]/gu, '').length;
}
