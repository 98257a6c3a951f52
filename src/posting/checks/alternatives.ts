import type { Check, Span } from '../../model.js';
import type { CountedCues } from '../../vocabulary/cues/counted.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { CheckSentence } from './check-sentence.js';
import { beforeLast } from './edges.js';
import type { Question } from './question.js';

/** As many words may stand between "or" and the years or the degree of a way: "or with at least". */
const MOST_BETWEEN = 3;

/** Where the "or" stands before a place of a sentence; null where none does. */
const orBefore = (words: string, at: number, { ways, waysWith }: CountedCues): number | null => {
  let before = words.slice(0, at);
  for (let i = 0; i < MOST_BETWEEN && /\s$/.test(before); i++) before = beforeLast(before, waysWith) ?? before;
  return /\s$/.test(before) ? (beforeLast(before, ways)?.length ?? null) : null;
};

/**
 * The ways that a sentence leaves to choose from, each with a number of years, spans into it: "a BSc and 5 years or an MSc
 * and 3 years". Empty where it leaves none.
 */
export const alternativesIn = (
  { words, start, terms }: Pick<CheckSentence, 'words' | 'start' | 'terms'>,
  figures: readonly Span[],
  { lexicon, counted }: Vocabulary,
): Span[] => {
  if (figures.length < 2) return [];
  const degrees = terms.filter(({ conceptId }) => conceptOf(lexicon, conceptId)?.kind === 'degree');
  const begins = new Set([...figures.map((one) => one.start), ...degrees.map((one) => one.start - start)]);
  const ors = new Set([...begins].flatMap((at) => orBefore(words, at, counted) ?? []));
  const cuts = [0, ...[...ors].sort((a, b) => a - b), words.length];
  const alternatives = cuts.slice(1).map((end, i): Span => {
    const from = cuts[i] ?? 0;
    return { start: i === 0 ? from : from + (/^\p{L}+\s+/u.exec(words.slice(from))?.[0].length ?? 0), end };
  });
  const told = alternatives.filter((alternative) =>
    figures.some((one) => one.start >= alternative.start && one.start < alternative.end),
  );
  return told.length === alternatives.length && alternatives.length > 1 ? alternatives : [];
};

/** The alternatives that an offset of a sentence does not stand in, moved by `start`: the sentence's own. */
export const othersThan = (alternatives: readonly Span[], at: number, start: number): Span[] =>
  alternatives
    .filter((one) => !(at >= one.start && at < one.end))
    .map((one) => ({ start: start + one.start, end: start + one.end }));

/** "OR a Master's degree and 3 years": whether an item is another way for the one before. */
const tellsAnother = (text: string, at: number, { goesOn }: CountedCues): boolean =>
  goesOn.some((words) => text.startsWith(words, at) && /[\s:,]/.test(text.charAt(at + words.length)));

/** The questions of one sentence, and where it stands. */
export interface AskedIn extends Span {
  questions: Question[];
}

/** Years and degrees, of which a posting may take one or another. */
const CHOSEN: ReadonlySet<Check['kind']> = new Set(['years', 'degree']);

const isChosen = ({ check, dropped }: Question): boolean => dropped === null && CHOSEN.has(check.kind);

/** Joins sentences that begin with "or" to the one before: each of their questions tells the other ways. */
export const joinAlternatives = (
  sentences: readonly AskedIn[],
  text: string,
  { counted }: Pick<Vocabulary, 'counted'>,
): Question[] => {
  const chains: AskedIn[][] = [];
  for (const one of sentences) {
    const last = chains.at(-1);
    const goesOn = last?.at(-1)?.questions.some(isChosen) && tellsAnother(text, one.start, counted);
    if (last && goesOn) last.push(one);
    else chains.push([one]);
  }
  return chains.flatMap((chain) =>
    chain.flatMap((own) =>
      own.questions.map((question) => {
        const others = chain.filter((one) => one !== own).map(({ start, end }) => ({ start, end }));
        const { check } = question;
        return isChosen(question)
          ? { ...question, check: { ...check, alternatives: [...check.alternatives, ...others] } }
          : question;
      }),
    ),
  );
};
