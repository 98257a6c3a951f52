import type { Kind, Section, Span } from '../../model.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { NAMED } from '../../vocabulary/types.js';
import type { Rule } from '../rules.js';
import type { Wanted } from '../sentence/importance.js';
import type { Sentence } from '../sentence/sentence.js';
import { figureFor, type YearFigure } from '../sentence/years.js';
import { DEMANDING } from './drops.js';
import type { Occurrence, Step } from './occurrence.js';

/** What else makes a demand of what a line only mentions. */
export const LINE_RULES = {
  years: { id: 'years-demand', because: 'who asks for years of something demands it' },
  stack: {
    id: 'stack-demands',
    because: 'where no section of requirements names a technology, the stack is what one must know',
  },
} as const satisfies Record<string, Rule>;

/** "5 years of professional back-end development": as many words between a number of years and a practice. */
const BETWEEN_YEARS = /^(?:[^\p{L}]*\p{L}+(?:-\p{L}+)*){0,5}[^\p{L}.;:]*$/u;

/**
 * The years asked for one term of a sentence: for names all that the figure reaches, for practices only the one it is
 * said of. Nobody counts years of a virtue. All spans are into `words`.
 */
export const yearsOf = (
  words: string,
  terms: readonly Span[],
  term: Span,
  kind: Kind,
  figures: readonly YearFigure[],
): number | null => {
  const figure = kind === 'soft' ? undefined : figureFor(figures, term);
  if (!figure) return null;
  if (NAMED.has(kind)) return figure.years;
  const next = terms.find((one) => one.start >= figure.end);
  return next === term && BETWEEN_YEARS.test(words.slice(figure.end, term.start)) ? figure.years : null;
};

/** A longer sentence with a figure of years says itself what they are of. */
const LONGEST_FIGURE = 40;
/** A pause between two sentences of one line. */
const LONGEST_PAUSE = 2;

/** "4+ years of experience. Kotlin (with Spring) at scale.": what goes on without a verb is what they are of. */
export const goesOnWithYears = (
  { start, words, previous }: Sentence,
  { years }: Pick<Vocabulary, 'years'>,
): boolean => {
  if (!previous || start - previous.end > LONGEST_PAUSE) return false;
  if (previous.words.text.length > LONGEST_FIGURE || previous.figures.length === 0) return false;
  return !years.states.test(words.text);
};

/** How a line wants a term where figures of years and stacks are looked at too. */
export const inLine = (
  { importance, explicit, rule, cue }: Wanted,
  section: Section,
  dated: boolean,
  byStack: boolean,
  { without: left }: Pick<Vocabulary, 'without'>,
): Pick<Occurrence, 'importance' | 'steps' | 'explicitly'> => {
  const steps: Step[] = [{ rule, importance, cue }];
  const mentioned = importance === 'mentioned';
  const byYears = mentioned && dated && !left.has(LINE_RULES.years.id);
  if (byYears) steps.push({ rule: LINE_RULES.years.id, importance: 'required', cue: null });
  else if (mentioned && byStack && !left.has(LINE_RULES.stack.id))
    steps.push({ rule: LINE_RULES.stack.id, importance: 'required', cue: null });
  const resolved = steps.at(-1)?.importance ?? importance;
  return { importance: resolved, steps, explicitly: explicit || byYears || DEMANDING.has(section.kind) };
};
