import type { Moment } from '../cv/months.js';
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
  /** The month up to which what goes on has lasted. */
  asOf: Moment;
  /** Names of one place that are written in many ways. */
  places: StatedCues['places'];
}
