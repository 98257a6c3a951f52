import type { CoverageFact, Suggestion } from '../coverage/schema.js';
import type { PlacedFact } from '../cv/placed.js';
import { type AssessedCv, placeOf } from './assessed.js';
import { type Advising, editsFor } from './edits.js';

/** Less than this is no reason to edit a line. */
const LEAST_GAIN = 0.05;
/** A fact that carries less need not lead. */
const LEAST_CARRIED = 0.5;
/** More bullets than this cannot all come first; one bullet may tell several facts. */
const MOST_LEADS = 5;

/**
 * Facts to lead with, the most useful first, and for each the bullet that its own should stand before: the first of its
 * part of the CV that does not lead already. Null where it stands first, or in no bullet of its own.
 */
const leadsOf = (facts: readonly CoverageFact[], placedFacts: ReadonlyMap<string, PlacedFact>): Suggestion[] => {
  const led = new Set<number>();
  return facts
    .filter((fact) => fact.inCv && fact.relevance > 0 && fact.carries >= LEAST_CARRIED)
    .flatMap((fact): Suggestion[] => {
      const placed = placedFacts.get(fact.id);
      if (!placed || placed.line === null) return [];
      const { line, siblings } = placed;
      if (!led.has(line) && led.size === MOST_LEADS) return [];
      const first = siblings.find((other) => other === line || !led.has(other));
      led.add(line);
      const before = first === undefined || first >= line ? null : first;
      const confirm = fact.origin === 'extrapolated';
      const about = { factId: fact.id, carries: fact.carries, items: fact.covers, before, confirm };
      return [{ code: 'lead-with-fact', gain: fact.gain, where: placeOf(placed), ...about }];
    });
};

const additionsOf = (facts: readonly CoverageFact[], beside: ReadonlyMap<string, PlacedFact>): Suggestion[] =>
  facts
    .filter(({ inCv }) => !inCv)
    .map((fact): Suggestion => {
      const near = beside.get(fact.id);
      const confirm = fact.origin === 'extrapolated';
      const where = near ? placeOf(near) : null;
      return { code: 'add-fact', gain: fact.gain, where, factId: fact.id, confirm, items: fact.covers };
    });

/** Of the edits for one group of alternatives the best one is enough. */
const oneEach = (edits: readonly Suggestion[], { assessed }: AssessedCv): Suggestion[] => {
  const groups = new Map(assessed.map(({ requirement, anyOf }) => [requirement.id, anyOf]));
  const served = new Set<string>();
  return edits.filter((one) => {
    const group = 'item' in one ? (groups.get(one.item) ?? null) : null;
    if (group === null) return true;
    const isFirst = !served.has(group);
    served.add(group);
    return isFirst;
  });
};

/** The nearest evidence is worth saying where a plain edit for nothing is not. */
const isWorth = ({ code, gain }: Suggestion): boolean => gain >= LEAST_GAIN || code === 'nearest-evidence';

/**
 * What the owner could do: facts to lead with (of five bullets at most), then, most points first, facts to add, names to show at
 * work, words of the posting to use, and the nearest evidence for what is missed by little. Each has evidence in the CV
 * or the ledger; a term that has none is a gap and brings no suggestion. The posting's own words are only proposed where
 * it is written in the CV's language.
 */
export const suggest = (facts: readonly CoverageFact[], advising: Advising): Suggestion[] => {
  const { assessedCv } = advising;
  const { placed, beside } = assessedCv.shown;
  const edits = [
    ...additionsOf(facts, beside),
    ...assessedCv.assessed.flatMap((item, at) => editsFor({ item, at }, advising)),
  ];
  const worth = edits.filter(isWorth).sort((a, b) => b.gain - a.gain);
  return [...leadsOf(facts, placed), ...oneEach(worth, assessedCv)];
};
