import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { Block, Row } from './blocks.js';
import { lineId, type Side, termId } from './ids.js';
import type { Key, Mark } from './marks.js';
import { type Cluster, type Piece, piecesOf } from './pieces.js';

/** A text to show: its blocks, the marks in it, joined where they overlap, and how a status is called. */
export interface Marked {
  side: Side;
  text: string;
  blocks: readonly Block[];
  clusters: readonly Cluster[];
  titles: ReadonlyMap<Key, string>;
}

/** The page's own headings go down to the third level, those of a text lie below. */
const TOP_LEVEL = 4;
const LAST_LEVEL = 6;
/** Deeper lists are set in no further. */
const DEEPEST = 5;

/** An element as `h` makes them, without a selector to read: of these a page has a thousand. */
const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const numbersOf = (marks: readonly Mark[]): string => [...new Set(marks.map(({ term }) => term.number))].join(' ');

/** What a marked word is to those who do not see how it is marked. */
const nameOf = ({ start, end, marks }: Cluster, { text, titles }: Marked): string => {
  const terms = new Map(marks.map((mark) => [mark.term.item.label, titles.get(mark.key)?.toLowerCase() ?? '']));
  const told = [...terms].map(([label, title]) => `${label}, ${title}`).join('; ');
  return `${text.slice(start, end).replace(/\s+/g, ' ')}: ${told}`;
};

const textOfPiece = ({ start, end, styles }: Piece, { text }: Marked): ElementContent =>
  styles.reduce<ElementContent>((inner, style) => element(style, {}, [inner]), {
    type: 'text',
    value: text.slice(start, end),
  });

const lookOf = ({ mark }: Piece): string[] => ['w', `k-${mark?.key ?? 'spare'}`];

/** A mark's pieces on one line: a link to its term; where it began on a line before, only looked like one. */
const markOf = (cluster: Cluster, pieces: readonly Piece[], marked: Marked): ElementContent => {
  const [first, ...more] = pieces;
  const whole = first !== undefined && more.length === 0;
  const className = ['m', ...(whole ? lookOf(first) : [])];
  const inner = whole
    ? [textOfPiece(first, marked)]
    : pieces.map((piece) => element('span', { className: lookOf(piece) }, [textOfPiece(piece, marked)]));
  const best = numbersOf(cluster.marks.filter((mark) => mark.best));
  const data = { dataT: numbersOf(cluster.marks), ...(best === '' ? {} : { dataBest: best }) };
  if (!first || first.start > cluster.start) return element('span', { className, ...data }, inner);
  const href = `#${termId(cluster.marks[0].term.number)}`;
  return element('a', { className, href, ariaLabel: nameOf(cluster, marked), ...data }, inner);
};

const wordsOf = (row: Row, marked: Marked): ElementContent[] => {
  const pieces = piecesOf(row, marked.clusters);
  const content: ElementContent[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) break;
    const { cluster } = piece;
    if (cluster === null) content.push(textOfPiece(piece, marked));
    else {
      const from = i;
      while (pieces[i + 1]?.cluster === cluster) i++;
      content.push(markOf(cluster, pieces.slice(from, i + 1), marked));
    }
  }
  return content;
};

const rowOf = (row: Row, marked: Marked): Element =>
  element('span', { className: ['r'], id: lineId(marked.side, row.number), dataN: row.number }, wordsOf(row, marked));

/** The text as elements: headings, lists, paragraphs, each line with its number and an id to jump to. */
export const textOf = (marked: Marked): Element[] => {
  const elements: Element[] = [];
  let level = TOP_LEVEL - 1;
  for (const block of marked.blocks) {
    const rows = block.rows.map((row) => rowOf(row, marked));
    if (block.kind === 'item') {
      const name = block.ordinal === null ? 'ul' : 'ol';
      const last = elements.at(-1);
      const list = last?.tagName === name ? last : h(name);
      if (list !== last) elements.push(list);
      const depth = `d${Math.min(block.level, DEEPEST)}`;
      list.children.push(h('li', { className: depth, dir: 'auto', value: block.ordinal }, rows));
      continue;
    }
    if (block.kind === 'heading') {
      // A level that a text leaves out is not left out here.
      level = Math.min(TOP_LEVEL - 1 + block.level, level + 1, LAST_LEVEL);
      elements.push(h(`h${level}.l${Math.min(block.level, 3)}`, { dir: 'auto' }, rows));
    } else elements.push(block.kind === 'rule' ? h('hr') : h('p', { dir: 'auto' }, rows));
  }
  return elements;
};
