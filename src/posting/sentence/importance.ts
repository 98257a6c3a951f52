import type { Importance, Section, SectionKind, Span } from '../../model.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { type Cue, cuesOf, type Says } from './cues.js';
import type { Words } from './words.js';

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

/** A number of years is a demand too. */
const YEARS = /\d\s*\+?\s*(?:years?|yrs?|años?)(?![\p{L}])/iu;
const BARE = /^\s*\)?\s+(?:an?|una?)\s/i;
const OURS = /^[([]\s*(?:our|we|nuestr[oa]s?|nosotros)\s/i;
const JOINED = /\s(?:and|or|y|o|&)\s/i;

/** The brackets of a sentence, innermost text included, as spans. */
export const bracketsOf = (sentence: string): Span[] =>
  [...sentence.matchAll(/\([^()]*\)|\[[^[\]]*\]/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** A text without what its brackets hold, in the same length: their commas end no clause around them. */
const besideBrackets = (text: string): string => text.replace(/\([^()]*\)/g, (held) => ' '.repeat(held.length));

/** Where the clause that ends at `end` begins: after the last comma or "but"; a list joined by "and" or "or" is one. */
const clauseStart = (sentence: string, from: number, end: number): number => {
  const before = besideBrackets(sentence.slice(from, end));
  const at = Math.max(before.lastIndexOf(' but '), before.lastIndexOf(' pero '));
  const comma = before.lastIndexOf(',');
  const joined = /^,?\s*(?:and|or|y|o)\b/i.test(before.slice(comma));
  return from + Math.max(at, joined ? before.slice(0, comma).lastIndexOf(',') : comma) + 1;
};

/** The parts of a sentence between semicolons: what is said in one of them is not about another. */
const partsOf = (sentence: string): Span[] =>
  [...sentence.matchAll(/[^;]+/g)].map((found) => ({ start: found.index, end: found.index + found[0].length }));

/** "Kafka is a plus, but not required" says its wish twice: what waives nothing new after a wish is left out. */
const withoutEchoes = (sentence: string, cues: readonly Cue[], terms: readonly Span[]): Cue[] => {
  const brackets = bracketsOf(sentence);
  const apart = terms.filter((term) => !brackets.some((one) => within(term, one)));
  return cues.filter((cue, i) => {
    const before = cues[i - 1];
    if (cue.says !== 'waived' || before?.says !== 'preferred') return true;
    return apart.some((term) => term.start >= before.end && term.end <= cue.start);
  });
};

/**
 * What each explicit cue in one part of a sentence is about. A cue that opens its clause ("…, ideally with Go") reaches
 * forward. Any other closes one: its own clause where something is demanded before ("TypeScript is a must, Go is a
 * plus"), else all since the last cue. "Knowledge of A, B and C is a plus" demands nothing: the list is one wish.
 */
const reachesOf = (sentence: string, part: Span, cues: readonly Cue[], terms: readonly Span[]): Cue[] => {
  const explicit = withoutEchoes(
    sentence,
    cues.filter((cue) => cue.says !== 'asks'),
    terms,
  );
  const between = (start: number, end: number): boolean => terms.some((one) => one.start >= start && one.end <= end);
  return explicit.map((cue, i) => {
    const { says, until } = cue;
    const opened = clauseStart(sentence, part.start, cue.start);
    const opens = !between(opened, cue.start) && between(cue.end, explicit[i + 1]?.start ?? part.end);
    if (opens) return { says, until, start: cue.start, end: part.end };
    let own = opened;
    while (own > part.start && !between(own, cue.start)) own = clauseStart(sentence, part.start, own - 1);
    const ahead = cues.filter((one) => one.end <= cue.start);
    const demanded = YEARS.test(sentence.slice(part.start, cue.start)) || ahead.some((one) => one.says === 'required');
    const listed = JOINED.test(sentence.slice(own, cue.start));
    const named = terms.filter((one) => one.end <= cue.start).at(-1);
    // "TypeScript, React, Docker a plus": without a verb only the last is meant.
    const bare = named !== undefined && BARE.test(sentence.slice(named.end, cue.end));
    const alone = demanded || ((bare || ahead.some((one) => one.says === 'asks')) && !listed);
    const start =
      says !== 'required' && alone
        ? own
        : (explicit.slice(0, i).findLast((one) => one.says !== 'waived')?.end ?? part.start);
    return { says, until, start, end: part.end };
  });
};

/** Whether a cue opens a list that goes on after semicolons: "Nice to have: Kafka; Redis". */
const opensAll = (sentence: string, cue: Cue, terms: readonly Span[]): boolean =>
  !terms.some((one) => one.start < cue.start) && /^[^;,]{0,20}:/.test(sentence.slice(cue.end));

const IMPORTANCE: Readonly<Record<Exclude<Says, 'asks'>, Importance>> = {
  required: 'required',
  preferred: 'preferred',
  waived: 'mentioned',
};

/** How much a term is wanted, and whether a word of its line says so, not only the section it stands in. */
export interface Told {
  importance: Importance;
  explicit: boolean;
}

/**
 * How much a sentence of a posting wants each of its terms: by the section, then by words in the sentence. A wish in
 * brackets is about what stands in the same brackets, or just before them; any other is about its part of the sentence
 * (`reachesOf`). Where the section demands nothing, "experience with" and the like demand what follows them, except
 * where a company speaks of itself. Spans are into the sentence.
 */
export const readImportance = (
  words: Words,
  section: Pick<Section, 'kind' | 'heading'>,
  terms: readonly Span[],
  vocabulary: Vocabulary,
): Told[] => {
  const { text: sentence } = words;
  const base = BASE[section.kind];
  const cues = cuesOf(words, terms, vocabulary);
  const brackets = bracketsOf(sentence);
  const bracketed = cues.filter((cue) => brackets.some((one) => within(cue, one)));
  const open = cues.filter((cue) => !bracketed.includes(cue));
  const parts = partsOf(sentence).map((part) => ({
    part,
    reaches: reachesOf(
      sentence,
      part,
      open.filter((cue) => within(cue, part)),
      terms.filter((term) => within(term, part)),
    ),
  }));
  const lead = open.find((cue) => cue.says !== 'asks' && opensAll(sentence, cue, terms));
  const boasts = section.kind === 'about' && section.heading !== null;
  const told = (says: Says | undefined): Told | null =>
    says === undefined || says === 'asks' ? null : { importance: IMPORTANCE[says], explicit: true };

  return terms.map((term, i): Told => {
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
    const inBracket = told(own?.says);
    if (inBracket) return inBracket;
    if (base === 'preferred') return { importance: 'preferred', explicit: true };
    const mine = parts.find(({ part }) => within(term, part))?.reaches ?? [];
    const said = mine.filter((cue) => term.start >= cue.start && term.end <= cue.end).at(-1)?.says ?? lead?.says;
    const inLine = told(said);
    if (inLine) return inLine;
    // "All that you write (our garden has 90% of it)": such a bracket is the company's own.
    const ours = bracket !== undefined && OURS.test(sentence.slice(bracket.start));
    const asked =
      !boasts && !ours && open.some((cue) => cue.says === 'asks' && cue.start < term.start && term.start < cue.until);
    return { importance: base === 'mentioned' && asked ? 'required' : base, explicit: asked };
  });
};

/** `readImportance` without what told it. */
export const importanceOf = (...given: Parameters<typeof readImportance>): Importance[] =>
  readImportance(...given).map(({ importance }) => importance);
