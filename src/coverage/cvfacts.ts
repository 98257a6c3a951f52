import type { Cv } from '../cv/read.js';
import type { StatedCues } from '../vocabulary/cues/cv.js';
import type { Lexicon } from '../vocabulary/lexicon.js';
import type { CvIndex } from './cv-index.js';
import type { Check } from './schema.js';

/** What is answered to a check, and why. */
export type Answer = Pick<Check, 'answer' | 'why'>;

/** What the answers are read from. `language` is the language the CV is written in. */
export interface CvFacts {
  cv: Cv;
  index: CvIndex;
  lexicon: Lexicon;
  language: string;
  /** The year that ages are counted from; null where neither text states one. */
  thisYear: number | null;
  stated: StatedCues;
}
