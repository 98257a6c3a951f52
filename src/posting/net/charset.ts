import { TextDecoder } from 'node:util';

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

/**
 * Takes a body's bytes and its Content-Type and gives its text. The charset is that of the byte order mark, else the
 * header's, else the document's own `<meta>` or XML declaration, else UTF-8; an unknown label is UTF-8 too.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const label = bomOf(bytes) ?? headerCharset(contentType) ?? declared(bytes) ?? 'utf-8';
  const decoder = decoderFor(label);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
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

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
