import { InputError } from '../../errors.js';
import { nodesToMarkdown } from '../html/markdown.js';
import { type Dom, foldSpace, parseHtml } from '../html/parse.js';
import { type DocumentText, MAIN_PART } from './document.js';
import { readZip, unpack } from './zip.js';

/** Pictures included. A posting with a logo and a photograph of the office stays far below. */
const MOST_UNPACKED = 20 * 1024 * 1024;
/** Mammoth takes about a second a megabyte of XML; a posting of ten pages has a tenth of this. */
const MOST_XML = 4 * 1024 * 1024;
const XML_PART = /\.(?:xml|rels)$/i;

/** The container of Word 97 files and of encrypted documents alike. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

const TITLE = 'h1.document-title';

/**
 * Takes the bytes of a Word file (.docx) and the name to call it in messages; gives its title (a paragraph in the style
 * Title, else the one Heading 1 that all other headings stand under) and the rest as Markdown, without pictures, notes'
 * marks and links' addresses.
 *
 * @throws InputError for what is no Word file, is protected, damaged, empty, or unpacks to more than a posting would.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<DocumentText> {
  checkContainer(bytes, name);
  const dom = parseHtml(await toHtml(bytes, name));
  dom('[id^="footnote-ref"], [id^="endnote-ref"], a[href^="#footnote-ref"], a[href^="#endnote-ref"]').remove();
  unwrapCells(dom);
  const title = takeTitle(dom);
  const body = nodesToMarkdown(dom.root()[0]?.childNodes ?? []);
  if (title === null && body === '') throw new InputError(`${name} holds no text; paste the posting's text.`);
  return { title, body };
}

function checkContainer(bytes: Uint8Array, name: string): void {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length === 0) throw new InputError(`${name} is empty; save it again.`);
  if (data.subarray(0, OLE.length).equals(OLE)) {
    throw new InputError(
      data.includes(ENCRYPTED_STREAM)
        ? `${name} is protected by a password; save an open copy, or paste the text.`
        : `${name} is an old Word file (.doc); save it as .docx, or paste the text.`,
    );
  }
  if (data.toString('latin1', 0, 2) !== 'PK') throw notWord(name);
  const entries = readZip(bytes);
  if (entries === null) throw damaged(name);
  if (!entries.some((entry) => MAIN_PART.test(entry.name))) throw notWord(name);
  const xml = entries.filter((entry) => XML_PART.test(entry.name));
  const sum = (sizes: typeof entries) => sizes.reduce((total, { unpacked }) => total + unpacked, 0);
  if (sum(entries) > MOST_UNPACKED || sum(xml) > MOST_XML) {
    throw new InputError(`${name} is too large for a posting; paste the posting's text.`);
  }
  if (entries.some((entry) => unpack(bytes, entry) === null)) throw damaged(name);
}

async function toHtml(bytes: Uint8Array, name: string): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1.document-title:fresh"],
        // A document may bring a style map of its own, which could name any element.
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        // An image without a source is dropped later; reading it would only cost.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (cause) {
    throw damaged(name, cause);
  }
}

/** Word puts every cell's text into a paragraph, which would read as a table for layout. */
function unwrapCells(dom: Dom): void {
  dom('td > p:only-child, th > p:only-child').each((_, paragraph) => {
    dom(paragraph).replaceWith(dom(paragraph).contents());
  });
}

function takeTitle(dom: Dom): string | null {
  const named = dom(TITLE).filter((_, element) => foldSpace(dom(element).text()) !== '');
  const tops = dom('h1').filter((_, element) => foldSpace(dom(element).text()) !== '');
  const leads = tops.length === 1 && dom('h2, h3').length > 0 && foldSpace(tops.prevAll().text()) === '';
  const found = named.length > 0 ? named.first() : leads ? tops : null;
  if (found === null) return null;
  found.find('br').replaceWith(' ');
  const title = foldSpace(found.text());
  found.remove();
  return title;
}

function notWord(name: string): InputError {
  return new InputError(`${name} is not a Word file (.docx); save it as one, or paste the posting's text.`);
}

function damaged(name: string, cause?: unknown): InputError {
  return new InputError(`${name} is damaged or only half there; save it again, or paste the posting's text.`, {
    cause,
  });
}
