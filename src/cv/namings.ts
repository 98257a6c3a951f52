import type { Surface } from '../text/surface.js';
import type { CvMention } from './mentions.js';
import { writePeriod } from './months.js';

/** Mentions of a concept that show it alike, whatever a posting asks for: by the same words, at one kind of place, in the same years. */
export interface Use {
  /** In the order they stand in. */
  mentions: readonly [CvMention, ...CvMention[]];
  /** The facts (by their place in the ledger) without which the CV would have none of them. */
  needs: ReadonlySet<number>;
}

/** A name that a CV has for a concept, and its uses, in the order in which each first stands. */
export interface Naming {
  /** As the CV writes it. */
  name: string;
  form: string;
  cut: Surface;
  uses: readonly Use[];
}

/** What a CV calls each concept, in the order in which each name first stands. */
export type Namings = ReadonlyMap<string, readonly Naming[]>;

const nameOf = ({ form, surface }: CvMention): string => `${form}\n${surface}`;

/** What beside its words tells how much a mention shows. */
const standingOf = ({ place, period, told }: CvMention): string =>
  `${place} ${told} ${period ? writePeriod(period) : ''}`;

/** Things by a key, in the order in which each key first comes. */
const alike = (
  mentions: readonly CvMention[],
  keyOf: (mention: CvMention) => string,
): [CvMention, ...CvMention[]][] => {
  const [first] = mentions;
  if (first && mentions.length === 1) return [[first]];
  const groups = new Map<string, [CvMention, ...CvMention[]]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()];
};

/** The facts that all of some mentions need. */
const neededByAll = (
  [first, ...others]: readonly [CvMention, ...CvMention[]],
  needsOf: (mention: CvMention) => ReadonlySet<number>,
): ReadonlySet<number> => {
  let needs = needsOf(first);
  for (const other of others) {
    if (needs.size === 0) return needs;
    // Mentions of one bullet need the same.
    if (other.factIds === first.factIds) continue;
    const also = needsOf(other);
    needs = new Set([...needs].filter((fact) => also.has(fact)));
  }
  return needs;
};

const byStart = (a: CvMention, b: CvMention): number => a.start - b.start;

/** Puts together the mentions of each concept that show it alike. `needsOf` gives the facts without which one would go. */
export const namingsOf = (
  byConcept: ReadonlyMap<string, readonly CvMention[]>,
  needsOf: (mention: CvMention) => ReadonlySet<number>,
): Namings => {
  const useOf = (mentions: readonly [CvMention, ...CvMention[]]): Use => ({
    mentions,
    needs: neededByAll(mentions, needsOf),
  });
  const namingOf = (mentions: readonly [CvMention, ...CvMention[]]): Naming => {
    const [{ surface: name, form, cut }] = mentions;
    return { name, form, cut, uses: alike(mentions, standingOf).map(useOf) };
  };
  return new Map(
    [...byConcept].map(([id, mentions]) => [id, alike([...mentions].sort(byStart), nameOf).map(namingOf)]),
  );
};
