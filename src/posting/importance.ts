import type { Knowledge } from '../lexicon/open.js';
import type { Importance, SectionKind, Span } from '../model.js';
import { findPhrases, spanOf } from '../text/phrases.js';
import { unitsOf } from '../text/units.js';

type Wanted = 'required' | 'preferred' | 'asks';

interface Cue extends Span {
  says: Wanted;
}

const BASE: Readonly<Record<SectionKind, Importance>> = {
  meta: 'mentioned',
  title: 'required',
  about: 'mentioned',
  responsibilities: 'mentioned',
  required: 'required',
  preferred: 'preferred',
  stack: 'mentioned',
  benefits: 'mentioned',
  legal: 'mentioned',
  apply: 'mentioned',
  other: 'mentioned',
};

const cuesOf = (sentence: string, { importance }: Knowledge): Cue[] => {
  const units = unitsOf(sentence);
  return (['preferred', 'required', 'asks'] as const)
    .flatMap((says) => findPhrases(units, importance[says]).map((hit) => ({ ...spanOf(units, hit), says })))
    .sort((a, b) => a.start - b.start);
};

/** The brackets of a sentence, innermost text included, as spans. */
const bracketsOf = (sentence: string): Span[] =>
  [...sentence.matchAll(/\([^()]*\)|\[[^[\]]*\]/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Where the clause that ends at `end` begins: after the last comma or semicolon, but a list joined by "or" is one. */
const clauseStart = (sentence: string, end: number): number => {
  const before = sentence.slice(0, end);
  const at = Math.max(before.lastIndexOf(';'), before.lastIndexOf(' but '), before.lastIndexOf(' pero '));
  const comma = before.lastIndexOf(',');
  const joined = /^,?\s*(?:and|or|y|o)\b/i.test(before.slice(comma));
  return Math.max(at, joined ? before.slice(0, comma).lastIndexOf(',') : comma) + 1;
};

/**
 * How much a sentence of a posting wants each of its terms: by the section, then by words in the sentence. A wish in
 * brackets is about what stands in the same brackets, or just before them; a wish after "must" or "experience with" in
 * one sentence is about its own clause; any other wish is about the whole sentence. Spans are into the sentence.
 */
export const importanceOf = (
  sentence: string,
  section: SectionKind,
  terms: readonly Span[],
  knowledge: Knowledge,
): Importance[] => {
  const base = BASE[section];
  const cues = cuesOf(sentence, knowledge);
  const brackets = bracketsOf(sentence);
  const bracketed = cues.filter((cue) => brackets.some((one) => within(cue, one)));
  const open = cues.filter((cue) => !bracketed.includes(cue));
  const explicit = open.filter((cue) => cue.says !== 'asks');
  const wish = explicit.find((cue) => cue.says === 'preferred');
  const demand = open.find((cue) => cue.says !== 'preferred' && (!wish || cue.start < wish.start));
  const clause = wish && demand ? clauseStart(sentence, wish.start) : 0;

  return terms.map((term, i) => {
    const bracket = brackets.find((one) => within(term, one));
    const own = bracketed.find((cue) => {
      if (cue.says === 'asks') return false;
      const around = brackets.find((one) => within(cue, one));
      if (!around) return false;
      if (bracket) return bracket.start === around.start;
      const inside = terms.some((other) => within(other, around));
      const next = terms[i + 1];
      return !inside && term.end <= around.start && (!next || next.start >= around.start);
    });
    if (own) return own.says === 'preferred' ? 'preferred' : 'required';
    if (base === 'preferred') return 'preferred';
    if (wish) {
      const ahead = wish.start < term.start;
      if (!demand || (ahead && term.start > wish.start) || (term.start >= clause && term.start <= wish.end))
        return 'preferred';
    }
    if (explicit.some((cue) => cue.says === 'required')) return 'required';
    return base === 'mentioned' && open.length > 0 ? 'required' : base;
  });
};
