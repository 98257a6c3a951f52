import { type ComponentChildren, h, type VNode } from 'preact';
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

const numbersOf = (marks: readonly Mark[]): string => [...new Set(marks.map(({ term }) => term.number))].join(' ');

/** What a marked word is to those who do not see how it is marked. */
const nameOf = ({ start, end, marks }: Cluster, { text, titles }: Marked): string => {
  const terms = new Map(marks.map((mark) => [mark.term.item.label, titles.get(mark.key)?.toLowerCase() ?? '']));
  const told = [...terms].map(([label, title]) => `${label}, ${title}`).join('; ');
  return `${text.slice(start, end).replace(/\s+/g, ' ')}: ${told}`;
};

const textOfPiece = ({ start, end, styles }: Piece, { text }: Marked): ComponentChildren =>
  styles.reduce<ComponentChildren>((inner, style) => h(style, null, inner), text.slice(start, end));

const lookOf = ({ mark }: Piece): string => `w k-${mark?.key ?? 'spare'}`;

/** A mark's pieces on one line: a link to its term; where it began on a line before, only looked like one. */
const markOf = (cluster: Cluster, pieces: readonly Piece[], marked: Marked): VNode => {
  const [first, ...more] = pieces;
  const whole = first !== undefined && more.length === 0;
  const inner = whole
    ? textOfPiece(first, marked)
    : pieces.map((piece) => <span class={lookOf(piece)}>{textOfPiece(piece, marked)}</span>);
  const best = numbersOf(cluster.marks.filter((mark) => mark.best));
  const common = {
    class: whole ? `m ${lookOf(first)}` : 'm',
    'data-t': numbersOf(cluster.marks),
    ...(best === '' ? {} : { 'data-best': best }),
  };
  if (!first || first.start > cluster.start) return <span {...common}>{inner}</span>;
  return (
    <a {...common} href={`#${termId(cluster.marks[0].term.number)}`} aria-label={nameOf(cluster, marked)}>
      {inner}
    </a>
  );
};

const wordsOf = (row: Row, marked: Marked): ComponentChildren[] => {
  const pieces = piecesOf(row, marked.clusters);
  const content: ComponentChildren[] = [];
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

const rowOf = (row: Row, marked: Marked): VNode => (
  <span class="r" id={lineId(marked.side, row.number)} data-n={row.number}>
    {wordsOf(row, marked)}
  </span>
);

const itemOf = ({ level, ordinal }: Block, rows: VNode[]): VNode => (
  <li class={`d${Math.min(level, DEEPEST)}`} dir="auto" {...(ordinal === null ? {} : { value: ordinal })}>
    {rows}
  </li>
);

/** Blocks of one kind of list that follow each other, or one block that is no item. */
type Run = { list: 'ul' | 'ol'; items: VNode[] } | { list: null; block: VNode };

/** The text as elements: headings, lists, paragraphs, each line with its number and an id to jump to. */
export const textOf = (marked: Marked): VNode[] => {
  const runs: Run[] = [];
  let level = TOP_LEVEL - 1;
  for (const block of marked.blocks) {
    const rows = block.rows.map((row) => rowOf(row, marked));
    if (block.kind === 'item') {
      const list = block.ordinal === null ? 'ul' : 'ol';
      const last = runs.at(-1);
      if (last?.list === list) last.items.push(itemOf(block, rows));
      else runs.push({ list, items: [itemOf(block, rows)] });
    } else if (block.kind === 'heading') {
      // A level that a text leaves out is not left out here.
      level = Math.min(TOP_LEVEL - 1 + block.level, level + 1, LAST_LEVEL);
      const look = `l${Math.min(block.level, 3)}`;
      runs.push({ list: null, block: h(`h${level}`, { class: look, dir: 'auto' }, rows) });
    } else runs.push({ list: null, block: block.kind === 'rule' ? <hr /> : <p dir="auto">{rows}</p> });
  }
  return runs.map((run) => (run.list === null ? run.block : h(run.list, null, run.items)));
};
