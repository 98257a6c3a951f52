import type { ListItem, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Place, Span } from '../model.js';
import { headingKey } from '../text/headingkey.js';
import type { OutlineCues } from '../vocabulary/cues/cv.js';
import { withoutAddresses } from './contact.js';
import type { Cv, CvBlock } from './cv.js';
import { maskMarkdown, withoutStruck } from './mask.js';
import {
  afterText,
  datedIn,
  EMPTY_OUTLINE,
  isUnder,
  type Outline,
  sectionOf,
  topicOf,
  underHeading,
} from './outline.js';
import { itemParts, partsOf } from './parts.js';
import { type JobTime, jobTimeOf, statedIn } from './periods.js';

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

/** What a block has from those it stands in. */
interface Inherited {
  factIds: readonly string[];
  list: number | null;
  time: JobTime | null;
}

const NOTHING: Inherited = { factIds: [], list: null, time: null };

/** "Skills: Docker, Redis": what is called a list is one, however short. */
const LABEL = /^[\s•]*([^:\n]{1,40}):/;

/**
 * Reads a CV written in Markdown (plain text is Markdown too): its blocks in their order, each with the section and the
 * time that it stands in. Never throws: any text is some Markdown.
 */
export const readCv = (text: string, path: string, cues: OutlineCues): Cv => {
  // The parser leaves a byte-order mark out of its offsets; a space in its place keeps them true.
  const root: Root = fromMarkdown(text.replace(/^\uFEFF/, ' '));
  const words = withoutStruck(withoutAddresses(maskMarkdown(text, root)), text);
  const blocks: CvBlock[] = [];
  let outline: Outline = EMPTY_OUTLINE;
  // Where the nearest heading's block and the short lines under it begin: its time may stand in the next line.
  let opened = 0;
  const goUnder = (next: Outline): void => {
    const [here, before] = [next.at(-1), outline.at(-1)];
    const dated = here?.title === before?.title && here?.level === before?.level && before?.period === null;
    if (dated && here?.period) {
      for (const block of blocks.slice(opened)) {
        block.period ??= here.period;
        block.job ??= here.job;
      }
    }
    if (here?.fresh && !dated) opened = blocks.length;
    outline = next;
  };
  const wordsIn = ({ start, end }: Span): string => words.slice(start, end);
  const add = (span: Span, place: Place, from: Inherited): Inherited => {
    const own = factIdsIn(text.slice(span.start, span.end));
    const factIds = own.length > 0 ? own : [...from.factIds];
    const { period = null, job = null } = from.time ?? datedIn(outline) ?? {};
    const [section, topic] = [sectionOf(outline), topicOf(outline)];
    blocks.push({ ...span, place, section, topic, factIds, list: from.list, period, job });
    return { factIds, list: null, time: from.time };
  };
  const isList = (span: Span): boolean => {
    const content = wordsIn(span).replace(/^[\s•]+/, '');
    if (isUnder(outline, cues.lists) || topicOf(outline) === 'skills') return true;
    return cues.lists.has(headingKey(LABEL.exec(content)?.[1] ?? '')) || isNameList(content);
  };
  const addLines = (span: Span, from: Inherited): void => {
    for (const { outline: here, ...part } of partsOf({ text, words }, span, outline, cues)) {
      goUnder(here);
      const place = part.place !== 'heading' && isList(part) ? 'list' : part.place;
      add(part, place, part.time ? { ...from, time: part.time } : from);
    }
  };
  // A sub-bullet without a comment of its own is part of what its parent tells.
  const visit = (node: Nodes, from: Inherited): void => {
    if (node.type === 'heading') {
      goUnder(underHeading(outline, plain(node).trim(), node.depth, cues));
      add(spanOf(node), 'heading', from);
    } else if (node.type === 'listItem') {
      const { own, rest } = itemParts({ text, words }, ownSpan(node), cues);
      outline = afterText(outline);
      const line = wordsIn(own).replace(/^•/, ' ');
      const stated = statedIn(line, cues.dates);
      const heads = own.end < spanOf(node).end;
      // A single year in an item is when a thing was done, unless it heads a list.
      const time = stated && (heads || stated.lasts) ? jobTimeOf(line, stated) : from.time;
      const inside = add(own, isList(own) ? 'list' : 'bullet', { ...from, time });
      if (rest) addLines(rest, NOTHING);
      for (const child of node.children.filter((one) => spanOf(one).start >= (rest ?? own).end)) visit(child, inside);
    } else if (node.type === 'paragraph' || node.type === 'code') {
      // A plain text's indented lines are code to Markdown, and prose to their writer.
      addLines(spanOf(node), from);
    } else if (node.type === 'html') {
      const previous = blocks.at(-1);
      if (previous) for (const one of factIdsIn(node.value)) previous.factIds.push(one);
    } else if ('children' in node) {
      const list = node.type === 'list' ? spanOf(node).start : from.list;
      for (const child of node.children) visit(child, { ...from, list });
    }
  };
  visit(root, NOTHING);
  return { path, text, words, blocks: withOnlyPeriod(blocks), converted: false };
};

/** What is no whole CV but one part of it, and states one time, tells of that time throughout. */
const withOnlyPeriod = (blocks: readonly CvBlock[]): CvBlock[] => {
  const stated = blocks.flatMap(({ period }) => (period ? [period] : []));
  const [only] = stated;
  const key = JSON.stringify(only);
  const same = only && stated.every((period) => JSON.stringify(period) === key);
  const isWhole = blocks.some(({ topic }) => topic === 'work' || topic === 'education');
  return blocks.map((block) => (same && !isWhole ? { ...block, period: only } : block));
};
