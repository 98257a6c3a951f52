import type { Importance, Kind, Place } from '../model.js';

/**
 * Every number in the score, with its reason. None is fitted to outcomes: no public data ties a keyword score to
 * call-backs. They put in order what recruiters' searches and careful readers do; `docs/scoring.md` works an example.
 */

/** How much a requirement counts by how it is asked for: one thing required is worth two wishes. */
export const IMPORTANCE_WEIGHT: Readonly<Record<Importance, number>> = {
  required: 1,
  preferred: 0.5,
  // Named under duties, in a stack list or about the company: context more than demand.
  mentioned: 0.3,
};

/** A term of the job's title is what the recruiter types first. */
export const TITLE_FACTOR = 1.5;

/** A term on several lines matters more, but soon no further: the second and third line add, the rest do not. */
export const LINE_FACTOR = [1, 1.15, 1.25] as const;

/**
 * A term that many postings name tells one from another less (inverse document frequency, Spärck Jones 1972), but is no
 * less asked for, so it loses little: this much for each doubling of the share of postings that name it, from one in a
 * hundred on. Python, named by a quarter of them, keeps 86 of 100. `lexicons/reading/frequency.yaml` has the counts.
 */
export const COMMON = { from: 0.01, lossPerDoubling: 0.03 } as const;

/**
 * A word of everyday speech ("design", "analysis", "performance") names no skill that a search could tell one CV from
 * another by: it stands in all of them.
 */
export const EVERYDAY = 0.6;

/** How much a requirement counts by what it is: a named technology is searched for, a virtue is not. */
export const KIND_WEIGHT: Readonly<Record<Kind, number>> = {
  language: 1,
  framework: 1,
  database: 1,
  cloud: 1,
  platform: 1,
  tool: 1,
  protocol: 1,
  model: 1,
  certification: 1,
  // Knowledge and methods are searched for by some, and read by all.
  architecture: 0.9,
  practice: 0.8,
  concept: 0.8,
  domain: 0.6,
  // Everyone writes them and nobody filters by them.
  soft: 0.3,
  // Job titles and knock-out questions stand beside the score.
  role: 0,
  degree: 0,
  study: 0,
  'human-language': 0,
};

/** How much a mention shows by where it stands: a deed tells most, a bare list of names least. */
export const PLACE_STRENGTH: Readonly<Record<Place, number>> = {
  bullet: 1,
  prose: 0.9,
  // A heading names what the bullets under it show, and a list what they may show.
  heading: 0.7,
  list: 0.6,
};

/** What ties the posting's words to the CV's. */
export const VIAS = ['literal', 'variant', 'alias', 'implied', 'related'] as const;

export type Via = (typeof VIAS)[number];

/**
 * How much a mention shows by its words. A search finds the literal term, mostly also its plural or spelling, often not
 * another name (Greenhouse and Lever expand no acronyms); a reader understands all three. What is only implied must be
 * thought of by the reader; a neighbour shows that the step is short, and no more.
 */
export const VIA_STRENGTH: Readonly<Record<Via, number>> = {
  literal: 1,
  variant: 0.97,
  alias: 0.9,
  implied: 0.55,
  related: 0.2,
};

/**
 * A neighbour of what the posting itself widens ("PostgreSQL or similar", "a language such as Java or Kotlin"), or another
 * of the kind that it gives examples of: it is what is asked for, though a search for the name does not find it.
 */
export const SIMILAR_STRENGTH = 0.7;

/**
 * What was last done more than five years ago shows less than what is done today: parsers keep when a skill was last
 * used (Textkernel), and searches weigh the present position above past ones (SmartRecruiters). It is still shown.
 */
export const OLD = { afterYears: 5, strength: 0.85 } as const;

/**
 * How often a term may stand in a CV: this many times, and this often in a hundred words. More is read as stuffing, by
 * people and by systems that look for it. A section about one product names it in every second bullet and stays below.
 */
export const REPEATED = { times: 12, inHundredWords: 2 } as const;

/** Each further step of implication is harder to see. */
export const IMPLIED_STEP = 0.85;
