import { SENIORITIES, type Seniority } from '../../model.js';
import { type KeyPhrases, phrases, toKeys } from './phrases.js';
import type { CueTable } from './table.js';

/** What titles say of a level (lexicons/reading/seniority.yaml). */
export interface SeniorityCues {
  /** The words of each level, as `SENIORITIES` orders them: the lowest first. */
  readonly levels: readonly KeyPhrases[];
  /** Words of titles that name the trade of who builds software: a level in it says nothing of a level in another. */
  readonly trade: KeyPhrases;
}

export const seniority: CueTable<Record<Seniority | 'trade', string[]>, SeniorityCues> = {
  schema: (zod) => zod.record(zod.enum([...SENIORITIES, 'trade']), phrases(zod)),
  compile: (written) => ({
    levels: SENIORITIES.map((level) => toKeys(written[level])),
    trade: toKeys(written.trade),
  }),
};
