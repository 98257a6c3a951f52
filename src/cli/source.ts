import { extname } from 'node:path';
import { InputError } from '../errors.js';
import type { Knowledge } from '../lexicon/open.js';
import type { Posting } from '../model.js';
import { postingFromPage, postingFromText } from '../posting/read.js';
import { readBytes, readStdin, readText } from './io.js';
import { isUrl } from './url.js';

/** How to read a source of a posting. `url` is the address that a saved page or answer came from. */
export interface SourceOptions {
  url?: string | undefined;
  allowPrivate?: boolean | undefined;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The value of a JSON text; undefined, which no JSON has, where it is none. */
const tryJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const parseJson = (text: string, name: string): unknown => {
  const value = tryJson(text);
  if (value === undefined) throw new InputError(`${name} is not valid JSON; save the whole answer.`);
  return value;
};

const fromHtml = async (
  html: string,
  url: string | null,
  fetchedAt: string | null,
  knowledge: Knowledge,
): Promise<Posting> => {
  const { readHtml } = await import('../posting/html/page.js');
  return postingFromPage(readHtml(html, url), fetchedAt, knowledge);
};

const fromJson = async (
  value: unknown,
  url: string | null,
  fetchedAt: string | null,
  knowledge: Knowledge,
): Promise<Posting> => {
  const { readJson } = await import('../posting/json.js');
  return postingFromPage(readJson(value, url), fetchedAt, knowledge);
};

const fromUrl = async (address: string, allowPrivate: boolean, knowledge: Knowledge): Promise<Posting> => {
  const { fetchPage } = await import('../posting/net/fetch.js');
  const { url, contentType, text } = await fetchPage(address, { allowPrivate });
  if (/json/i.test(contentType)) return fromJson(parseJson(text, url), url, today(), knowledge);
  if (/html|xml/i.test(contentType)) return fromHtml(text, url, today(), knowledge);
  return postingFromText(text, url, knowledge);
};

const UNREADABLE = new Set(['.pdf', '.docx', '.doc', '.odt', '.rtf', '.png', '.jpg', '.jpeg']);

/** JSON that was piped in, as from `ats fetch --json`; text that only begins like it is text. */
const jsonIn = (text: string): unknown => (/^\s*[{[]\s*["{]/.test(text) ? tryJson(text) : undefined);

const looksLikeHtml = (text: string): boolean => /^\s*(?:<!doctype html|<html[\s>])/i.test(text);

/** A page names its own charset, so it need not be UTF-8 as other files must. */
const readPage = async (path: string): Promise<string> => {
  const { decodeText } = await import('../posting/net/charset.js');
  const text = decodeText(readBytes(path), '');
  if (text.includes('\0')) throw new InputError(`${path} is a binary file; save the page as HTML.`);
  if (text.trim() === '') throw new InputError(`${path} is empty; save the page again.`);
  return text;
};

/**
 * Reads one posting from a path, an http(s) address or standard input (`-`). Throws InputError for what cannot be read,
 * NotAPostingError for what is no posting, NetworkError for what cannot be fetched.
 */
export const readPosting = async (source: string, options: SourceOptions, knowledge: Knowledge): Promise<Posting> => {
  const url = options.url ?? null;
  if (isUrl(source)) return fromUrl(source, options.allowPrivate ?? false, knowledge);
  if (source === '-') {
    const text = await readStdin();
    if (looksLikeHtml(text)) return fromHtml(text, url, null, knowledge);
    const value = jsonIn(text);
    if (value !== undefined) return fromJson(value, url, null, knowledge);
    return postingFromText(text, 'standard input', knowledge);
  }
  const extension = extname(source).toLowerCase();
  if (UNREADABLE.has(extension)) {
    readBytes(source);
    throw new InputError(
      `${source}: ${extension.slice(1).toUpperCase()} files are not read; save the posting's text as .txt or .md.`,
    );
  }
  if (extension === '.html' || extension === '.htm') {
    return fromHtml(await readPage(source), url, null, knowledge);
  }
  const text = readText(source);
  if (extension === '.json') return fromJson(parseJson(text, source), url, null, knowledge);
  if (looksLikeHtml(text)) return fromHtml(text, url, null, knowledge);
  return postingFromText(text, source, knowledge);
};
