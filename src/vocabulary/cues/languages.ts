import { fold } from '../../text/fold.js';
import type { CueTable } from './table.js';

/** Words that tell which language a text is in, folded. */
export interface LanguageCues {
  /** Its commonest small words. */
  readonly small: ReadonlySet<string>;
  /** Words of its job postings that others do not have, for a few lines without sentences. */
  readonly jobs: ReadonlySet<string>;
}

/** By language, ISO 639-1 (lexicons/reading/languages.yaml). */
export type Languages = ReadonlyMap<string, LanguageCues>;

/** The languages that a word speaks for: as one of their small words, and as one of their postings'. */
export interface WordLanguages {
  readonly small: readonly string[];
  readonly jobs: readonly string[];
}

/** What every word of the tables speaks for: a text is told in one walk over its words. */
export const languagesByWord = (languages: Languages): ReadonlyMap<string, WordLanguages> => {
  const found = new Map<string, { small: string[]; jobs: string[] }>();
  const add = (word: string, table: keyof LanguageCues, code: string): void => {
    const of = found.get(word) ?? { small: [], jobs: [] };
    of[table].push(code);
    found.set(word, of);
  };
  for (const [code, { small, jobs }] of languages) {
    for (const word of small) add(word, 'small', code);
    for (const word of jobs) add(word, 'jobs', code);
  }
  return found;
};

export const languages: CueTable<Record<string, { small: string[]; jobs: string[] }>, Languages> = {
  schema: (zod) => {
    const words = zod.array(zod.string());
    return zod.record(zod.string(), zod.strictObject({ small: words, jobs: words }));
  },
  compile: (written) =>
    new Map(
      Object.entries(written).map(([code, { small, jobs }]): [string, LanguageCues] => [
        code,
        { small: new Set(small.map(fold)), jobs: new Set(jobs.map(fold)) },
      ]),
    ),
};
