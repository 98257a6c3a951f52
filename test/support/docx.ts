import { strToU8, type Zippable, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** How a paragraph is set: the name of its style, bold throughout, and its level in a list, from 0. */
interface Setting {
  style?: string;
  bold?: boolean;
  list?: number;
}

const escaped = (text: string): string => text.replace(/[<>&]/g, (one) => `&#${one.charCodeAt(0)};`);

/** A paragraph; a line feed in its text is a line break. */
export const paragraph = (text: string, { style, bold, list }: Setting = {}): string => {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style.replaceAll(' ', '')}"/>`,
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list}"/><w:numId w:val="1"/></w:numPr>`,
  ].join('');
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:p><w:pPr>${properties}</w:pPr><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r></w:p>`;
};

/** A table of rows of cells, each a paragraph or several parted by line feeds. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string) =>
    `<w:tc>${text
      .split('\n')
      .map((line) => paragraph(line))
      .join('')}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};

/** A picture: the document's own, or, with the relationship given, one that lies elsewhere. */
export const picture = (link?: string): string =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p" descr="a cat"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip ${link === undefined ? 'r:embed="image"' : `r:link="${link}"`}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

const STYLES = ['Title', 'Subtitle', 'heading 1', 'heading 2', 'List Paragraph'];

const styles = `${HEAD}<w:styles xmlns:w="${MAIN}">${STYLES.map(
  (name) => `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/></w:style>`,
).join('')}</w:styles>`;

/** Word's three bullets, in the fonts and characters it takes them from. */
const BULLETS = [
  ['Symbol', '\uf0b7'],
  ['Courier New', 'o'],
  ['Wingdings', '\uf0a7'],
];

const numbering = `${HEAD}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0">${BULLETS.map(
  ([font, char], level) =>
    `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/><w:lvlText w:val="${char}"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:hint="default"/></w:rPr></w:lvl>`,
).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const contentTypes = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`;

const relationships = (targets: readonly (readonly [string, string])[], more = ''): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target]) => `<Relationship Id="${type}" Type="${RELATED}/${type}" Target="${target}"/>`)
    .join('')}${more}</Relationships>`;

/** The document part of a Word file with these paragraphs and tables. */
export const documentXml = (...content: string[]): string =>
  `${HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATED}"><w:body>${content.join('')}</w:body></w:document>`;

/** The parts of a Word file; `more` adds to them or takes their place, `links` are further relationships' XML. */
export const partsOf = (content: readonly string[], more: Record<string, string | Uint8Array> = {}, links = '') => {
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': documentXml(...content),
    'word/_rels/document.xml.rels': relationships(
      [
        ['styles', 'styles.xml'],
        ['numbering', 'numbering.xml'],
        ['image', 'media/logo.png'],
      ],
      links,
    ),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/media/logo.png': 'no picture',
    ...more,
  };
  return parts;
};

/** A zip archive of files by their names. */
export const zipOf = (parts: Record<string, string | Uint8Array>): Uint8Array => {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
};

/** A Word file with these paragraphs and tables. */
export const docxOf = (...content: string[]): Uint8Array => zipOf(partsOf(content));
