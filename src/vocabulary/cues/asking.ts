import type { z } from 'zod';
import { KINDS } from '../../model.js';
import { fold } from '../../text/fold.js';
import { phrases } from './phrases.js';
import type { CueTable, Zod } from './table.js';

/** Words on one side of a find that speak for what it is, by how far the nearest of them is. */
export interface AskingCue {
  /** What the row says, in a few words. */
  readonly says: string;
  /** [most words away, points], nearest first. */
  readonly points: readonly (readonly [number, number])[];
  /** Folded. */
  readonly words: readonly string[];
}

export const ASKING_SIGNS = ['follows', 'listed', 'covered', 'bullet', 'capital', 'acronym', 'long', 'begins'] as const;
export type AskingSign = (typeof ASKING_SIGNS)[number];

/** A kind, or a reason to think that a find of any kind is mentioned in passing. */
export const ASKING_TIERS = [...KINDS, 'everyday', 'often', 'seldom'] as const;
export type AskingTier = (typeof ASKING_TIERS)[number];

/** The most rows of one side: both sides' bits stand in one number. */
export const MOST_ROWS = 14;

/** What tells a demand from a mention in passing (lexicons/reading/asking.yaml). */
export interface AskingCues {
  /** A find with so many points, or more, is asked for. */
  readonly enough: number;
  /** The points that finds begin with, by kind; finds of other kinds are not judged. */
  readonly start: ReadonlyMap<AskingTier, number>;
  /** The points of where a find stands. */
  readonly signs: Readonly<Record<AskingSign, number>>;
  /** Words before a find in its sentence; no more rows than `MOST_ROWS`. */
  readonly before: readonly AskingCue[];
  /** Words after it. */
  readonly after: readonly AskingCue[];
}

export interface WrittenCue {
  says: string;
  /** Points by the most words away. */
  points: Record<string, number>;
  words: string[];
}

/** The table as YAML holds it. */
export interface Written {
  enough: number;
  start: Partial<Record<AskingTier, number>>;
  signs: Record<AskingSign, number>;
  before: WrittenCue[];
  after: WrittenCue[];
}

const rows = (zod: Zod): z.ZodType<WrittenCue[]> => {
  const points = zod.record(zod.string().regex(/^\d+$/), zod.int());
  return zod.array(zod.strictObject({ says: zod.string(), points, words: phrases(zod) })).max(MOST_ROWS);
};

const toCue = ({ says, points, words }: WrittenCue): AskingCue => ({
  says,
  points: Object.entries(points)
    .map(([most, worth]): [number, number] => [Number(most), worth])
    .sort(([a], [b]) => a - b),
  words: words.map(fold),
});

export const asking: CueTable<Written, AskingCues> = {
  schema: (zod) =>
    zod.strictObject({
      enough: zod.int(),
      start: zod.partialRecord(zod.enum(ASKING_TIERS), zod.int()),
      signs: zod.record(zod.enum(ASKING_SIGNS), zod.int()),
      before: rows(zod),
      after: rows(zod),
    }),
  compile: ({ enough, start, signs, before, after }) => ({
    enough,
    start: new Map(
      ASKING_TIERS.flatMap((tier): [AskingTier, number][] => {
        const points = start[tier];
        return points === undefined ? [] : [[tier, points]];
      }),
    ),
    signs,
    before: before.map(toCue),
    after: after.map(toCue),
  }),
};
