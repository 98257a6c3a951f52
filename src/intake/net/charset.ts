import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Warning } from '../../model.js';

const BOMS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const DECLARED = [
  /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:.-]+)/i,
  /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]+)/i,
];
/** Where a declaration may stand (WHATWG HTML says 1024 bytes; sites put more before it). */
const PRESCAN = 4096;
/** windows-1252, 0x80 to 0x9f: Node's decoder, unlike the WHATWG Encoding Standard, takes them for control characters. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** What servers are set to send for every page, whatever it holds. */
const LATIN = new Set(['windows-1252', 'iso-8859-15']);

/** A body's text, and what to tell the user of how it was read. */
export interface Decoded {
  text: string;
  warnings: Warning[];
}

/**
 * Takes a body's bytes and its Content-Type and gives its text. The charset is that of the byte order mark, else the
 * header's, else the document's own `<meta>` or XML declaration, else UTF-8. One that the bytes belie gives way: UTF-8
 * with more broken sequences than whole ones to the document's own or windows-1252, and Latin-1 to UTF-8 where the
 * bytes are that. An unknown label, and a charset that is only guessed, are warned of (code `charset`).
 */
export function decodeText(bytes: Uint8Array, contentType: string): Decoded {
  const mark = bomOf(bytes);
  if (mark !== null) return { text: decode(bytes, mark), warnings: [] };
  const labels = [headerCharset(contentType), declared(bytes)].filter((label) => label !== null);
  const known = labels.map(encodingOf).filter((encoding) => encoding !== null);
  const said = known[0] ?? 'utf-8';
  const encoding = said === 'utf-8' ? mendUtf8(bytes, known) : LATIN.has(said) && isMultibyte(bytes) ? 'utf-8' : said;
  const unknown = labels.find((label) => encodingOf(label) === null);
  const guessed = encoding !== said && !known.includes(encoding) && encoding !== 'utf-8';
  const warnings: string[] = [];
  if (unknown !== undefined) {
    warnings.push(`The page names a charset that is not known (${unknown.slice(0, 40)}) and is read as ${encoding}.`);
  } else if (guessed) warnings.push(`The page is not the ${said} it should be and is read as ${encoding}.`);
  return { text: decode(bytes, encoding), warnings: warnings.map((message) => ({ code: 'charset', message })) };
}

/** UTF-8, or what the bytes are instead: the document's own charset, or windows-1252. */
function mendUtf8(bytes: Uint8Array, known: readonly string[]): string {
  if (isUtf8(bytes)) return 'utf-8';
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\u007f\uFFFD]/gu)?.length ?? 0;
  return broken <= whole ? 'utf-8' : (known.find((encoding) => encoding !== 'utf-8') ?? 'windows-1252');
}

function isMultibyte(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !isAscii(bytes);
}

function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => CP1252.charAt(char.charCodeAt(0) - 0x80));
}

function bomOf(bytes: Uint8Array): string | null {
  return BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}

function headerCharset(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1] ?? null;
}

function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const label = DECLARED.map((pattern) => pattern.exec(head)?.[1]).find((one) => one !== undefined) ?? null;
  // A document that could be read this far is not UTF-16, whatever it says (WHATWG HTML, prescan).
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** The name of the encoding that a label stands for, or null for an unknown one. */
function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
