import { type PhraseHits, scanTables } from '../../text/phrasetables.js';
import { type Unit, unitsOf } from '../../text/units.js';
import type { SentenceTable } from '../../vocabulary/cues/scans.js';
import type { Vocabulary } from '../../vocabulary/open.js';

/** Some words of a posting, read once: their units, and the cues of all tables that stand among them. */
export interface Words {
  text: string;
  units: readonly Unit[];
  cues: PhraseHits<SentenceTable>;
}

/** Reads some words of a posting. */
export const readWords = (text: string, { sentenceTables }: Pick<Vocabulary, 'sentenceTables'>): Words => {
  const units = unitsOf(text);
  return { text, units, cues: scanTables(units, sentenceTables) };
};
