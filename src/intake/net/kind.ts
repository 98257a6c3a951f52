import { documentType } from '../documents/document.js';

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Types that hold a document and no text. */
export const DOCUMENTS: ReadonlyMap<string, 'pdf' | 'docx'> = new Map([
  [PDF, 'pdf'],
  [DOCX, 'docx'],
]);
const READABLE =
  /^(?:text\/(?:html|plain|xml|markdown|json)|application\/(?:xhtml\+xml|json|xml|[\w.+-]+\+(?:json|xml)))$/;
/** Types that only say that bytes are sent. */
const OPAQUE = /^(?:$|(?:application|binary)\/(?:octet-stream|(?:x-|force-)?download)$)/;
const HTML = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body|!--)[\s>-]/i;
const HEAD = 1024;

/** The media type of a Content-Type, in lower case and without parameters; '' where there is none. */
export function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

/** Whether a body of this Content-Type may be one to read, as far as can be told before it is there. */
export function mayBeReadable(contentType: string): boolean {
  const type = mediaType(contentType);
  return READABLE.test(type) || DOCUMENTS.has(type) || OPAQUE.test(type);
}

/**
 * Takes a Content-Type and the body, and gives the Content-Type to read it by, or null for one that is not read. It is
 * the one given, unless that says nothing, or says that a web page is a document: then the bytes decide.
 */
export function readableType(contentType: string, bytes: Buffer): string | null {
  const type = mediaType(contentType);
  const head = bytes.subarray(0, HEAD).toString('latin1');
  if (!OPAQUE.test(type) && !DOCUMENTS.has(type)) return READABLE.test(type) ? contentType : null;
  const document = documentType(bytes);
  if (document !== null) return document === 'pdf' ? PDF : DOCX;
  if (HTML.test(head)) return 'text/html';
  const isText = type === '' && (!head.includes('\0') || /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head));
  return isText || DOCUMENTS.has(type) ? contentType : null;
}

/** A media type as a message may repeat it: what a server sends there can hold anything. */
export function nameOfType(contentType: string): string {
  const type = mediaType(contentType);
  return /^[\w.+-]{1,40}\/[\w.+-]{1,80}$/.test(type) ? type : 'bytes of an unknown type';
}
