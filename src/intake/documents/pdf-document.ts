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

/** Why a file is not read; `pages` is how many it has. */
export interface PdfRefusal {
  refused: 'protected' | 'damaged' | 'too long' | 'too much';
  pages: number;
  /** What the reader said, as a text, which passes between threads. */
  cause?: string;
}

/** The longest postings, with a company's whole brochure before them, have some ten. */
const MOST_PAGES = 30;
/** A page of small print set letter by letter has some 6,000 pieces, a common one 100. */
const MOST_RUNS = 50_000;
/** Blanks and marks are items, too, and no runs. */
const ITEMS_A_RUN = 2;

type PdfJs = Awaited<ReturnType<typeof import('unpdf')['getResolvedPDFJS']>>;
type PdfDocument = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>;

/**
 * Takes the bytes of a PDF and gives its pages' text with positions, or why not. Nothing is fetched, run or drawn. Runs in
 * a thread of its own: pdf.js may loop, leave rejections behind, and adds to the global objects.
 */
export async function readDocument(bytes: Uint8Array): Promise<PdfContent | PdfRefusal> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { getDocument, VerbosityLevel } = await getResolvedPDFJS();
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    // No picture is worth decoding.
    maxImageSize: 0,
  });
  try {
    return await readPages(await task.promise);
  } catch (error) {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    // Whatever else pdf.js stumbles over is the file's fault: it has met more files than any test of ours.
    return { refused: isProtected ? 'protected' : 'damaged', pages: 0, cause: String(error) };
  }
}

async function readPages(pdf: PdfDocument): Promise<PdfContent | PdfRefusal> {
  if (pdf.numPages > MOST_PAGES) return { refused: 'too long', pages: pdf.numPages };
  const fonts = createFonts();
  const pages: Page[] = [];
  let left = MOST_RUNS;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(await pdf.getPage(number), fonts, left);
    if (page === null) return { refused: 'too much', pages: pdf.numPages };
    left -= page.runs.length;
    pages.push(page);
  }
  return { pages, title: await readTitle(pdf) };
}

/** Null where a page holds more than so many pieces. */
async function readPage(page: PdfPage, fonts: Fonts, most: number): Promise<Page | null> {
  const items: TextContent['items'] = [];
  const used = new Set<string>();
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  for (;;) {
    const chunk: { done: boolean; value?: TextContent } = await reader.read();
    if (chunk.done || !chunk.value) break;
    for (const one of chunk.value.items) items.push(one);
    for (const font of Object.keys(chunk.value.styles)) used.add(font);
    if (items.length > ITEMS_A_RUN * most) return null;
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
