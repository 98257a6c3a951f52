import { STATED_KINDS, type StatedKind } from '../../model.js';
import { fold } from '../../text/fold.js';
import { headingKey } from '../../text/headingkey.js';
import { foldedList, foldedSet, headingKeys, phrases } from './phrases.js';
import { type CueTable, tableOf } from './table.js';

/** What tells that a line of a CV speaks of a knock-out question, and what one place is called in many ways. */
export interface StatedCues {
  /** Phrases in small letters and digits, with single spaces. */
  readonly says: ReadonlyMap<StatedKind, readonly string[]>;
  /** The first of a place's names, by each of its other ones. */
  readonly places: ReadonlyMap<string, string>;
}

/** What a part of a CV tells of. */
export const CV_SECTIONS = [
  'work',
  'projects',
  'education',
  'certificates',
  'languages',
  'skills',
  'interests',
  'links',
  'publications',
  'honours',
  'volunteering',
  'learning',
  'summary',
  'references',
] as const;

export type CvSection = (typeof CV_SECTIONS)[number];

/** The words that dates are written with, folded. */
export interface DateWords {
  /** The number of a month, from 1, by each of its names. */
  readonly months: ReadonlyMap<string, number>;
  /** What says that something goes on to this day. */
  readonly now: ReadonlySet<string>;
  /** What stands between the beginning and the end of a range. */
  readonly until: ReadonlySet<string>;
  /** What stands before the beginning of what goes on. */
  readonly since: ReadonlySet<string>;
  /** What stands between a month and its year. */
  readonly between: ReadonlySet<string>;
}

/** What the parts of a CV and their dates are told by. */
export interface OutlineCues {
  /** Names of sections that only list technologies, as `headingKey` writes them. */
  readonly lists: ReadonlySet<string>;
  /** What a section tells of, by its names as `headingKey` writes them. */
  readonly sections: ReadonlyMap<string, CvSection>;
  readonly dates: DateWords;
}

/** The words that a CV states a number of years with, folded. */
export interface YearWords {
  readonly units: ReadonlySet<string>;
  readonly decade: ReadonlySet<string>;
  /** What says that years are of experience. */
  readonly signs: ReadonlySet<string>;
  /** A number by each of its words. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What a degree's field is told by, folded. */
export interface StudyWords {
  /** What stands between a degree and its field. */
  readonly joins: ReadonlySet<string>;
  /** What says that other fields will do, or ends the field. */
  readonly loose: ReadonlySet<string>;
  /** Lists of names of one field, and of fields near one another. */
  readonly same: readonly (readonly string[])[];
  readonly near: readonly (readonly string[])[];
  /** What says that a field near the one that is named will do. */
  readonly related: ReadonlySet<string>;
  /** What so many fields are called that it tells none. */
  readonly generic: ReadonlySet<string>;
}

/** The levels of the Common European Framework of Reference for Languages, the lowest first. */
export const LANGUAGE_LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;

export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** What a CV is read by (lexicons/reading/cv.yaml). */
export interface CvCues extends StatedCues, OutlineCues {
  /** The level that some words say, by those words as `headingKey` writes them. */
  readonly levels: ReadonlyMap<string, LanguageLevel>;
  readonly years: YearWords;
  readonly studies: StudyWords;
  /** Phrases, folded, after which a term is still to be learnt. */
  readonly wishes: readonly string[];
  /** What a company is called where a CV portrays it, folded. */
  readonly companies: ReadonlySet<string>;
}

/** Letters and digits, folded, with single spaces. */
const plain = (phrase: string): string =>
  fold(phrase)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const says: CueTable<Record<StatedKind, string[]>, StatedCues['says']> = {
  schema: (zod) => zod.record(zod.enum(STATED_KINDS), phrases(zod)),
  compile: (written) => new Map(STATED_KINDS.map((kind) => [kind, written[kind].map(plain)])),
};

const places: CueTable<string[][], StatedCues['places']> = {
  schema: (zod) => zod.array(zod.array(zod.string()).min(2)),
  compile: (written) =>
    new Map(
      written.flatMap(([name = '', ...others]) => others.map((one): [string, string] => [plain(one), plain(name)])),
    ),
};

const sections: CueTable<Record<CvSection, string[]>, OutlineCues['sections']> = {
  schema: (zod) => zod.record(zod.enum(CV_SECTIONS), phrases(zod)),
  compile: (written) =>
    new Map(CV_SECTIONS.flatMap((section) => written[section].map((name) => [headingKey(name), section] as const))),
};

interface WrittenYearWords extends Record<Exclude<keyof YearWords, 'numbers'>, string[]> {
  numbers: string[][];
}

const years: CueTable<WrittenYearWords, YearWords> = {
  schema: (zod) =>
    zod.strictObject({
      units: phrases(zod),
      decade: phrases(zod),
      signs: phrases(zod),
      numbers: zod.array(zod.array(zod.string())),
    }),
  compile: ({ units, decade, signs, numbers }) => ({
    units: new Set(units.map(fold)),
    decade: new Set(decade.map(fold)),
    signs: new Set(signs.map(fold)),
    numbers: new Map(numbers.flatMap((names, i) => names.map((name) => [fold(name), i + 1] as const))),
  }),
};

const levels: CueTable<Record<LanguageLevel, string[]>, CvCues['levels']> = {
  schema: (zod) => zod.record(zod.enum(LANGUAGE_LEVELS), phrases(zod)),
  compile: (written) =>
    new Map(LANGUAGE_LEVELS.flatMap((level) => written[level].map((name) => [headingKey(name), level] as const))),
};

interface WrittenDateWords extends Record<Exclude<keyof DateWords, 'months'>, string[]> {
  months: string[][];
}

const dates: CueTable<WrittenDateWords, DateWords> = {
  schema: (zod) =>
    zod.strictObject({
      months: zod.array(zod.array(zod.string())).length(12),
      now: phrases(zod),
      until: phrases(zod),
      since: phrases(zod),
      between: phrases(zod),
    }),
  compile: ({ months, now, until, since, between }) => ({
    months: new Map(months.flatMap((names, i) => names.map((name) => [fold(name), i + 1] as const))),
    now: new Set(now.map(fold)),
    until: new Set(until.map(fold)),
    since: new Set(since.map(fold)),
    between: new Set(between.map(fold)),
  }),
};

interface WrittenStudyWords extends Record<'joins' | 'loose' | 'related' | 'generic', string[]> {
  same: string[][];
  near: string[][];
}

const studies: CueTable<WrittenStudyWords, StudyWords> = {
  schema: (zod) =>
    zod.strictObject({
      joins: phrases(zod),
      loose: phrases(zod),
      same: zod.array(zod.array(zod.string())),
      near: zod.array(zod.array(zod.string())),
      related: phrases(zod),
      generic: phrases(zod),
    }),
  compile: ({ joins, loose, same, near, related, generic }) => ({
    same: same.map((names) => names.map(fold)),
    near: near.map((names) => names.map(fold)),
    related: new Set(related.map(fold)),
    joins: new Set(joins.map(fold)),
    loose: new Set(loose.map(fold)),
    generic: new Set(generic.map(fold)),
  }),
};

export const cv = tableOf<CvCues>({
  says,
  places,
  lists: headingKeys,
  sections,
  dates,
  levels,
  years,
  studies,
  wishes: foldedList,
  companies: foldedSet,
});
