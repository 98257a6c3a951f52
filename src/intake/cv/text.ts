import { isUtf8 } from 'node:buffer';
import { InputError } from '../../errors.js';
import { documentType } from '../documents/document.js';
import { decodeText } from '../net/charset.js';

/** A CV as text. */
export interface CvText {
  /** Markdown or plain text. */
  text: string;
  /** Whether it was made from another format: then lines are those of `ats lint --text`. */
  converted: boolean;
}

const HTML_START = /^\s*(?:<!--[\s\S]{0,20000}?-->\s*)?<(?:!doctype\s+html|html|body|head)[\s>]/i;
/** A fragment begins with a block; Markdown may begin with a comment or a picture. */
const FRAGMENT_START = /^\s*<(?:div|section|article|main|header|h1)[\s>]/i;
const JSON_START = /^\s*\{/;
const PAGES: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml']);
const UTF16_MARKS: ReadonlySet<string> = new Set(['fffe', 'feff']);

const isUtf16 = (bytes: Uint8Array): boolean => UTF16_MARKS.has(Buffer.from(bytes.subarray(0, 2)).toString('hex'));

const fromJson = async (text: string, name: string): Promise<string> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError(
      `${name} is not valid JSON; save it again, or give the CV as Markdown, text, HTML, DOCX or PDF.`,
      {
        cause,
      },
    );
  }
  const { isResume, resumeSchema, resumeToMarkdown } = await import('./resume.js');
  if (!isResume(value)) {
    throw new InputError(
      `${name} is no JSON Resume (jsonresume.org); give the CV as one, or as Markdown, text, HTML, DOCX or PDF.`,
    );
  }
  const parsed = resumeSchema.safeParse(value);
  if (parsed.success) return resumeToMarkdown(parsed.data);
  const [issue] = parsed.error.issues;
  throw new InputError(
    `${name} is no JSON Resume: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}; see jsonresume.org/schema.`,
  );
};

const fromHtml = async (html: string): Promise<string> => {
  const [{ parseHtml }, { nodesToMarkdown }] = await Promise.all([
    import('../html/parse.js'),
    import('../html/markdown.js'),
  ]);
  const dom = parseHtml(html);
  // What is struck out was taken back.
  dom('s, del, strike, [style*="line-through"], [aria-hidden="true"]').remove();
  return nodesToMarkdown(dom.root()[0]?.childNodes ?? []);
};

const fromDocument = async (type: 'pdf' | 'docx', bytes: Uint8Array, name: string): Promise<string> => {
  const { title, body } =
    type === 'pdf'
      ? await (await import('../documents/pdf.js')).readPdf(bytes, name)
      : await (await import('../documents/docx.js')).readDocx(bytes, name);
  return title === null ? body : `# ${title}\n\n${body}`;
};

/**
 * Reads a CV's bytes, whatever they are: PDF, DOCX, HTML and JSON Resume become Markdown, other text is given as it is.
 * `isDocument` says that the file's name promises a PDF or DOCX. Throws InputError for what cannot be read, in a line that
 * says what to do.
 */
export const readCvText = async (bytes: Uint8Array, name: string, extension: string): Promise<CvText> => {
  const type = documentType(bytes) ?? (extension === '.pdf' ? 'pdf' : extension === '.docx' ? 'docx' : null);
  if (type !== null) return { text: await fromDocument(type, bytes, name), converted: true };
  const isPage = PAGES.has(extension);
  const { text } = decodeText(bytes, isPage ? 'text/html' : '');
  if (text.trim() === '') throw new InputError(`${name} is empty; give a CV.`);
  if (text.includes('\0')) {
    throw new InputError(`${name} is a binary file; give the CV as Markdown, text, HTML, DOCX, PDF or JSON Resume.`);
  }
  if (isPage || HTML_START.test(text) || (extension !== '.md' && FRAGMENT_START.test(text))) {
    return { text: await fromHtml(text), converted: true };
  }
  if (extension === '.json' || (extension === '' && JSON_START.test(text))) {
    return { text: await fromJson(text, name), converted: true };
  }
  // A page says itself how it is written; of a text that does not, a guess would be read as if it were one.
  if (!isUtf8(bytes) && !isUtf16(bytes)) throw new InputError(`${name} is not UTF-8 text; save it as UTF-8.`);
  return { text, converted: false };
};
