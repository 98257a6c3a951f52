import type { Check, CheckKind, Mention, Section, Span } from '../../model.js';
import { firstFrom } from '../../text/phrasetables.js';
import { saidIn, says } from '../../vocabulary/cues/checks.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { firstThat, type RuleId, type Test, without } from '../rules.js';
import { importanceOf } from '../sentence/importance.js';
import { inWords, type Sentence } from '../sentence/sentence.js';
import type { YearFigure } from '../sentence/years.js';
import { readWords, type Words } from '../words/words.js';

/** A sentence that may put a question, with what it names. */
export interface CheckSentence extends Span {
  /** The sentence's words, read: a line wrapped in it breaks no phrase. */
  flat: Words;
  /** Their text, as long as the sentence. */
  words: string;
  section: Section;
  figures: readonly YearFigure[];
  /** The terms that it names and does not deny, in order, a bare degree among them. */
  terms: readonly Mention[];
}

/** What a sentence names: what it demands, and what would be nice to have. */
export interface WantedTerms {
  firm: readonly Mention[];
  wished: readonly Mention[];
}

/** The word of "a degree, or six years": a degree that no name of one stands for. */
const DEGREE = 'degree';
const ANY_DEGREE = 'university-degree';

/** The mentions of a sentence, a bare degree among them where it names no other. */
const withBareDegree = (
  mentions: readonly Mention[],
  words: string,
  start: number,
  { lexicon, checkSigns }: Vocabulary,
): Mention[] => {
  const named = mentions.some(({ conceptId }) => conceptOf(lexicon, conceptId)?.kind === 'degree');
  const found = named ? null : saidIn(checkSigns, 'bare_degree', words);
  if (!found) return [...mentions];
  const surface = words.slice(found.end - DEGREE.length, found.end);
  const span = { start: start + found.end - DEGREE.length, end: start + found.end };
  const bare: Mention = {
    ...span,
    conceptId: ANY_DEGREE,
    surface,
    form: surface,
    via: 'alias',
    guard: 'none',
    negated: false,
    asked: true,
  };
  return [...mentions, bare].sort((a, b) => a.start - b.start);
};

/** Reads a sentence of a posting for what it names. */
export const readCheckSentence = (sentence: Sentence, vocabulary: Vocabulary): CheckSentence => {
  const { start, end, section, flat, figures, lower } = sentence;
  const named = sentence.mentions.filter((mention) => !mention.negated);
  const terms = lower.includes(DEGREE) ? withBareDegree(named, flat.text, start, vocabulary) : named;
  return { start, end, flat, words: flat.text, section, figures, terms };
};

/** Whether any term of some words can be a wish: only a cue of wishes, or a section of them, makes one. */
const mayWish = ({ cues }: Words, { kind }: Section): boolean =>
  kind === 'preferred' || firstFrom(cues, 'preferred', 0) >= 0;

/** How much a sentence wants what it names. */
export const wantedTermsOf = (said: CheckSentence, vocabulary: Vocabulary): WantedTerms => {
  const { flat, section, terms } = said;
  if (!mayWish(flat, section)) return { firm: terms, wished: [] };
  const spans = terms.map((one) => inWords(said, one));
  const importances = importanceOf(flat, section, spans, vocabulary);
  return {
    firm: terms.filter((_, i) => importances[i] !== 'preferred'),
    wished: terms.filter((_, i) => importances[i] === 'preferred'),
  };
};

/** In a longer sentence a wish may be about anything. */
const LONGEST_WISH = 300;

/** "5 years (preferably in retail)" wishes for retail; "(preferred)" for what stands before it. */
const ASIDE = /\([^()\s]+(?:\s+[^()\s]+){2,}\)/g;

/** Of a sentence that is too long to be one, the part around a hit, as far before and after as its wish may stand. */
const [BEFORE, AFTER] = [40, 100];

/** What some words of a sentence ask for, the span into it, and the part of the sentence that may say it is a wish. */
interface Told {
  said: CheckSentence;
  hit: Span;
  part: Span;
  vocabulary: Vocabulary;
}

/** A term or question that only the importance of its words makes a wish. */
export const WISHED_BY_CUE: Test<Told> = {
  id: 'wished-by-its-words',
  because: 'what makes a term a wish makes a question one: a cue such as "ideally", or a section of wishes',
  applies: ({ said, hit, part, vocabulary }) => {
    const { flat, words, section } = said;
    const text = words.slice(part.start, part.end);
    const told = text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
    const read = told === flat.text ? flat : readWords(told, vocabulary);
    if (!mayWish(read, section)) return false;
    const moved = ({ start: from, end }: Span): Span => ({ start: from - part.start, end: end - part.start });
    const own = moved(hit);
    const terms = said.terms.map((one) => moved(inWords(said, one)));
    const apart = terms.filter(
      (one) => one.start >= 0 && one.end <= text.length && (one.end <= own.start || one.start >= own.end),
    );
    const all = [...apart, own].sort((a, b) => a.start - b.start);
    return importanceOf(read, section, all, vocabulary)[all.indexOf(own)] === 'preferred';
  },
};

/** What says that a question is only a wish. */
export const WISHES: readonly Test<Told>[] = [
  {
    id: 'wish-words',
    because: 'words that make no term a wish say that a question is one: "we prefer", "preference is given"',
    applies: ({ said: { words }, part, vocabulary }) =>
      says(vocabulary.checkSigns, 'wish_words', words.slice(part.start, part.end)),
  },
  WISHED_BY_CUE,
];

/** By which rule a sentence only wishes for what some words in it ask for, the span into it; null where it demands it. */
export const wishOf = (said: CheckSentence, hit: Span, vocabulary: Vocabulary): RuleId | null => {
  const { length } = said.words;
  const part =
    length > LONGEST_WISH
      ? { start: Math.max(0, hit.start - BEFORE), end: hit.end + AFTER }
      : { start: 0, end: length };
  return firstThat(without(WISHES, vocabulary.without), { said, hit, part, vocabulary });
};

/** A question of a sentence with nothing more said of it; `hit` is into the sentence. */
export const checkOf = (kind: CheckKind, { start, end }: Span, hit: Span): Check => ({
  kind,
  start,
  end,
  hit: { start: start + hit.start, end: start + hit.end },
  topic: null,
  years: null,
  asked: [],
  any: false,
  of: null,
  wished: false,
  part: false,
  either: false,
  alternatives: [],
  explicitness: 0,
});
