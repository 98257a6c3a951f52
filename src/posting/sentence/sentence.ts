import type { Kind, Mention, Section, Span } from '../../model.js';
import { lowered, mayMatch, type Sifted } from '../../text/needles.js';
import { sentencesOf } from '../../text/sentences.js';
import { spansIn } from '../../text/spans.js';
import { kindOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { readWords, type Words } from '../words/words.js';
import { figuresIn, type YearFigure } from './years.js';

/**
 * A sentence of a posting, read once for all that is asked of it. Its span is into the text; the words are as long, and
 * spans into them are offsets from the sentence's start.
 */
export interface Sentence extends Span {
  section: Section;
  words: Words;
  /** The same words with every blank a space, in which a wrapped line breaks no phrase. */
  flat: Words;
  /** Its text in small letters (`lowered`). */
  lower: string;
  /** The patterns of the vocabulary's sieve that may match it. */
  sifted: ReadonlySet<Sifted>;
  /** The numbers of years that it asks for. */
  figures: readonly YearFigure[];
  /** The terms that stand in it, negated ones, degrees and languages among them. */
  mentions: readonly Mention[];
  /** The kinds of their concepts, in the same order. */
  kinds: readonly Kind[];
  /** The sentence before it in its section. */
  previous: Sentence | null;
}

const BLANK = /[^\S ]/;

/** Reads the sentences of all sections, in order; the facts before a posting's body are none. */
export const readSentences = (
  text: string,
  sections: readonly Section[],
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Sentence[] =>
  sections.flatMap((section): Sentence[] => {
    if (isFrontMatter(section)) return [];
    let previous: Sentence | null = null;
    return sentencesOf(text, section).map((span) => {
      const own = text.slice(span.start, span.end);
      const words = readWords(own, vocabulary);
      const flat = BLANK.test(own) ? readWords(own.replace(/\s/g, ' '), vocabulary) : words;
      const lower = lowered(flat.text);
      const sifted = mayMatch(vocabulary.sieve, lower);
      const here = spansIn(mentions, span);
      previous = {
        start: span.start,
        end: span.end,
        section,
        words,
        flat,
        lower,
        sifted,
        figures: figuresIn(flat, sifted, vocabulary),
        mentions: here,
        kinds: here.map(({ conceptId }) => kindOf(vocabulary.lexicon, conceptId)),
        previous,
      };
      return previous;
    });
  });

/** Whether a section holds the facts that stand before a posting's body. */
export const isFrontMatter = ({ kind, start }: Section): boolean => kind === 'meta' && start === 0;

/** A span of the text as one of the sentence's words. */
export const inWords = ({ start }: Span, span: Span): Span => ({ start: span.start - start, end: span.end - start });
