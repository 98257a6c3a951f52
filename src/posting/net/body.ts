import type { Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { NotAPostingError } from '../../errors.js';

/** A body cut short by the server is read as far as it goes. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH };
const ZLIB_METHOD = 8;

/**
 * Takes a response's body and its Content-Encoding (gzip, deflate, br, or several in their order) and gives the bytes,
 * never more than `maxBytes` of them, at any step of decompression.
 *
 * @throws NotAPostingError where it is larger or its encoding is not known.
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<Buffer> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  let bytes = await collect(body, maxBytes);
  for (const coding of codings.reverse()) bytes = await decompress(bytes, coding, maxBytes);
  return bytes;
}

async function decompress(bytes: Buffer, coding: string, maxBytes: number): Promise<Buffer> {
  if (bytes.length === 0) return bytes;
  const stream = decompressor(coding, bytes);
  stream.end(bytes);
  return collect(stream, maxBytes);
}

function decompressor(coding: string, bytes: Buffer) {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip(LENIENT);
  if (coding === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  if (coding === 'deflate') {
    // "deflate" is zlib's format (RFC 9110), but some servers send it without the zlib header.
    return ((bytes[0] ?? 0) & 0x0f) === ZLIB_METHOD ? createInflate(LENIENT) : createInflateRaw(LENIENT);
  }
  throw new NotAPostingError(
    `The page is sent in an encoding that cannot be read (${coding}); save the page or paste the text.`,
  );
}

async function collect(stream: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > maxBytes) {
      stream.destroy();
      const limit = `${Math.round(maxBytes / 1024 / 1024)} MB`;
      throw new NotAPostingError(
        `The page is larger than ${limit}, which no posting is; save the page or paste the text.`,
      );
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
