import { foldSpace } from '../html/parse.js';
import type { Block } from './pdf-blocks.js';
import { bodySize } from './pdf-order.js';

/** Titles of postings with place, level and "(m/f/d)" stay below. */
const MAX_TITLE = 120;
/** As headings: what is no larger than the text is no title. */
const TITLE_SIZE = 1.13;
/** Producers round sizes. */
const SAME_SIZE = 0.98;
/** What programs write where nobody gave a title. */
const NO_TITLE =
  /^microsoft (?:word|powerpoint)|^(?:untitled|document|dokument|documento|sin título|print|about:|https?:|file:|slide)\b|[\\/]|\.(?:docx?|pdf|odt|rtf|html?|indd|pages|pptx?|txt|md)$/i;

/**
 * Takes the blocks of a document and the title in its properties; gives the title, null where neither the largest line of
 * the first page nor the properties have one, and the blocks without it. Several lines of the largest size are headings.
 */
export function takeTitle(blocks: readonly Block[], named: string | null): { title: string | null; rest: Block[] } {
  const body = bodySize(blocks);
  const first = blocks.filter(({ page }) => page === 0);
  const largest = Math.max(...first.map(({ size }) => size));
  const candidates = first.filter(({ size }) => size >= SAME_SIZE * largest);
  const [only] = candidates;
  if (only && candidates.length === 1 && largest >= TITLE_SIZE * body && isTitle(only.text)) {
    return { title: foldSpace(only.text), rest: blocks.filter((block) => block !== only) };
  }
  const fallback = foldSpace(named ?? '');
  return { title: isTitle(fallback) && !NO_TITLE.test(fallback) ? fallback : null, rest: [...blocks] };
}

function isTitle(text: string): boolean {
  return text.length <= MAX_TITLE && /\p{L}{2}/u.test(text);
}
