import { type Endings, endingsOf } from '../../text/endings.js';
import { foldedSet } from './phrases.js';
import { tableOf } from './table.js';

/** How far a demand reaches beyond its term, and what only names a job (lexicons/reading/extent.yaml), folded. */
export interface ExtentCues {
  /** Words directly before a term that belong to it: "modern CI/CD". */
  readonly before: ReadonlySet<string>;
  /** Words, or pairs of them, directly after it: "Kafka pipelines". */
  readonly after: ReadonlySet<string>;
  /** Nouns of job titles: "Java Developer" names a job. */
  readonly titles: ReadonlySet<string>;
  /** Nouns of job titles that stand before the term: "Engineer (Python)". */
  readonly leading: ReadonlySet<string>;
  /** Words that no title has between a technology and its noun: "Python to help engineers". */
  readonly apart: ReadonlySet<string>;
  /** What stands between two degrees: "BSc or MSc". */
  readonly degrees: ReadonlySet<string>;
  /** What stands between a degree and its field: "degree in physics". */
  readonly field: ReadonlySet<string>;
}

export const extent = tableOf<ExtentCues>({
  before: foldedSet,
  after: foldedSet,
  titles: foldedSet,
  leading: foldedSet,
  apart: foldedSet,
  degrees: foldedSet,
  field: foldedSet,
});

/** The same, with how words end: a look at that tells of most words that they are none of the cues. */
export interface Extent extends ExtentCues {
  readonly endings: {
    readonly before: Endings;
    /** Of the first words of what stands behind a term. */
    readonly after: Endings;
    readonly titles: Endings;
    readonly leading: Endings;
  };
}

const firstWord = (phrase: string): string => phrase.split(' ', 1)[0] ?? '';

export const openExtent = (cues: ExtentCues): Extent => ({
  ...cues,
  endings: {
    before: endingsOf(cues.before),
    after: endingsOf([...cues.after].map(firstWord)),
    titles: endingsOf(cues.titles),
    leading: endingsOf(cues.leading),
  },
});
