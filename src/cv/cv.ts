import type { Place, Span } from '../model.js';
import type { CvSection } from '../vocabulary/cues/cv.js';
import type { Period } from './months.js';

/** A block of a CV: a heading, a bullet without its sub-bullets, a paragraph, or a line that states a job. */
export interface CvBlock extends Span {
  place: Place;
  /** The heading the block stands under; a heading's own text for itself. */
  section: string | null;
  /** What its part of the CV tells of; null where no heading over it has a known name. */
  topic: CvSection | null;
  /** The facts its comments name. */
  factIds: string[];
  /** Where the list begins that it is an item of; null for what is no item. */
  list: number | null;
  /** The time that its section, or its own line, states. */
  period: Period | null;
  /** What was done in that time, by the words beside the dates; null where no time is stated. */
  job: string | null;
}

/** A CV. `text` is the file; `words` is the same text with its markup blanked; offsets are into both. */
export interface Cv {
  path: string;
  text: string;
  words: string;
  blocks: CvBlock[];
  /** Whether the text was made from another format, so that its lines are not the file's. */
  converted: boolean;
}
