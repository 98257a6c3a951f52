import type { Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { NotAPostingError } from '../../errors.js';

/** A body cut short by the server is read as far as it goes. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH };
const ZLIB_METHOD = 8;
/** No server means more; each costs the time of a whole decompression. */
const MAX_CODINGS = 3;
const GO_ON = 'save the page or paste the text';

/**
 * Takes a response's body, its Content-Encoding (gzip, deflate, br, or several in their order) and the host it is from,
 * and gives the bytes, never more than `maxBytes` of them, at any step of decompression.
 *
 * @throws NotAPostingError where it is larger or its encoding is not known.
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number, host: string): Promise<Buffer> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  const limit = { maxBytes, host };
  let bytes = await collect(body, limit);
  if (codings.length > MAX_CODINGS) throw unreadable('one over another', host);
  for (const coding of codings.reverse()) bytes = await decompress(bytes, coding, limit);
  return bytes;
}

interface Limit {
  maxBytes: number;
  host: string;
}

async function decompress(bytes: Buffer, coding: string, limit: Limit): Promise<Buffer> {
  if (bytes.length === 0) return bytes;
  const stream = decompressor(coding, bytes, limit.host);
  stream.end(bytes);
  return collect(stream, limit);
}

function decompressor(coding: string, bytes: Buffer, host: string) {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip(LENIENT);
  if (coding === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  if (coding === 'deflate') {
    // "deflate" is zlib's format (RFC 9110), but some servers send it without the zlib header.
    return ((bytes[0] ?? 0) & 0x0f) === ZLIB_METHOD ? createInflate(LENIENT) : createInflateRaw(LENIENT);
  }
  throw unreadable(/^[\w.-]{1,20}$/.test(coding) ? coding : 'an unknown one', host);
}

function unreadable(coding: string, host: string): NotAPostingError {
  return new NotAPostingError(`${host} sends its page in an encoding that cannot be read (${coding}); ${GO_ON}.`);
}

async function collect(stream: Readable, { maxBytes, host }: Limit): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > maxBytes) {
      stream.destroy();
      const limit = `${Math.round(maxBytes / 1024 / 1024)} MB`;
      throw new NotAPostingError(`${host} sends a page larger than ${limit}, which no posting is; ${GO_ON}.`);
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
