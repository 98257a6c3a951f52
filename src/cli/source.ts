import { extname } from 'node:path';
import { InputError } from '../errors.js';
import { type Content, readAnswer } from '../intake/answer.js';
import type { Posting } from '../model.js';
import { postingFromPage, postingFromText } from '../posting/document/read.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { readBytes, readStdinBytes, remark, warn } from './io.js';
import { sizeOf, withProgress, withStillLine } from './progress.js';
import { isUrl } from './url.js';
import { note } from './verbose.js';

/** How to read a source of a posting. `url` is the address that a saved page or answer came from. */
export interface SourceOptions {
  url?: string | undefined;
  allowPrivate?: boolean | undefined;
  /** False to neither read nor write the cache. */
  cache?: boolean | undefined;
  /** Whether to ask anew though the cache has an answer. */
  refresh?: boolean | undefined;
}

/** What a file's name says that it holds. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
};

const DOCUMENTS: ReadonlySet<string> = new Set(['.pdf', '.docx']);

const UNREADABLE = new Set(['.doc', '.odt', '.rtf', '.pages', '.png', '.jpg', '.jpeg', '.webp', '.heic']);

/** What a source holds, before it is read as a posting; `fetchedAt` is the day, ISO 8601, where it was fetched. */
export interface Loaded {
  content: Content;
  name: string;
  fetchedAt: string | null;
}

/** Reads what was loaded as a posting. Throws NotAPostingError for what is none. */
export const toPosting = ({ content, name, fetchedAt }: Loaded, vocabulary: Vocabulary): Posting =>
  'page' in content
    ? postingFromPage(content.page, fetchedAt, vocabulary)
    : postingFromText(content.text, name, vocabulary);

const fromUrl = async (address: string, options: SourceOptions): Promise<Loaded> => {
  const [{ retrieve }, { cacheFolder }, { checkAddress }] = await Promise.all([
    import('../intake/retrieve.js'),
    import('../intake/net/cache.js'),
    import('../intake/net/address.js'),
  ]);
  const cache = options.cache === false ? null : await cacheFolder();
  // What may be asked is decided where it is asked: here only whether it is an address.
  const { host } = checkAddress(address, true);
  const { content, fetchedAt, cached } = await withProgress(`Fetching ${host}`, () =>
    retrieve(address, {
      allowPrivate: options.allowPrivate ?? false,
      cache,
      refresh: options.refresh ?? false,
    }),
  );
  note(`posting ${address}: ${cached ? `the copy of ${fetchedAt}` : 'fetched'}`);
  if (cached && process.stderr.isTTY)
    remark(`Read from the copy of ${fetchedAt.slice(0, 16)}Z; --refresh fetches anew.`);
  return { content, name: host, fetchedAt: fetchedAt.slice(0, 10) };
};

/** Warns of a closing date in the past. It is compared with today's only here: what a file gives must not depend on the day it is read. */
export const remarkExpiry = ({ validThrough, warnings }: Posting): void => {
  if (warnings.some(({ code }) => code === 'expired')) return;
  if (validThrough !== null && validThrough < new Date().toISOString().slice(0, 10)) {
    warn(`applications closed on ${validThrough}.`);
  }
};

/**
 * Loads a path, an http(s) address or standard input (`-`). Throws InputError for what cannot be read, NotAPostingError
 * for an answer that holds no posting, NetworkError for what cannot be fetched.
 */
export const loadSource = async (source: string, options: SourceOptions): Promise<Loaded> => {
  if (isUrl(source)) return fromUrl(source, options);
  const extension = extname(source).toLowerCase();
  const name = source === '-' ? 'standard input' : source;
  const bytes = source === '-' ? await readStdinBytes() : readBytes(source);
  if (UNREADABLE.has(extension)) {
    const type = extension.slice(1).toUpperCase();
    throw new InputError(`${name}: ${type} files are not read; save it as PDF, DOCX or text, or paste the text.`);
  }
  const contentType = TYPES[extension] ?? '';
  const read = () => readAnswer({ bytes, contentType, url: options.url ?? null, name });
  const size = bytes.byteLength;
  // A document is read in a thread of its own, or in many steps.
  const content = DOCUMENTS.has(extension)
    ? await withProgress(`Reading ${name}`, read)
    : await withStillLine(`Reading ${sizeOf(size)}`, size, read);
  const how = 'page' in content ? 'read as a page or document' : 'read as text';
  note(`posting ${name}: ${size} bytes, ${how}`);
  return { content, name, fetchedAt: null };
};

/**
 * Reads one posting from a path, an http(s) address or standard input (`-`). Throws InputError for what cannot be read,
 * NotAPostingError for what is no posting, NetworkError for what cannot be fetched.
 */
export const readPosting = async (source: string, options: SourceOptions, vocabulary: Vocabulary): Promise<Posting> => {
  const loaded = await loadSource(source, options);
  const size = 'text' in loaded.content ? loaded.content.text.length : 0;
  const posting = await withStillLine(`Reading ${sizeOf(size)}`, size, () => toPosting(loaded, vocabulary));
  if (loaded.fetchedAt === null) remarkExpiry(posting);
  return posting;
};
