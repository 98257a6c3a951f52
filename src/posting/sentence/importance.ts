import type { Importance, Section, SectionKind, Span } from '../../model.js';
import { longestIn } from '../../text/phrasetables.js';
import { isWithin } from '../../text/spans.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { type Decision, decided, type RuleId, without } from '../rules.js';
import { bracketsOf } from '../words/brackets.js';
import type { Words } from '../words/words.js';
import { type CueScope, partsOf, scopesIn } from './cue-scopes.js';
import { type Cue, cuesOf, type Says } from './cues.js';

const OF_SECTION: Readonly<Record<SectionKind, Importance>> = {
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

const OF_CUE: Readonly<Record<Exclude<Says, 'asks'>, Importance>> = {
  required: 'required',
  preferred: 'preferred',
  waived: 'mentioned',
};

/** Whether a bracket is the company's own: "all that you write (our garden has 90% of it)". */
const isOwned = ({ text, units, cues }: Words, bracket: Span): boolean => {
  const first = units.findIndex(({ start }) => start === bracket.start) + 1;
  return longestIn(cues, 'owned', first) > 0 && /\s/.test(text.charAt(units[first]?.end ?? text.length));
};

/** What cues are read by, besides those of the sentence's words. */
type CueVocabulary = Pick<Vocabulary, 'headings' | 'clauses' | 'years'>;

/** What a section is to its sentences. */
type Heading = Pick<Section, 'kind' | 'heading'>;

/** The cues of a sentence for some terms of it, and what each is about. Spans are into the sentence. */
export interface CuedSentence {
  words: Words;
  section: Heading;
  terms: readonly Span[];
  brackets: readonly Span[];
  /** Cues in brackets. */
  bracketed: readonly Cue[];
  /** All others. */
  open: readonly Cue[];
  scopes: readonly CueScope[];
  /** A cue that opens a list which goes on after semicolons. */
  lead: Cue | undefined;
}

/** Whether a cue opens a list that goes on after semicolons: "Nice to have: Kafka; Redis". */
const opensAll = (sentence: string, cue: Cue, terms: readonly Span[]): boolean =>
  !terms.some((one) => one.start < cue.start) && /^[^;,]{0,20}:/.test(sentence.slice(cue.end));

/** Reads the cues of a sentence for some terms of it (spans into the sentence, in order). */
export const readCues = (
  words: Words,
  section: Heading,
  terms: readonly Span[],
  vocabulary: CueVocabulary,
): CuedSentence => {
  const sentence = words.text;
  const cues = cuesOf(words, terms, vocabulary);
  const brackets = bracketsOf(sentence);
  const bracketed = cues.filter((cue) => brackets.some((one) => isWithin(cue, one)));
  const open = bracketed.length === 0 ? cues : cues.filter((cue) => !bracketed.includes(cue));
  const scopes = open.every(({ says }) => says === 'asks')
    ? []
    : partsOf(sentence).flatMap((part) =>
        scopesIn(
          sentence,
          part,
          open.filter((cue) => isWithin(cue, part)),
          terms.filter((term) => isWithin(term, part)),
          brackets,
          vocabulary,
        ),
      );
  const lead = open.find((cue) => cue.says !== 'asks' && opensAll(sentence, cue, terms));
  return { words, section, terms, brackets, bracketed, open, scopes, lead };
};

/** How much a term is wanted, whether a word of its line says so, not only its section, and the cue that does. */
export interface Told {
  importance: Importance;
  explicit: boolean;
  cue: Cue | null;
}

/** A term of a sentence whose cues are read. */
interface Term {
  cued: CuedSentence;
  at: number;
  term: Span;
  bracket: Span | undefined;
}

const byCue = (cue: Cue | undefined): Told | null =>
  cue === undefined || cue.says === 'asks' ? null : { importance: OF_CUE[cue.says], explicit: true, cue };

/** The cue in brackets that is about a term: in the same brackets, or in those just behind it. */
const cueInBrackets = ({ cued: { bracketed, brackets, terms }, term, at, bracket }: Term): Cue | undefined =>
  bracketed.find((cue) => {
    if (cue.says === 'asks') return false;
    const around = brackets.find((one) => isWithin(cue, one));
    if (!around) return false;
    if (bracket) return bracket.start === around.start;
    const inside = terms.some((other) => isWithin(other, around));
    const next = terms[at + 1];
    return !inside && term.end <= around.start && (!next || next.start >= around.start);
  });

/** The "experience with" and the like that reaches a term. */
const askingCue = ({ cued: { words, section, open }, term, bracket }: Term): Cue | undefined => {
  if (section.kind === 'about' && section.heading !== null) return undefined;
  if (bracket !== undefined && isOwned(words, bracket)) return undefined;
  return open.find((cue) => cue.says === 'asks' && cue.start < term.start && term.start < cue.until);
};

/** What tells how much a line wants a term: the first that applies. */
export const IMPORTANCE_RULES: readonly Decision<Term, Told>[] = [
  {
    id: 'cue-in-brackets',
    because: 'a wish or a demand in brackets is about what stands in the same brackets, or just before them',
    decide: (term) => byCue(cueInBrackets(term)),
  },
  {
    id: 'section-of-wishes',
    because: 'what stands below a heading of wishes is one, whatever its line says outside brackets',
    decide: ({ cued }) =>
      OF_SECTION[cued.section.kind] === 'preferred' ? { importance: 'preferred', explicit: true, cue: null } : null,
  },
  {
    id: 'cue-of-clause',
    because:
      'words that wish, demand or waive are about their own part of the sentence; the last that reaches a term counts',
    decide: ({ cued, term }) => byCue(cued.scopes.findLast(({ scope }) => isWithin(term, scope))?.cue),
  },
  {
    id: 'cue-of-list',
    because: 'a wish or a demand that opens a list with a colon is about all of it, past semicolons too',
    decide: ({ cued }) => byCue(cued.lead),
  },
  {
    id: 'asking-words',
    because:
      '"experience with", "we look for" and the like demand what follows them, except where a company speaks of itself',
    decide: (term) => {
      const cue = askingCue(term);
      if (cue === undefined) return null;
      const own = OF_SECTION[term.cued.section.kind];
      return { importance: own === 'mentioned' ? 'required' : own, explicit: true, cue };
    },
  },
  {
    id: 'section',
    because: 'a line that says nothing of it wants its terms as its section does',
    decide: ({ cued }) => ({ importance: OF_SECTION[cued.section.kind], explicit: false, cue: null }),
  },
];

/** How much a term is wanted, and the rule that told. */
export interface Wanted extends Told {
  rule: RuleId;
}

const NOT_TOLD: Wanted = { importance: 'mentioned', explicit: false, cue: null, rule: 'section' };

const termsOf = (cued: CuedSentence): Term[] =>
  cued.terms.map((term, at) => ({ cued, at, term, bracket: cued.brackets.find((one) => isWithin(term, one)) }));

/**
 * How much a sentence of a posting wants each of its terms, by the rules above. A wish in brackets is about what stands
 * beside it, any other about its part of the sentence (`scopesIn`).
 */
export const importancesOf = (cued: CuedSentence, { without: left }: Pick<Vocabulary, 'without'>): Wanted[] => {
  const rules = without(IMPORTANCE_RULES, left);
  return termsOf(cued).map((term): Wanted => {
    const found = decided(rules, term);
    if (found === null) return NOT_TOLD;
    const { importance, explicit, cue } = found.result;
    return { importance, explicit, cue, rule: found.rule };
  });
};

/** For each term the rules that come after the one that told, and would have told otherwise: what a trace shows. */
export const rivalsOf = (
  cued: CuedSentence,
  { without: left }: Pick<Vocabulary, 'without'>,
): { rule: RuleId; importance: Importance; cue: Span | null }[][] =>
  termsOf(cued).map((term) => {
    const told = without(IMPORTANCE_RULES, left).flatMap(({ id, decide }) => {
      const result = decide(term);
      return result === null ? [] : [{ rule: id, importance: result.importance, cue: result.cue }];
    });
    return told.slice(1).filter(({ importance }) => importance !== told[0]?.importance);
  });

/** The same for words that are read for it alone. */
export const importanceOf = (
  words: Words,
  section: Heading,
  terms: readonly Span[],
  vocabulary: CueVocabulary & Pick<Vocabulary, 'without'>,
): Importance[] =>
  importancesOf(readCues(words, section, terms, vocabulary), vocabulary).map(({ importance }) => importance);
