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
