import type { Span } from '../../model.js';
import type { Key, Mark } from './marks.js';

/** Marks that overlap, as one thing to point at; the span covers them all. */
export interface Cluster extends Span {
  marks: [Mark, ...Mark[]];
}

/** A part of a line's text that one element can show. */
export interface Piece extends Span {
  cluster: Cluster | null;
  /** The innermost mark: of nested words the closest tells how they look. */
  mark: Mark | null;
  styles: readonly string[];
}

/** A span of a line that is emphasised: its style is the name of an element. */
export interface Styled extends Span {
  style: string;
}

/** What of a line is shown, and how: `start` and `end` are its words, without the sign of a heading or a bullet. */
export interface Shown extends Span {
  hidden: readonly Span[];
  styled: readonly Styled[];
}

/** Which of some spans lie over an offset, for offsets asked in rising order: those that are past are looked at no more. */
const coverOf = <Found extends Span>(spans: readonly Found[]): ((at: number) => readonly Found[]) => {
  const waiting = [...spans].sort((a, b) => b.start - a.start);
  let open: Found[] = [];
  return (at) => {
    for (let next = waiting.at(-1); next && next.start <= at; next = waiting.at(-1)) {
      open.push(next);
      waiting.pop();
    }
    open = open.filter(({ end }) => at < end);
    return open;
  };
};

/** Joins marks that overlap; those that only touch stay apart. Marks of no length are left out. */
export const clustersOf = (marks: readonly Mark[]): Cluster[] => {
  const sorted = marks.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
  const clusters: Cluster[] = [];
  for (const mark of sorted) {
    const last = clusters.at(-1);
    if (last && mark.start < last.end) {
      last.marks.push(mark);
      last.end = Math.max(last.end, mark.end);
    } else clusters.push({ start: mark.start, end: mark.end, marks: [mark] });
  }
  return clusters;
};

/** Of marks on the same words the one that says most of them comes first. */
const STRENGTH: readonly Key[] = ['covered', 'worded', 'listed', 'implied', 'unsaid', 'related', 'missing', 'spare'];

const innermost = (marks: readonly Mark[]): Mark | null => {
  const [best = null] = [...marks].sort(
    (a, b) => a.end - a.start - (b.end - b.start) || STRENGTH.indexOf(a.key) - STRENGTH.indexOf(b.key),
  );
  return best;
};

/** The clusters of a text that reach into a line, found by halving; they are in order and do not overlap. */
const reachingInto = (clusters: readonly Cluster[], { start, end }: Span): Cluster[] => {
  let low = 0;
  let high = clusters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clusters[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((clusters[to]?.start ?? end) < end) to++;
  return clusters.slice(low, to);
};

/**
 * Cuts a line into pieces that are each of one look, in order; what is hidden is in none. Together with the hidden spans
 * they are the line, whatever overlaps: offsets are into the whole text.
 */
export const piecesOf = (line: Shown, clusters: readonly Cluster[]): Piece[] => {
  const here = reachingInto(clusters, line);
  const spans: Span[] = [...line.hidden, ...line.styled, ...here.flatMap(({ marks }) => marks)];
  const inside = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > line.start && at < line.end);
  const cuts = [...new Set([line.start, ...inside, line.end])].sort((a, b) => a - b);
  const hiddenAt = coverOf(line.hidden);
  const clustersAt = coverOf(here);
  const marksAt = coverOf(here.flatMap(({ marks }) => marks));
  const stylesAt = coverOf(line.styled);
  return cuts.slice(0, -1).flatMap((start, i): Piece[] => {
    if (hiddenAt(start).length > 0) return [];
    const [cluster = null] = clustersAt(start);
    const mark = innermost(marksAt(start));
    const styles = [...new Set(stylesAt(start).map(({ style }) => style))];
    return [{ start, end: cuts[i + 1] ?? line.end, cluster, mark, styles }];
  });
};
