import type { ListItem, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Place, Span } from '../model.js';
import { headingKey } from '../text/headingkey.js';
import { maskMarkdown } from './mask.js';
import { afterParagraph, EMPTY_OUTLINE, isUnder, periodOf, sectionOf, underHeading } from './outline.js';
import { type Period, periodIn } from './periods.js';

/** A block of a CV: a heading, a bullet without its sub-bullets, or a paragraph. */
export interface CvBlock extends Span {
  place: Place;
  /** The heading the block stands under; a heading's own text for itself. */
  section: string | null;
  /** The facts its comments name. */
  factIds: string[];
  /** Where the list begins that it is an item of; null for what is no item. */
  list: number | null;
  /** The years that its section, or its own line, states. */
  period: Period | null;
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

/** The period that an item of a list states. A single year in it is when a thing was done, unless it heads a list. */
const periodOfItem = (words: string, heads: boolean): Period | null => {
  const period = periodIn(words);
  return heads || period?.from !== period?.to ? period : null;
};

/** What a block has from those it stands in. */
interface Inherited {
  factIds: readonly string[];
  list: number | null;
  period: Period | null;
}

/** "Skills: Docker, Redis": what is called a list is one, however short. */
const LABEL = /^[\s•]*([^:\n]{1,40}):/;

/**
 * Reads a CV written in Markdown (plain text is Markdown too). `lists` holds the names of sections that only list
 * technologies. Never throws: any text is some Markdown.
 */
export const readCv = (text: string, path: string, lists: ReadonlySet<string>): Cv => {
  // The parser leaves a byte-order mark out of its offsets; a space in its place keeps them true.
  const root: Root = fromMarkdown(text.replace(/^\uFEFF/, ' '));
  const words = maskMarkdown(text, root);
  const blocks: CvBlock[] = [];
  let outline = EMPTY_OUTLINE;
  const wordsIn = ({ start, end }: Span): string => words.slice(start, end);
  const add = (span: Span, place: Place, from: Inherited): Inherited => {
    const own = factIdsIn(text.slice(span.start, span.end));
    const factIds = own.length > 0 ? own : [...from.factIds];
    const period = from.period ?? periodOf(outline);
    blocks.push({ ...span, place, section: sectionOf(outline), factIds, list: from.list, period });
    return { factIds, list: null, period: from.period };
  };
  const isList = (span: Span): boolean => {
    const content = wordsIn(span).replace(/^•/, '');
    return isUnder(outline, lists) || lists.has(headingKey(LABEL.exec(content)?.[1] ?? '')) || isNameList(content);
  };
  // A sub-bullet without a comment of its own is part of what its parent tells.
  const visit = (node: Nodes, from: Inherited): void => {
    if (node.type === 'heading') {
      outline = underHeading(outline, plain(node).trim(), node.depth);
      add(spanOf(node), 'heading', from);
    } else if (node.type === 'listItem') {
      const own = ownSpan(node);
      const period = periodOfItem(wordsIn(own).replace(/^•/, ''), own.end < spanOf(node).end) ?? from.period;
      const inside = add(own, isList(own) ? 'list' : 'bullet', { ...from, period });
      for (const child of node.children.filter((one) => spanOf(one).start >= own.end)) visit(child, inside);
    } else if (node.type === 'paragraph' || node.type === 'code') {
      // A plain text's indented lines are code to Markdown, and prose to their writer.
      outline = afterParagraph(outline, wordsIn(spanOf(node)));
      add(spanOf(node), isList(spanOf(node)) ? 'list' : 'prose', from);
    } else if (node.type === 'html') {
      const previous = blocks.at(-1);
      if (previous) previous.factIds.push(...factIdsIn(node.value));
    } else if ('children' in node) {
      const list = node.type === 'list' ? spanOf(node).start : from.list;
      for (const child of node.children) visit(child, { ...from, list });
    }
  };
  visit(root, { factIds: [], list: null, period: null });
  return { path, text, words, blocks: withOnlyPeriod(blocks) };
};

/** A CV that states one period tells of that period throughout. */
const withOnlyPeriod = (blocks: readonly CvBlock[]): CvBlock[] => {
  const stated = blocks.flatMap(({ period }) => (period ? [period] : []));
  const [only] = stated;
  const same = stated.every(({ from, to }) => from === only?.from && to === only?.to);
  return blocks.map((block) => (only && same ? { ...block, period: only } : block));
};
