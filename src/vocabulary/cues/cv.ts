import { STATED_KINDS, type StatedKind } from '../../model.js';
import { fold } from '../../text/fold.js';
import { foldedList, foldedSet, headingKeys, phrases } from './phrases.js';
import { type CueTable, tableOf } from './table.js';

/** What tells that a line of a CV speaks of a knock-out question, and what one place is called in many ways. */
export interface StatedCues {
  /** Phrases in small letters and digits, with single spaces. */
  readonly says: ReadonlyMap<StatedKind, readonly string[]>;
  /** The first of a place's names, by each of its other ones. */
  readonly places: ReadonlyMap<string, string>;
}

/** What a CV is read by (lexicons/reading/cv.yaml). */
export interface CvCues extends StatedCues {
  /** Names of sections that only list technologies, as `headingKey` writes them. */
  readonly lists: ReadonlySet<string>;
  /** Phrases, folded, after which a term is still to be learnt. */
  readonly wishes: readonly string[];
  /** What a company is called where a CV portrays it, folded. */
  readonly companies: ReadonlySet<string>;
}

/** Letters and digits, folded, with single spaces. */
const plain = (phrase: string): string =>
  fold(phrase)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const says: CueTable<Record<StatedKind, string[]>, StatedCues['says']> = {
  schema: (zod) => zod.record(zod.enum(STATED_KINDS), phrases(zod)),
  compile: (written) => new Map(STATED_KINDS.map((kind) => [kind, written[kind].map(plain)])),
};

const places: CueTable<string[][], StatedCues['places']> = {
  schema: (zod) => zod.array(zod.array(zod.string()).min(2)),
  compile: (written) =>
    new Map(
      written.flatMap(([name = '', ...others]) => others.map((one): [string, string] => [plain(one), plain(name)])),
    ),
};

export const cv = tableOf<CvCues>({ says, places, lists: headingKeys, wishes: foldedList, companies: foldedSet });
