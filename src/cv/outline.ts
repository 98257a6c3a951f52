import { headingKey } from '../text/headingkey.js';
import { type Period, periodIn } from './periods.js';

/** An open heading of a CV, level 1 the highest, with the years that it or a short line under it states. */
export interface OpenHeading {
  level: number;
  title: string;
  period: Period | null;
}

/** The headings that stand over what follows, the nearest last. What stands before all has one of level 0. */
export type Outline = readonly OpenHeading[];

export const EMPTY_OUTLINE: Outline = [{ level: 0, title: '', period: null }];

/** The outline after a heading: those above it, and itself. */
export const underHeading = (outline: Outline, title: string, level: number): Outline => [
  ...outline.filter((one) => one.level < level),
  { level, title, period: periodIn(title) },
];

/** The outline after a paragraph: dates in a short line of it are those of its section. */
export const afterParagraph = (outline: Outline, paragraph: string): Outline => {
  const here = outline.at(-1);
  const period = paragraph
    .split('\n')
    .map(periodIn)
    .findLast((one) => one !== null);
  return here && period ? [...outline.slice(0, -1), { ...here, period }] : outline;
};

/** The nearest heading's words; null before all headings. */
export const sectionOf = (outline: Outline): string | null =>
  outline.length > 1 ? (outline.at(-1)?.title ?? null) : null;

/** The heading over a whole CV. What stands under it, such as the year of a degree, dates no part of it. */
const TOP_LEVEL = 1;

/** The years of the nearest heading that states some. */
export const periodOf = (outline: Outline): Period | null =>
  outline.findLast(({ period, level }, i) => period !== null && (level > TOP_LEVEL || i === outline.length - 1))
    ?.period ?? null;

/** Whether one of the open headings is among the given names, folded. */
export const isUnder = (outline: Outline, names: ReadonlySet<string>): boolean =>
  outline.some(({ title }) => names.has(headingKey(title)));
