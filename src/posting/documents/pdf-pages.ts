import { InputError } from '../../errors.js';
import { createFonts, type Fonts } from './pdf-fonts.js';
import { type Run, toRuns } from './pdf-runs.js';
import { type StructNode, type Tag, tagsOf } from './pdf-tags.js';

/** One page: its height in points and the pieces of text on it, in the order the file draws them. */
export interface Page {
  height: number;
  runs: Run[];
}

/** What pdf.js finds in a file; `title` is the one in its properties. */
export interface PdfContent {
  pages: Page[];
  title: string | null;
}

/** The longest postings, with a company's whole brochure before them, have some ten. */
const MOST_PAGES = 30;
/** A page of small print set letter by letter has some 6,000 pieces, a common one 100. */
const MOST_RUNS = 100_000;
/** Blanks and marks are items, too, and no runs. */
const ITEMS_A_RUN = 2;
/** A posting takes a quarter of a second. */
const TIME_LIMIT_MS = 15_000;
/** A whole file ends with this mark, a few bytes before its end; mail servers have been seen to append lines. */
const END_MARK = 'startxref';
const END_MARK_WITHIN = 4096;

type PdfJs = Awaited<ReturnType<typeof import('unpdf')['getResolvedPDFJS']>>;
type LoadingTask = ReturnType<PdfJs['getDocument']>;
type PdfDocument = Awaited<LoadingTask['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>;

/**
 * Takes the bytes of a PDF and gives its pages' text with positions. Nothing is fetched, run or drawn.
 *
 * @throws InputError for what is protected, damaged, cut short, too long, or takes too long.
 */
export async function readPages(bytes: Uint8Array, name: string): Promise<PdfContent> {
  if (!hasEnd(bytes)) throw damaged(name);
  const { getResolvedPDFJS } = await import('unpdf');
  const { getDocument, VerbosityLevel } = await getResolvedPDFJS();
  const task = getDocument({
    // A copy: pdf.js takes the bytes away from whom they belong to.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    // No picture is worth decoding.
    maxImageSize: 0,
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooMuch(name)), TIME_LIMIT_MS);
  });
  try {
    return await Promise.race([readDocument(task, name), late]);
  } catch (error) {
    throw asInputError(error, name);
  } finally {
    clearTimeout(timer);
    // Not waited for: it would wait for what was given up.
    task.destroy().catch(() => undefined);
  }
}

async function readDocument(task: LoadingTask, name: string): Promise<PdfContent> {
  const pdf = await task.promise;
  if (pdf.numPages > MOST_PAGES) {
    throw new InputError(`${name} has ${pdf.numPages} pages, more than a posting; save the posting's pages alone.`);
  }
  const fonts = createFonts();
  const pages: Page[] = [];
  let runs = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(await pdf.getPage(number), fonts, MOST_RUNS - runs, name);
    runs += page.runs.length;
    pages.push(page);
  }
  return { pages, title: await readTitle(pdf) };
}

async function readPage(page: PdfPage, fonts: Fonts, most: number, name: string): Promise<Page> {
  const items: TextContent['items'] = [];
  const used = new Set<string>();
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  for (;;) {
    const chunk: { done: boolean; value?: TextContent } = await reader.read();
    if (chunk.done || !chunk.value) break;
    items.push(...chunk.value.items);
    for (const font of Object.keys(chunk.value.styles)) used.add(font);
    if (items.length > ITEMS_A_RUN * most) {
      reader.cancel(new Error('enough')).catch(() => undefined);
      throw tooMuch(name);
    }
  }
  await fonts.learn(page, used);
  const { height, transform } = page.getViewport({ scale: 1 });
  return { height, runs: toRuns(items, transform, fonts, await readTags(page)) };
}

async function readTags(page: PdfPage): Promise<Map<string, Tag>> {
  // Null for a page without one, whatever its type says.
  const tree: StructNode | null = await page.getStructTree().catch(() => null);
  return tree ? tagsOf(tree) : new Map();
}

async function readTitle(pdf: PdfDocument): Promise<string | null> {
  const metadata = await pdf.getMetadata().catch(() => null);
  const info = metadata?.info;
  const title: unknown = info && 'Title' in info ? info.Title : null;
  return typeof title === 'string' ? title : null;
}

function hasEnd(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return data.subarray(Math.max(0, data.length - END_MARK_WITHIN)).includes(END_MARK, 0, 'latin1');
}

/** Whatever pdf.js stumbles over is the file's fault: it has met more files than any test of ours. */
function asInputError(error: unknown, name: string): InputError {
  if (error instanceof InputError) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new InputError(`${name} is protected by a password; save an open copy, or paste the text.`);
  }
  return damaged(name);
}

function tooMuch(name: string): InputError {
  return new InputError(`${name} takes too long to read; paste the posting's text.`);
}

function damaged(name: string): InputError {
  return new InputError(`${name} is damaged or only half there; save it again, or paste the posting's text.`);
}
