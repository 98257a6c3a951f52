import type { Sifted } from '../../text/needles.js';
import type { Vocabulary } from '../../vocabulary/open.js';

/** A longer "sentence" is a whole posting that has lost its lines and full stops, such text in it or not. */
const LONGEST = 800;

/** Words of a sentence, and the patterns that may match them. */
interface Text {
  words: { text: string };
  sifted: ReadonlySet<Sifted>;
}

const isOneOf = (patterns: readonly Sifted[], { words: { text }, sifted }: Text): boolean =>
  text.length <= LONGEST && patterns.some((one) => sifted.has(one) && one.pattern.test(text));

/** Whether a sentence is equal-opportunity text, which asks for nothing wherever it stands. */
export const isEqualOpportunity = (sentence: Text, { boilerplate }: Pick<Vocabulary, 'boilerplate'>): boolean =>
  isOneOf(boilerplate.equalOpportunity, sentence);

/** Whether a sentence only tells how to apply: what one sends is not what one must know. */
export const isApplication = (sentence: Text, { boilerplate }: Pick<Vocabulary, 'boilerplate'>): boolean =>
  isOneOf(boilerplate.application, sentence);
