import { anywhere, type KeyPhrases, longestOf, patternOf, phrases, toKeys } from './phrases.js';
import { type CueTable, tableOf } from './table.js';

/** What tells that a text is a job posting (lexicons/reading/posting.yaml). */
export interface PostingCues {
  /** Each is one sign, however often its phrases occur. */
  readonly signs: readonly KeyPhrases[];
}

/** Patterns, each to be found many times, by which postings and texts of other kinds are told apart. */
export interface Recognised {
  /** Words to the reader, and words of the company. */
  readonly you: RegExp;
  readonly we: RegExp;
  /** Words to the reader in a heading. */
  readonly toYou: RegExp;
  /** Headings of a CV, the whole of a line, and the dates of its jobs. */
  readonly cvHeadings: RegExp;
  readonly cvDates: RegExp;
  /** How headings of a manual begin. */
  readonly manualHeadings: RegExp;
}

const signs: CueTable<string[][], readonly KeyPhrases[]> = {
  schema: (zod) => zod.array(zod.array(zod.string())),
  compile: (written) => written.map(toKeys),
};

/** Spaces inside a line, in a class of signs: a run that went on over lines would be gone through from each of them. */
const SPACES = '\\t\\v\\f \\u00a0';

const lineOf = patternOf((words) => `^[${SPACES}#*_]*${words}[${SPACES}:*_]*$`, 'gimu');
const beginningOf = patternOf((words) => `^#{1,6}\\s+${words}`, 'gimu');
const everywhere = patternOf((words) => words, 'giu');

/** From a year to another, with a month before it, or to a word for today. */
const datesTo: CueTable<Record<'joined' | 'today', string[]>, RegExp> = {
  schema: (zod) => zod.strictObject({ joined: phrases(zod), today: phrases(zod) }),
  compile: ({ joined, today }) => {
    const year = '(?:19|20)\\d\\d';
    const end = `(?:(?:\\p{L}{3,9}\\.?\\s+)?${year}|${longestOf(today)})`;
    return new RegExp(`\\b${year}\\s*(?:[-–—]|${longestOf(joined)})\\s*${end}`, 'giu');
  },
};

export const posting = tableOf<PostingCues & Recognised>({
  signs,
  you: everywhere,
  we: everywhere,
  toYou: anywhere,
  cvHeadings: lineOf,
  cvDates: datesTo,
  manualHeadings: beginningOf,
});
