import { inflateRawSync } from 'node:zlib';

/** A file in a zip archive, as its central directory describes it: sizes in bytes, `start` of the compressed data. */
export interface ZipEntry {
  name: string;
  deflated: boolean;
  start: number;
  packed: number;
  unpacked: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
/** The comment that may follow the end record is at most 65,535 bytes long. */
const MAX_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ENCRYPTED = 1;
const DEFLATE = 8;

/**
 * The entries of a zip archive; null for what is none, is cut short, or has things before, between or after its parts
 * that two readers could understand in two ways. Archives of 4 GB and more (zip64) are none either.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(data);
  } catch (error) {
    // An offset that points outside the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Unpacks what its own sizes promise and no byte more, so that no size in the archive need be believed; null where an
 * entry holds another amount than it says or cannot be unpacked.
 */
export function unpack(bytes: Uint8Array, { deflated, start, packed, unpacked }: ZipEntry): Uint8Array | null {
  const data = bytes.subarray(start, start + packed);
  if (!deflated) return packed === unpacked ? data : null;
  try {
    const out = inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
    return out.byteLength === unpacked ? out : null;
  } catch {
    return null;
  }
}

function readEntries(data: Buffer): ZipEntry[] | null {
  const end = findEnd(data);
  if (end === null) return null;
  const count = data.readUInt16LE(end + 10);
  const size = data.readUInt32LE(end + 12);
  let at = data.readUInt32LE(end + 16);
  if (at + size !== end) return null;
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (data.readUInt32LE(at) !== CENTRAL) return null;
    const entry = readEntry(data, at);
    if (entry === null) return null;
    entries.push(entry);
    at += CENTRAL_SIZE + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return at === end ? entries : null;
}

/** Where the end record begins: the last mark of one, which is the one that JSZip, under mammoth, goes by. */
function findEnd(data: Buffer): number | null {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(END);
  const at = data.lastIndexOf(mark);
  return at < 0 || at < data.length - END_SIZE - MAX_COMMENT ? null : at;
}

function readEntry(data: Buffer, at: number): ZipEntry | null {
  const method = data.readUInt16LE(at + 10);
  const packed = data.readUInt32LE(at + 20);
  const local = data.readUInt32LE(at + 42);
  if (data.readUInt16LE(at + 8) & ENCRYPTED || (method !== 0 && method !== DEFLATE)) return null;
  if (data.readUInt32LE(local) !== LOCAL) return null;
  const start = local + LOCAL_SIZE + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  if (start + packed > data.length) return null;
  const name = data.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + data.readUInt16LE(at + 28));
  return { name, deflated: method === DEFLATE, start, packed, unpacked: data.readUInt32LE(at + 24) };
}
