import { deflateSync } from 'node:zlib';

const FONTS = ['Helvetica', 'Helvetica-Bold', 'Courier', 'Symbol'] as const;

/** Text at a place: points from the left and from the bottom of a page of 595 by 842, as A4 is. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  size?: number;
  font?: (typeof FONTS)[number];
}

/** How a file is written. `info` is its properties; `toUnicode` what characters are to be read as; `trailer` is added. */
interface Writing {
  deflate?: boolean;
  info?: Record<string, string>;
  toUnicode?: Record<string, string>;
  trailer?: string;
}

/** Characters of WinAnsi that are elsewhere in Unicode. */
const WIN_ANSI = new Map(
  [...'€‚„…†‡‰‹Œ‘’“”•–—›œ'].map((char, i) => [
    char,
    [128, 130, 132, 133, 134, 135, 137, 139, 140, 145, 146, 147, 148, 149, 150, 151, 155, 156][i] ?? 63,
  ]),
);

const encode = (text: string): Buffer =>
  Buffer.from([...text].map((char) => WIN_ANSI.get(char) ?? char.codePointAt(0) ?? 63));

const drawn = ({ text, x, y, size = 10, font = 'Helvetica' }: Placed): string =>
  `BT /F${FONTS.indexOf(font)} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${encode(text).toString('hex')}> Tj ET`;

const cmap = (pairs: Record<string, string>): string => {
  const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
  const all = { ...Object.fromEntries(ascii.map((char) => [char, char])), ...pairs };
  const lines = Object.entries(all).map(([from, to]) => `<${encode(from).toString('hex')}> <${hex(to)}>`);
  return `begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${lines.length} beginbfchar ${lines.join(' ')} endbfchar endcmap`;
};

/** Writes a PDF of pages of placed texts. */
export const pdfOf = (
  pages: readonly (readonly Placed[])[],
  { deflate, info = {}, toUnicode, trailer = '' }: Writing = {},
): Uint8Array => {
  const objects: Buffer[] = [];
  const add = (content: string | Buffer): string => {
    objects.push(Buffer.from(content));
    return `${objects.length} 0 R`;
  };
  const stream = (content: string): string => {
    const data = deflate ? deflateSync(content) : Buffer.from(content);
    const head = `<< /Length ${data.length}${deflate ? ' /Filter /FlateDecode' : ''} >>\nstream\n`;
    return add(Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]));
  };
  const tree = `${pages.length * 2 + FONTS.length + (toUnicode ? 1 : 0) + 1} 0 R`;
  const map = toUnicode ? ` /ToUnicode ${stream(cmap(toUnicode))}` : '';
  const fonts = FONTS.map((name, i) => {
    const encoding = name === 'Symbol' ? '' : ' /Encoding /WinAnsiEncoding';
    return `/F${i} ${add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name}${encoding}${map} >>`)}`;
  });
  const kids = pages.map((texts) => {
    const contents = stream(texts.map(drawn).join('\n'));
    return add(
      `<< /Type /Page /Parent ${tree} /MediaBox [0 0 595 842] /Contents ${contents} /Resources << /Font << ${fonts.join(' ')} >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${tree} >>`);
  const named = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} <${encode(value).toString('hex')}>`)
      .join(' ')} >>`,
  );
  return assemble(objects, `/Root ${catalog} /Info ${named} ${trailer}`);
};

const assemble = (objects: readonly Buffer[], trailer: string): Uint8Array => {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  let length = 9;
  const offsets: number[] = [];
  const push = (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  objects.forEach((object, i) => {
    offsets.push(length);
    push(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  });
  const start = length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} ${trailer} >>\n`));
  push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(chunks));
};

/** Lines of Helvetica one below the other, each 14 points lower than the last; `at` is where the first one begins. */
export const linesAt = (
  at: { x?: number; y?: number; size?: number },
  ...lines: readonly (string | Omit<Placed, 'x' | 'y'>)[]
): Placed[] =>
  lines.map((line, i) => ({
    x: at.x ?? 60,
    y: (at.y ?? 780) - 14 * i,
    size: at.size ?? 10,
    ...(typeof line === 'string' ? { text: line } : line),
  }));
