import type { Check, Span } from '../../model.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { CheckSentence } from './check-sentence.js';
import type { Question } from './question.js';

const OR = /(?<!\p{L})(?:or|o|ou)\s+(?:(?:at least|an?|with|the|minimum of|al menos|una?)\s+){0,3}/giu;

/**
 * The ways that a sentence leaves to choose from, each with a number of years, spans into it: "a BSc and 5 years or an MSc
 * and 3 years". Empty where it leaves none.
 */
export const alternativesIn = (
  { words, start, terms }: Pick<CheckSentence, 'words' | 'start' | 'terms'>,
  figures: readonly Span[],
  { lexicon }: Vocabulary,
): Span[] => {
  if (figures.length < 2) return [];
  const degrees = terms.filter(({ conceptId }) => conceptOf(lexicon, conceptId)?.kind === 'degree');
  const begins = new Set([...figures.map((one) => one.start), ...degrees.map((one) => one.start - start)]);
  const ors = [...words.matchAll(OR)].filter(({ index, 0: found }) => begins.has(index + found.length));
  const cuts = [0, ...ors.map(({ index }) => index), words.length];
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

/** "OR a Master's degree and 3 years": an item that is another way for the one before. */
const GOES_ON = /^(?:OR|Or|or|O|o bien|O bien)[\s:,]/;

/** The questions of one sentence, and where it stands. */
export interface AskedIn extends Span {
  questions: Question[];
}

/** Years and degrees, of which a posting may take one or another. */
const CHOSEN: ReadonlySet<Check['kind']> = new Set(['years', 'degree']);

const isChosen = ({ check, dropped }: Question): boolean => dropped === null && CHOSEN.has(check.kind);

/** Joins sentences that begin with "or" to the one before: each of their questions tells the other ways. */
export const joinAlternatives = (sentences: readonly AskedIn[], text: string): Question[] => {
  const chains: AskedIn[][] = [];
  for (const one of sentences) {
    const last = chains.at(-1);
    const goesOn = last?.at(-1)?.questions.some(isChosen) && GOES_ON.test(text.slice(one.start, one.start + 8));
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
