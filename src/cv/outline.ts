import { headingKey } from '../text/headingkey.js';
import type { CvSection, OutlineCues } from '../vocabulary/cues/cv.js';
import type { Period } from './months.js';
import { besideDates, statedIn } from './periods.js';

/** An open heading of a CV, level 1 the highest, with the time that it or a short line under it states. */
export interface OpenHeading {
  level: number;
  title: string;
  period: Period | null;
  /** What was done in its time, by the words beside the dates and its own; null where it states no time. */
  job: string | null;
  /** What it tells of, by its own name; null for any other name. */
  topic: CvSection | null;
  /** Whether nothing stands under it yet but short lines that say more of it. */
  fresh: boolean;
}

/** The headings that stand over what follows, the nearest last. What stands before all has one of level 0. */
export type Outline = readonly OpenHeading[];

export const EMPTY_OUTLINE: Outline = [{ level: 0, title: '', period: null, job: null, topic: null, fresh: true }];

/** The heading over a whole CV. What stands under it, such as the year of a degree, dates no part of it. */
const TOP_LEVEL = 1;
/** Sections that are announced by a line that is no heading. */
const LINE_SECTION = 2;
/** Below all that Markdown knows: a name set apart, then a job. */
const NAME_LEVEL = 7;
const JOB_LEVEL = 8;

/** What a heading tells of, by its words: "Skills", "Work history". */
export const topicOfName = (title: string, { sections, lists }: OutlineCues): CvSection | null => {
  const key = headingKey(title);
  return sections.get(key) ?? (lists.has(key) ? 'skills' : null);
};

const opened = (outline: Outline, heading: Omit<OpenHeading, 'fresh'>): Outline => [
  ...outline.filter(({ level }) => level < heading.level),
  { ...heading, fresh: true },
];

/** The outline after a heading: those above it, and itself. */
export const underHeading = (outline: Outline, title: string, level: number, cues: OutlineCues): Outline => {
  const stated = statedIn(title, cues.dates);
  const job = stated && besideDates(title, stated);
  return opened(outline, { level, title, period: stated?.period ?? null, job, topic: topicOfName(title, cues) });
};

/** The outline after a line that announces a section. */
export const underSection = (outline: Outline, title: string, topic: CvSection): Outline =>
  opened(outline, { level: LINE_SECTION, title, period: null, job: null, topic });

/** Whether a line says more of the heading it follows, which names no section, than opening something new. */
const saysMore = ({ fresh, topic, level }: OpenHeading): boolean => fresh && topic === null && level > 0;

/** The outline after a name set apart from what follows: straight under a heading it says more of it. */
export const underName = (outline: Outline, title: string): Outline => {
  const here = outline.at(-1);
  return here && saysMore(here)
    ? outline
    : opened(outline, { level: NAME_LEVEL, title, period: null, job: null, topic: null });
};

/** The outline after a line that states the time of what it stands over: of the heading it follows, else of a new job. */
export const underDates = (outline: Outline, title: string, period: Period): Outline => {
  const here = outline.at(-1);
  if (here && here.period === null && saysMore(here)) {
    const job = [title, here.title].filter(Boolean).join(', ');
    return [...outline.slice(0, -1), { ...here, period, job }];
  }
  // What is set apart over several jobs is their employer.
  const employer = here && here.topic === null && here.level > 1 && here.level < JOB_LEVEL ? here.title : '';
  const job = [title, employer].filter(Boolean).join(', ');
  return opened(outline, { level: JOB_LEVEL, title, period, job, topic: null });
};

/** The outline after text that is no heading of any kind. */
export const afterText = (outline: Outline): Outline =>
  outline.map((one) => (one.fresh ? { ...one, fresh: false } : one));

/** The nearest heading's words; null before all headings. A job's line is none. */
export const sectionOf = (outline: Outline): string | null =>
  outline.findLast(({ level }) => level > 0 && level < NAME_LEVEL)?.title ?? null;

/** The nearest heading that states a time. */
export const datedIn = (outline: Outline): OpenHeading | undefined =>
  outline.findLast(({ period, level }, i) => period !== null && (level > TOP_LEVEL || i === outline.length - 1));

/** What the nearest heading with a known name tells of. */
export const topicOf = (outline: Outline): CvSection | null =>
  outline.findLast(({ topic }) => topic !== null)?.topic ?? null;

/** Whether one of the open headings is among the given names, folded. */
export const isUnder = (outline: Outline, names: ReadonlySet<string>): boolean =>
  outline.some(({ title }) => names.has(headingKey(title)));
