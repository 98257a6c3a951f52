import type { Assessed } from '../coverage/assess.js';
import type { CvIndex, CvMention } from '../coverage/cv-index.js';
import type { Neighbours } from '../coverage/neighbours.js';
import type { CoverageFact } from '../coverage/schema.js';
import { scoreOf, toUnits, type Unit } from '../coverage/score.js';
import { VIA_STRENGTH } from '../coverage/weights.js';
import type { Fact } from '../cv/facts.js';
import type { Cv, CvBlock } from '../cv/read.js';
import { lineAt, linesOf } from '../text/lines.js';
import { termId } from '../vocabulary/termid.js';

/** A fact of the ledger with its place in the CV, if it has one. */
export interface PlacedFact {
  fact: Fact;
  /** The line of the first bullet that tells it; null when the CV does not. */
  line: number | null;
  section: string | null;
  /** The lines of the bullets it stands among, its own too: those of the same list. Empty where it is no bullet. */
  siblings: number[];
  concepts: string[];
}

/** The first lines of the bullets of the list that a block stands in. */
const siblingsOf = (block: CvBlock, cv: Cv, lineOf: (offset: number) => number): number[] =>
  block.list === null ? [] : cv.blocks.filter(({ list }) => list === block.list).map(({ start }) => lineOf(start));

/**
 * Finds each fact in the CV: by the comments that tie bullets to facts. A CV without comments tells a fact when its
 * bullets show all of the fact's concepts.
 */
export const placeFacts = (facts: readonly Fact[], cv: Cv, index: CvIndex): PlacedFact[] => {
  const lines = linesOf(cv.text);
  const lineOf = (offset: number): number => lineAt(lines, offset).number;
  const tied = cv.blocks.some((block) => block.factIds.length > 0);
  return facts.map((fact) => {
    const concepts = [...fact.concepts, ...fact.terms.map(termId)];
    const block = cv.blocks.find((one) => one.factIds.includes(fact.id));
    if (block) {
      const siblings = siblingsOf(block, cv, lineOf);
      return { fact, line: lineOf(block.start), section: block.section, siblings, concepts };
    }
    const shown = concepts.map((id) => (index.byConcept.get(id) ?? []).find(({ place }) => place === 'bullet'));
    const [first] = shown;
    const told = !tied && first !== undefined && shown.every(Boolean);
    const here = told ? cv.blocks.find(({ start, end }) => first.start >= start && first.end <= end) : undefined;
    return {
      fact,
      line: told ? first.line : null,
      section: told ? first.section : null,
      siblings: here ? siblingsOf(here, cv, lineOf) : [],
      concepts,
    };
  });
};

/** Everything a re-scoring needs. */
export interface Scene {
  assessed: readonly Assessed[];
  index: CvIndex;
  facts: readonly PlacedFact[];
  neighbours: Neighbours;
  /** Ids of what every fact implies, and none speaks to for that. */
  vague: ReadonlySet<string>;
}

const value = (score: number | null): number => score ?? 0;

/** A fact and all that is drawn from it: without the one the others have nothing to stand on. */
const withDerived = ({ fact }: PlacedFact, facts: readonly PlacedFact[]): ReadonlySet<string> => {
  const ids = new Set([fact.id]);
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    for (const other of facts) if (other.fact.from.some((id) => ids.has(id))) ids.add(other.fact.id);
  }
  return ids;
};

/**
 * What remains of the CV if it did not tell a fact, nor what is drawn from it: their bullets go, and their names in
 * lists, but for concepts that another fact tells in the same place.
 */
const without = (placed: PlacedFact, { index, facts }: Scene): CvMention[] => {
  const gone = withDerived(placed, facts);
  const others = facts.filter((other) => other.line !== null && !gone.has(other.fact.id));
  const byId = new Map(others.map((other) => [other.fact.id, other]));
  const elsewhere = new Set(others.flatMap((other) => other.concepts));
  const lost = new Set(facts.filter(({ fact }) => gone.has(fact.id)).flatMap(({ concepts }) => concepts));
  return index.mentions.filter((mention) => {
    if (mention.factIds.some((id) => gone.has(id))) {
      return mention.factIds.some((id) => byId.get(id)?.concepts.includes(mention.conceptId));
    }
    return mention.factIds.length > 0 || !lost.has(mention.conceptId) || elsewhere.has(mention.conceptId);
  });
};

const carried = (placed: PlacedFact, scene: Scene): number => {
  if (placed.line === null) return 0;
  const kept = new Set(without(placed, scene));
  const rest = scene.assessed.map((one) => {
    const left = one.evidence.find(({ mention }) => mention !== null && kept.has(mention));
    return { ...one, credit: left?.strength ?? 0 };
  });
  return Math.max(0, value(scoreOf(scene.assessed)) - value(scoreOf(rest)));
};

/** How a fact bears on a requirement: by a concept of its own, by one that implies it (nothing vague), or not at all. */
const speaksTo = (
  { concepts }: PlacedFact,
  { requirement }: Assessed,
  { neighbours, vague }: Scene,
): 'literal' | 'implied' | null => {
  if (concepts.includes(requirement.id)) return 'literal';
  if (vague.has(requirement.id)) return null;
  const impliers = neighbours.impliers.get(requirement.id) ?? [];
  return impliers.some(({ id }) => concepts.includes(id)) ? 'implied' : null;
};

/** The credit a requirement would have with the fact told in a bullet, in the posting's words. */
const creditWith = (placed: PlacedFact, one: Assessed, scene: Scene): number => {
  const via = speaksTo(placed, one, scene);
  return via === null ? one.credit : Math.max(one.credit, VIA_STRENGTH[via]);
};

/** A fact to be confirmed first is worth a little less than one that may be written as it is. */
const TO_CONFIRM = 0.9;
/** Less is the same: half a tenth of a point shows in no report. */
const SAME = 0.05;

/** The points that a fact's own terms are worth, by the units of the score they belong to. */
const spokenBy = (
  placed: PlacedFact,
  units: readonly Unit<Assessed>[],
  scene: Scene,
): [unit: number, credit: number][] =>
  units.flatMap(({ items }, at): [number, number][] => {
    const credit = Math.max(...items.map((one) => creditWith(placed, { ...one, credit: 0 }, scene)));
    return credit > 0 ? [[at, credit]] : [];
  });

/**
 * The order in which facts say the most: each time the one that adds most to what those before it speak to, with what it
 * carries and would gain; of equals the more important, then in the ledger's order. So no two that say the same lead.
 */
const inOrder = (weighed: readonly CoverageFact[], scene: Scene): CoverageFact[] => {
  const units = toUnits(scene.assessed);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const spoken = new Map(scene.facts.map((one) => [one.fact.id, spokenBy(one, units, scene)]));
  const left = weighed.filter(({ covers, carries, gain }) => covers.length > 0 || carries + gain > 0);
  const ordered: CoverageFact[] = [];
  const said = units.map(() => 0);
  const adds = (id: string): number =>
    (spoken.get(id) ?? []).reduce(
      (sum, [at, credit]) => sum + (100 * (units[at]?.weight ?? 0) * Math.max(0, credit - (said[at] ?? 0))) / total,
      0,
    );
  const worth = ({ id, origin, carries, gain }: CoverageFact): number =>
    (origin === 'extrapolated' ? TO_CONFIRM : 1) * (adds(id) + gain) + carries;
  while (left.length > 0) {
    const worths = left.map(worth);
    const most = Math.max(...worths) - SAME;
    const among = left.filter((_, i) => (worths[i] ?? 0) >= most);
    const best = among.find(({ importance }) => importance === 'high') ?? among[0];
    if (!best) break;
    ordered.push(best);
    left.splice(left.indexOf(best), 1);
    for (const [at, credit] of spoken.get(best.id) ?? []) said[at] = Math.max(said[at] ?? 0, credit);
  }
  return [...ordered, ...weighed.filter((fact) => !ordered.includes(fact))];
};

/** The points that telling a fact in a bullet, in the posting's words, would add. */
const gainOf = (placed: PlacedFact, scene: Scene): number => {
  const told = scene.assessed.map((one) => ({ ...one, credit: creditWith(placed, one, scene) }));
  return Math.max(0, value(scoreOf(told)) - value(scoreOf(scene.assessed)));
};

/**
 * What each fact is worth for a posting, by re-scoring: `carries`, the points that would be lost if the CV did not tell
 * it (nor what is drawn from it), and `gain`, the points that telling it in a bullet in the posting's words would add. The
 * most useful first (`inOrder`).
 */
export const weighFacts = (scene: Scene): CoverageFact[] => {
  const weighed = scene.facts.map((placed): CoverageFact => {
    const covers = scene.assessed.filter((one) => speaksTo(placed, one, scene) !== null);
    const { id, statement, origin, importance } = placed.fact;
    return {
      id,
      statement,
      inCv: placed.line !== null,
      line: placed.line,
      origin,
      importance,
      carries: carried(placed, scene),
      gain: covers.length === 0 ? 0 : gainOf(placed, scene),
      covers: covers.map(({ requirement }) => requirement.id),
    };
  });
  return inOrder(weighed, scene);
};
