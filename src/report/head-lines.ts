import type { ChalkInstance } from 'chalk';
import type { Diff, Share } from '../coverage/diff-schema.js';
import type { Coverage } from '../coverage/schema.js';
import { sinceWords } from './diff/since.js';
import { changeWords } from './diff/words.js';
import { jobOf } from './job.js';
import { columnsOf, cutTo, padEnd, padStart, wrap } from './layout.js';
import { wholePoints } from './numbers.js';

/** A bar this long shows tenths, and two fit side by side in 60 columns. */
const BAR = 10;
const LABEL = 9;
const FULL = '█';
const EMPTY = '░';
const GAP = 2;

/** A bar of tenths for a score; what was not measured has none. Anything above nothing shows, and only all is full. */
export const barOf = (score: number | null): string => {
  if (score === null) return ' '.repeat(BAR);
  const tenths = Math.round((score * BAR) / 100);
  const full = score <= 0 ? 0 : Math.min(score < 100 ? BAR - 1 : BAR, Math.max(1, tenths));
  return FULL.repeat(full) + EMPTY.repeat(BAR - full);
};

/** The parts of the score, each with its bar and what changed since a baseline, as many side by side as fit. */
const partLines = (parts: Coverage['parts'], since: Diff | undefined, width: number): string[] => {
  const changes: Record<string, Share> = since?.parts ?? {};
  const cells = Object.entries(parts).map(([name, score]) => {
    const change = changes[name];
    return ` ${padEnd(name, LABEL)} ${barOf(score)} ${padStart(wholePoints(score), 3)}${change ? changeWords(change) : ''}`;
  });
  const cell = Math.max(...cells.map(columnsOf));
  const beside = Math.max(1, Math.floor((width + GAP) / (cell + GAP)));
  // Columns are filled from above, so that required stands over preferred.
  const rows = Math.ceil(cells.length / beside);
  return Array.from({ length: rows }, (_, row) =>
    cells
      .filter((_, i) => i % rows === row)
      .map((text) => padEnd(text, cell))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
};

/** Draws what a report is about and its score, with the parts as bars, and what changed since a baseline. */
export const headLines = (
  coverage: Coverage,
  since: Diff | undefined,
  chalk: ChalkInstance,
  width: number,
): string[] => {
  const { posting, score, parts, counts, cv, asOf } = coverage;
  const covered = score === null ? 'Coverage: nothing to measure' : `Coverage ${wholePoints(score)} of 100`;
  const share = since ? covered + sinceWords(since) : covered;
  const asked = `${counts.terms} ${counts.terms === 1 ? 'term' : 'terms'} asked for`;
  const measured = score === null ? [] : partLines(parts, since, width);
  return [
    chalk.bold(cutTo(jobOf(posting), width)),
    ...(columnsOf(`${share} · ${asked}`) <= width
      ? [`${chalk.bold(share)} · ${asked}`]
      : [...wrap(share, width).map((line) => chalk.bold(cutTo(line, width))), asked]),
    ...measured,
    chalk.dim(cutTo(`CV: ${cv.path}, as of ${asOf}`, width)),
  ];
};
