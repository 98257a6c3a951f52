import { KINDS } from '../../model.js';

/** Words on one side of a find that speak for what it is, by how far the nearest of them is. */
export interface AskingCue {
  /** What the row says, in a few words. */
  says: string;
  /** [most words away, points], nearest first. */
  points: readonly (readonly [number, number])[];
  words: readonly string[];
}

export const ASKING_SIGNS = ['follows', 'listed', 'covered', 'bullet', 'capital', 'acronym', 'long', 'begins'] as const;
export type AskingSign = (typeof ASKING_SIGNS)[number];

/** A kind, or a reason to think that a find of any kind is mentioned in passing. */
export const ASKING_TIERS = [...KINDS, 'everyday', 'often', 'seldom'] as const;
export type AskingTier = (typeof ASKING_TIERS)[number];

/** What tells a demand from a mention in passing (lexicons/reading/asking.yaml). */
export interface AskingCues {
  enough: number;
  /** The points that finds begin with, by kind; finds of other kinds are not judged. */
  start: ReadonlyMap<AskingTier, number>;
  signs: Readonly<Record<AskingSign, number>>;
  before: readonly AskingCue[];
  after: readonly AskingCue[];
}
