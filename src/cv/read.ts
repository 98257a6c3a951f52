import type { Code, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { headingKey } from '../lexicon/open.js';
import type { Span } from '../model.js';
import { maskMarkdown } from './mask.js';

/** Where in a CV something stands: it tells how much a term is shown there. */
export const PLACES = ['bullet', 'list', 'heading', 'prose'] as const;

export type Place = (typeof PLACES)[number];

/** A block of a CV: a heading, a bullet without its sub-bullets, or a paragraph. */
export interface CvBlock extends Span {
  place: Place;
  /** The heading the block stands under; a heading's own text for itself. */
  section: string | null;
  /** The facts its comments name. */
  factIds: string[];
}

/** A CV. `text` is the file; `words` is the same text with its markup blanked; offsets are into both. */
export interface Cv {
  path: string;
  text: string;
  words: string;
  blocks: CvBlock[];
}

const FACT_COMMENT = /<!--\s*facts?:\s*([\s\S]*?)-->/g;
/** A run of this many short items between commas is a list of names, not a sentence. */
const LIST_ITEMS = 5;
const LONGEST_ITEM_WORDS = 4;

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

const plain = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
};

const isNameList = (words: string): boolean => {
  const items = words.replace(/^[^:]{1,40}:\s/, '').split(/[,;|·]/);
  const short = items.filter((item) => item.trim().split(/\s+/).length <= LONGEST_ITEM_WORDS);
  return items.length >= LIST_ITEMS && short.length >= 0.8 * items.length;
};

const factIdsIn = (text: string): string[] =>
  [...text.matchAll(FACT_COMMENT)].flatMap((found) =>
    (found[1] ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
  );

/** A bullet's own part: up to its first sub-list. */
const ownSpan = (item: ListItem): Span => {
  const nested = item.children.find((child) => child.type === 'list');
  const { start, end } = spanOf(item);
  return { start, end: nested?.position?.start.offset ?? end };
};

/**
 * Reads a CV written in Markdown (plain text is Markdown too). `lists` holds the names of sections that only list
 * technologies. Never throws: any text is some Markdown.
 */
export const readCv = (text: string, path: string, lists: ReadonlySet<string>): Cv => {
  // The parser leaves a byte-order mark out of its offsets; a space in its place keeps them true.
  const root: Root = fromMarkdown(text.replace(/^\uFEFF/, ' '));
  const words = maskMarkdown(text, root);
  const blocks: CvBlock[] = [];
  let section: string | null = null;
  const add = (span: Span, place: Place, parentFacts: readonly string[] = []): string[] => {
    const own = factIdsIn(text.slice(span.start, span.end));
    const factIds = own.length > 0 ? own : [...parentFacts];
    blocks.push({ ...span, place, section, factIds });
    return factIds;
  };
  const paragraphPlace = (node: Paragraph | Code): Place => {
    const named = section !== null && lists.has(headingKey(section));
    return named || isNameList(plain(node)) ? 'list' : 'prose';
  };
  // A sub-bullet without a comment of its own is part of what its parent tells.
  const visit = (node: Nodes, parentFacts: readonly string[] = []): void => {
    if (node.type === 'heading') {
      section = plain(node).trim();
      add(spanOf(node), 'heading');
    } else if (node.type === 'listItem') {
      const own = ownSpan(node);
      const named = section !== null && lists.has(headingKey(section));
      const place = named || isNameList(words.slice(own.start + 1, own.end)) ? 'list' : 'bullet';
      const factIds = add(own, place, parentFacts);
      for (const child of node.children.filter((one) => spanOf(one).start >= own.end)) visit(child, factIds);
    } else if (node.type === 'paragraph' || node.type === 'code') {
      // A plain text's indented lines are code to Markdown, and prose to their writer.
      add(spanOf(node), paragraphPlace(node), parentFacts);
    } else if (node.type === 'html') {
      const previous = blocks.at(-1);
      if (previous) previous.factIds.push(...factIdsIn(node.value));
    } else if ('children' in node) {
      for (const child of node.children) visit(child, parentFacts);
    }
  };
  visit(root);
  return { path, text, words, blocks };
};
