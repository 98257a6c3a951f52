import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors.js';
import type { PageContent } from '../model.js';
import { UNTOLD } from '../text/untold.js';
import { documentType } from './documents/document.js';
import { decodeText } from './net/charset.js';
import { DOCUMENTS, mediaType } from './net/kind.js';

/** What a file or a server gives for a posting, not yet read. */
export interface Answer {
  bytes: Uint8Array;
  /** The Content-Type header, or what a file's name says; '' for neither. */
  contentType: string;
  /** The address of the posting, where it is known. */
  url: string | null;
  /** What an error calls it: the file's path or the host. */
  name: string;
  /** Whether it holds all of an employer's postings, so that the address must name the one meant. */
  whole?: boolean;
}

/** A page taken apart, or a text or Markdown document as it is. */
export type Content = { page: PageContent } | { text: string };

const HTML_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html)[\s>]/i;
const XML_START = /^\s*<\?xml\s/i;
/** A fragment of a page, as some endpoints send: it begins with a tag and closes several blocks. */
const TAG_START = /^\s*<(?:[a-z][\w-]*[\s>]|!--)/i;
const BLOCK_END = /<\/(?:p|div|li|section|h[1-6])>/gi;
const FEWEST_BLOCKS = 4;
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[[{\]"])/;
const MHTML_START = /^(?:From: <Saved by |MIME-Version: |Snapshot-Content-Location: )[\s\S]{0,2000}multipart\/related/i;

/**
 * Tells what an answer is, by its type and its first words, and reads it: HTML, JSON, XML, PDF or DOCX as a page; other
 * text is given back.
 *
 * @throws NotAPostingError for what is no open posting, InputError for what cannot be read.
 */
export const readAnswer = async (answer: Answer): Promise<Content> => {
  const { bytes, contentType, name } = answer;
  const type = documentType(bytes);
  if (type !== null) return { page: await fromDocument(type, answer) };
  const { text, warnings } = decodeText(bytes, contentType);
  // The readers of documents tell what is wrong with one.
  const said = DOCUMENTS.get(mediaType(contentType));
  if (said !== undefined && !HTML_START.test(text)) return { page: await fromDocument(said, answer) };
  if (text.trim() === '') throw new InputError(`${name} is empty; save the page again, or paste the text.`);
  if (text.includes('\0')) throw new InputError(`${name} is a binary file; give text, HTML, JSON, PDF or DOCX.`);
  if (MHTML_START.test(text)) {
    throw new InputError(`${name} is a web archive (MHTML); save the page as HTML, or paste the text.`);
  }
  const content = await fromText(text, answer);
  return 'text' in content ? content : { page: { ...content.page, warnings: [...warnings, ...content.page.warnings] } };
};

const fromDocument = async (type: 'pdf' | 'docx', { bytes, name, url }: Answer): Promise<PageContent> => {
  const { title, body } =
    type === 'pdf'
      ? await (await import('./documents/pdf.js')).readPdf(bytes, name)
      : await (await import('./documents/docx.js')).readDocx(bytes, name);
  return { ...UNTOLD, title, url, body, warnings: [] };
};

const fromText = async (text: string, answer: Answer): Promise<Content> => {
  const kind = kindOf(text, answer.contentType);
  // A page says itself how it is written; of a text that does not, a guess would be scored as if it were one.
  if (!SAYS_HOW.has(kind) && !/charset/i.test(answer.contentType) && !isUtf8(answer.bytes)) {
    throw new InputError(`${answer.name} is not UTF-8 text; save it as UTF-8.`);
  }
  if (kind === 'text') return { text };
  if (kind === 'html') {
    const { readHtml } = await import('./html/page.js');
    return { page: readHtml(text, answer.url) };
  }
  const value = kind === 'json' ? parseJson(text) : (await import('./xml/value.js')).readXml(text);
  if (value === undefined)
    throw new InputError(`${answer.name} is not valid JSON; save the whole answer, or paste the text.`);
  const { readOwnOutput } = await import('./json/own.js');
  const own = readOwnOutput(value);
  if (own !== null) return { text: own };
  const { readJson } = await import('./json/page.js');
  return { page: readJson(value, answer.url, answer.whole) };
};

type Kind = 'html' | 'json' | 'xml' | 'text';

const SAYS_HOW: ReadonlySet<Kind> = new Set(['html', 'xml']);

/** What a text is. Its first words go before the type that a server says it has. */
const kindOf = (text: string, contentType: string): Kind => {
  if (HTML_START.test(text)) return 'html';
  if (JSON_START.test(text) && (/json/i.test(contentType) || parseJson(text) !== undefined)) return 'json';
  if (/html/i.test(contentType)) return 'html';
  if (XML_START.test(text) || /[/+]xml/i.test(contentType)) return 'xml';
  if (/json/i.test(contentType)) return 'json';
  const fragment = TAG_START.test(text) && (text.match(BLOCK_END)?.length ?? 0) >= FEWEST_BLOCKS;
  return fragment && !/markdown/i.test(contentType) ? 'html' : 'text';
};

/** The value of a JSON text; undefined, which no JSON has, where it is none. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
