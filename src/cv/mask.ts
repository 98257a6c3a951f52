import type { Nodes, Root } from 'mdast';
import type { Span } from '../model.js';
import { blankSpans } from '../text/blank.js';

/** Put where a block begins, so that no term runs from one block into the next. */
const BLOCK_SIGN = '•';

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

const TEXT: ReadonlySet<Nodes['type']> = new Set(['text', 'inlineCode', 'code']);
const BLOCKS: ReadonlySet<Nodes['type']> = new Set(['listItem', 'heading', 'blockquote']);

/**
 * A Markdown text with everything but its words blanked (signs of markup, links' addresses, comments): the same length
 * and the same lines, so that offsets into it are offsets into the file.
 */
export const maskMarkdown = (text: string, root: Root): string => {
  const parts: string[] = [];
  let at = 0;
  const blank = (to: number): void => {
    parts.push(text.slice(at, to).replace(/[^\n\r]/g, ' '));
    at = Math.max(at, to);
  };
  const visit = (node: Nodes): void => {
    const { start, end } = spanOf(node);
    if (TEXT.has(node.type)) {
      blank(start);
      parts.push(text.slice(start, end));
      at = end;
      return;
    }
    // A heading underlined on the next line has no sign of its own to write over.
    const [first] = 'children' in node ? node.children : [];
    const signed = first === undefined || spanOf(first).start > start;
    if (BLOCKS.has(node.type) && signed && start >= at && start < text.length) {
      blank(start);
      parts.push(BLOCK_SIGN);
      at = start + 1;
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  blank(text.length);
  return parts.join('');
};

const STRUCK = /~~(?=\S)[^~\n]{1,500}~~/g;

/** The words without those that the text strikes out ("~~Perl~~"), of the same length. */
export const withoutStruck = (words: string, text: string): string =>
  blankSpans(
    words,
    [...text.matchAll(STRUCK)].map(({ index, 0: struck }) => ({ start: index, end: index + struck.length })),
  );
