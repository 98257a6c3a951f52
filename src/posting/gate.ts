import type { Knowledge } from '../lexicon/open.js';
import { findPhrases } from '../text/phrases.js';
import { unitsOf } from '../text/units.js';

/** A long text needs this many different signs; a shorter one, pasted from a chat, fewer. */
const SIGNS_WANTED = 3;
const SIGNS_WANTED_SHORT = 1;
const SHORT_UNITS = 120;

/** How many different signs of a job posting a text shows (`lexicons/reading/posting.yaml`), and how many it should. */
export const postingSigns = (
  text: string,
  { postingSigns: signs }: Pick<Knowledge, 'postingSigns'>,
): { found: number; wanted: number } => {
  const units = unitsOf(text);
  const found = signs.filter((phrases) => findPhrases(units, phrases).length > 0).length;
  return { found, wanted: units.length < SHORT_UNITS ? SIGNS_WANTED_SHORT : SIGNS_WANTED };
};
