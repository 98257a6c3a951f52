import { type KeyPhrases, keys } from './phrases.js';
import { tableOf } from './table.js';

/** Where a company tells of others, whose names are no demand (lexicons/reading/company.yaml). */
export interface CompanyCues {
  /** Names after these are others', up to the end of the sentence. */
  readonly others: KeyPhrases;
  /** What tells, in brackets beside a company's name, that somebody is its officer. */
  readonly officers: KeyPhrases;
  /** What a company is likened to stands between one of these and "for" or "of". */
  readonly likened: KeyPhrases;
}

export const company = tableOf<CompanyCues>({ others: keys, officers: keys, likened: keys });
