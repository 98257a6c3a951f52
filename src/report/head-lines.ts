import type { ChalkInstance } from 'chalk';
import type { Coverage } from '../coverage/schema.js';
import { toUnits } from '../coverage/score.js';
import { columnsOf, cutTo, padEnd, padStart } from './layout.js';
import { wholePoints } from './numbers.js';

/** A bar this long shows tenths, and two fit side by side in 60 columns. */
const BAR = 10;
const LABEL = 9;
const FULL = '█';
const EMPTY = '░';
/** What stands beside a bar: a blank, the label, the figure. */
const CELL = 1 + LABEL + 1 + BAR + 1 + 3;
const GAP = 2;

/** A bar of tenths for a score; what was not measured has none. Anything above nothing shows, and only all is full. */
export const barOf = (score: number | null): string => {
  if (score === null) return ' '.repeat(BAR);
  const tenths = Math.round((score * BAR) / 100);
  const full = score <= 0 ? 0 : Math.min(score < 100 ? BAR - 1 : BAR, Math.max(1, tenths));
  return FULL.repeat(full) + EMPTY.repeat(BAR - full);
};

/** The parts of the score, each with its bar, as many side by side as fit. */
const partLines = (parts: Coverage['parts'], width: number): string[] => {
  const cells = Object.entries(parts).map(
    ([name, score]) => ` ${padEnd(name, LABEL)} ${barOf(score)} ${padStart(wholePoints(score), 3)}`,
  );
  const beside = Math.max(1, Math.floor((width + GAP) / (CELL + GAP)));
  // Columns are filled from above, so that required stands over preferred.
  const rows = Math.ceil(cells.length / beside);
  return Array.from({ length: rows }, (_, row) =>
    cells
      .filter((_, i) => i % rows === row)
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
};

const titleOf = ({ title, hiringOrganization }: Coverage['posting']): string => {
  // A forum's first line may be all the title there is, the company in it.
  const named = title !== null && hiringOrganization !== null && title.startsWith(hiringOrganization);
  return [title, named ? null : hiringOrganization].filter(Boolean).join(' · ') || 'Untitled posting';
};

/** Draws what a report is about and its score, with the parts as bars. */
export const headLines = (coverage: Coverage, chalk: ChalkInstance, width: number): string[] => {
  const { posting, score, parts, items, cv } = coverage;
  const share = score === null ? 'Coverage: nothing to measure' : `Coverage ${wholePoints(score)} of 100`;
  const units = toUnits(items).length;
  const asked = `${units} ${units === 1 ? 'term' : 'terms'} asked for`;
  const measured = score === null ? [] : partLines(parts, width);
  return [
    chalk.bold(cutTo(titleOf(posting), width)),
    ...(columnsOf(`${share} · ${asked}`) <= width ? [`${chalk.bold(share)} · ${asked}`] : [chalk.bold(share), asked]),
    ...measured,
    chalk.dim(cutTo(`CV: ${cv.path}`, width)),
  ];
};
