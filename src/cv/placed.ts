import { lineAt, linesOf } from '../text/lines.js';
import type { Cv, CvBlock } from './cv.js';
import { conceptsOf, type Fact } from './facts.js';
import type { CvIndex } from './mentions.js';

/** A fact of the ledger with its place in the CV, if it has one. */
export interface PlacedFact {
  fact: Fact;
  /** The line of the first bullet that tells it; null when the CV does not. */
  line: number | null;
  section: string | null;
  /** The lines of the bullets it stands among, its own too: those of the same list. Empty where it is no bullet. */
  siblings: readonly number[];
  concepts: readonly string[];
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
    const concepts = conceptsOf(fact);
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
