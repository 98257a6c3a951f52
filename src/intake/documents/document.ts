import { readZip } from './zip.js';

/** What a PDF or a Word file says, before it is taken for a posting. */
export interface DocumentText {
  title: string | null;
  /** Markdown: headings as `## ` lines, list items as `- ` lines, blank lines between paragraphs. */
  body: string;
}

/** Acrobat opens a file whose mark stands anywhere in the first kilobyte, so producers have put things before it. */
const PDF_MARK_WITHIN = 1024;

/** Word writes word/document.xml; what SharePoint hands out may be numbered. */
export const MAIN_PART = /^word\/document\d*\.xml$/;

/** Takes the bytes of a file and gives what its content, whatever its name, says it is; null where it is neither. */
export function documentType(bytes: Uint8Array): 'pdf' | 'docx' | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, PDF_MARK_WITHIN).includes('%PDF-', 0, 'latin1')) return 'pdf';
  return readZip(bytes)?.some(({ name }) => MAIN_PART.test(name)) ? 'docx' : null;
}
