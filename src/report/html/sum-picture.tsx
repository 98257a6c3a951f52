import type { VNode } from 'preact';
import type { Coverage, SumRow } from '../../coverage/schema.js';
import { points, wholePoints } from '../numbers.js';
import { labelOf } from '../sum.js';
import type { TermGroup } from './marks.js';
import { type Report, symbolOf } from './report.js';

/** The picture's own units; the page stretches it. */
const WIDTH = 1000;
const HEIGHT = 100;
/** Between two units, where both are wide enough to spare it. */
const GAP = 1.5;

/** A number for an attribute: no more digits than anyone sees. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

const rect = (className: string, x: number, y: number, width: number, height: number): VNode => (
  <rect class={className} x={short(x)} y={short(y)} width={short(width)} height={short(height)} />
);

const unitOf = (row: SumRow, title: string, x: number, coverage: Coverage): VNode => {
  const width = (WIDTH * row.most) / 100;
  const wide = Math.max(width - GAP, width * 0.7);
  const name = labelOf(row, coverage);
  const filled = HEIGHT * row.credit;
  return (
    <g class={`k-${row.group}`}>
      <title>{`${name}: ${points(row.points)} of ${points(row.most)} points, ${title.toLowerCase()}`}</title>
      {rect('track', x, 0, wide, HEIGHT)}
      {filled > 0 && rect('fill', x, HEIGHT - filled, wide, filled)}
    </g>
  );
};

const legendOf = ({ key, title, count }: TermGroup): VNode => (
  <li class={`k-${key}`}>
    <a href={`#g-${key}`}>
      {symbolOf(key)}
      {` ${title} `}
      <b>{count}</b>
    </a>
  </li>
);

const unitsOf = ({ coverage, groups }: Report): VNode[] => {
  const ranks = new Map(groups.map(({ key, title }, rank) => [key, { rank, title }]));
  // Gaps stand first in lists and last in the bar.
  const sorted = coverage.sum
    .map((row) => ({ row, title: '', rank: -1, ...ranks.get(row.group) }))
    .sort((a, b) => b.row.credit - a.row.credit || b.rank - a.rank || b.row.weight - a.row.weight);
  let x = 0;
  return sorted.map(({ row, title }) => {
    const unit = unitOf(row, title, x, coverage);
    x += (WIDTH * row.most) / 100;
    return unit;
  });
};

/**
 * The sum behind the score as one picture: a bar of units, each as wide as its weight and filled as high as its credit,
 * so that the filled part of the bar is the score. Best shown first.
 */
export const sumPicture = (report: Report): VNode => {
  const { coverage, groups } = report;
  const counts = groups.map(({ title, count }) => `${title.toLowerCase()} ${count}`).join(', ');
  const label = `${wholePoints(coverage.score ?? 0)} of 100: ${counts}. The table under “The sum” has each term.`;
  return (
    <figure class="sum">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {unitsOf(report)}
      </svg>
      <figcaption>
        <p class="caption" data-caption="">
          Each block is a term: as wide as it weighs, as full as the CV shows it.
        </p>
        <ul class="legend">{groups.map(legendOf)}</ul>
      </figcaption>
    </figure>
  );
};

/** A share of 100 as a small bar; the number stands beside it. */
export const barOf = (value: number): VNode => (
  <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    {rect('track', 0, 0, 100, 4)}
    {rect('fill', 0, 0, value, 4)}
  </svg>
);
