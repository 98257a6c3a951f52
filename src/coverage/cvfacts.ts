import type { Moment } from '../cv/months.js';
import type { PreparedCv } from '../cv/prepared.js';
import type { Vocabulary } from '../vocabulary/open.js';
import type { AnsweredCheck } from './schema.js';

/** What is answered to a check, and why. */
export type Answer = Pick<AnsweredCheck, 'answer' | 'why'>;

/** What the answers are read from. */
export interface CvFacts {
  cv: PreparedCv;
  vocabulary: Vocabulary;
  /** The month up to which what goes on has lasted. */
  asOf: Moment;
}
