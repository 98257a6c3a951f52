import type { PreparedCv } from '../cv/prepared.js';
import type { StatedCues } from '../vocabulary/cues/cv.js';
import type { Lexicon } from '../vocabulary/lexicon.js';
import type { AnsweredCheck } from './schema.js';

/** What is answered to a check, and why. */
export type Answer = Pick<AnsweredCheck, 'answer' | 'why'>;

/** What the answers are read from. */
export interface CvFacts {
  cv: PreparedCv;
  lexicon: Lexicon;
  /** The year that ages are counted from; null where neither text states one. */
  thisYear: number | null;
  /** Names of one place that are written in many ways. */
  places: StatedCues['places'];
}
