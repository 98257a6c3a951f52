import type { Span } from '../../model.js';
import { isWithin } from '../../text/spans.js';
import type { ClauseCues } from '../../vocabulary/cues/clauses.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Cue } from './cues.js';

/** A text without what its brackets hold, in the same length: their commas end no clause around them. */
const besideBrackets = (text: string): string => text.replace(/\([^()]*\)/g, (held) => ' '.repeat(held.length));

/** Where the clause that ends at `end` begins: after the last comma or "but"; a list joined by "and" or "or" is one. */
const clauseStart = (sentence: string, from: number, end: number, { breaks, goesOn }: ClauseCues): number => {
  const before = besideBrackets(sentence.slice(from, end));
  const at = Math.max(...breaks.map((word) => before.lastIndexOf(word)));
  const comma = before.lastIndexOf(',');
  return from + Math.max(at, goesOn.test(before.slice(comma)) ? before.slice(0, comma).lastIndexOf(',') : comma) + 1;
};

/** The parts of a sentence between semicolons: what is said in one of them is not about another. */
export const partsOf = (sentence: string): Span[] =>
  sentence.includes(';')
    ? [...sentence.matchAll(/[^;]+/g)].map((found) => ({ start: found.index, end: found.index + found[0].length }))
    : [{ start: 0, end: sentence.length }];

/** "Kafka is a plus, but not required" says its wish twice: what waives nothing new after a wish is left out. */
const withoutEchoes = (cues: readonly Cue[], terms: readonly Span[], brackets: readonly Span[]): Cue[] => {
  const apart = terms.filter((term) => !brackets.some((one) => isWithin(term, one)));
  return cues.filter((cue, i) => {
    const before = cues[i - 1];
    if (cue.says !== 'waived' || before?.says !== 'preferred') return true;
    return apart.some((term) => term.start >= before.end && term.end <= cue.start);
  });
};

/** A cue, and the part of its sentence that it is about. */
export interface CueScope {
  cue: Cue;
  scope: Span;
}

/**
 * What each explicit cue in one part of a sentence is about. A cue that opens its clause ("…, ideally with Go") reaches
 * forward. Any other closes one: its own clause where something is demanded before ("TypeScript is a must, Go is a
 * plus"), else all since the last cue. "Knowledge of A, B and C is a plus" demands nothing: the list is one wish.
 */
export const scopesIn = (
  sentence: string,
  part: Span,
  cues: readonly Cue[],
  terms: readonly Span[],
  brackets: readonly Span[],
  { clauses, years }: Pick<Vocabulary, 'clauses' | 'years'>,
): CueScope[] => {
  const explicit = withoutEchoes(
    cues.filter((cue) => cue.says !== 'asks'),
    terms,
    brackets,
  );
  const between = (start: number, end: number): boolean => terms.some((one) => one.start >= start && one.end <= end);
  return explicit.map((cue, i): CueScope => {
    const opened = clauseStart(sentence, part.start, cue.start, clauses);
    const opens = !between(opened, cue.start) && between(cue.end, explicit[i + 1]?.start ?? part.end);
    if (opens) return { cue, scope: { start: cue.start, end: part.end } };
    let own = opened;
    while (own > part.start && !between(own, cue.start)) own = clauseStart(sentence, part.start, own - 1, clauses);
    const ahead = cues.filter((one) => one.end <= cue.start);
    // A number of years is a demand too.
    const demanded =
      years.counted.test(sentence.slice(part.start, cue.start)) || ahead.some((one) => one.says === 'required');
    const listed = clauses.joins.test(sentence.slice(own, cue.start));
    const named = terms.filter((one) => one.end <= cue.start).at(-1);
    // "TypeScript, React, Docker a plus": without a verb only the last is meant.
    const bare = named !== undefined && clauses.bare.test(sentence.slice(named.end, cue.end));
    const alone = demanded || ((bare || ahead.some((one) => one.says === 'asks')) && !listed);
    const start =
      cue.says !== 'required' && alone
        ? own
        : (explicit.slice(0, i).findLast((one) => one.says !== 'waived')?.end ?? part.start);
    return { cue, scope: { start, end: part.end } };
  });
};
