import type { Lexicon } from '../lexicon/lexicon.js';
import { conceptOf } from '../lexicon/lexicon.js';
import type { Mention } from '../model.js';

/** A name that means one thing by itself and another beside certain names (lexicons/reading/senses.yaml). */
export interface Sense {
  /** How the name is written, exactly. */
  written: ReadonlySet<string>;
  means: string;
  beside: ReadonlySet<string>;
}

/** The second senses of concepts, by the concept that the name usually means. */
export type Senses = ReadonlyMap<string, Sense>;

/** How far away a neighbour may stand, in UTF-16 units, in the same line: about a sentence. */
const NEAR = 200;

const isNear = (text: string, a: Mention, b: Mention): boolean => {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return to - from <= NEAR && !text.slice(from, to).includes('\n');
};

/**
 * Settles names of two senses by what stands near them: "Pub/Sub" beside Google Cloud or Kafka is the product, else the
 * pattern. Gives the mentions with those changed.
 */
export const settleSenses = (text: string, mentions: readonly Mention[], senses: Senses, lexicon: Lexicon): Mention[] =>
  mentions.map((mention) => {
    const sense = senses.get(mention.conceptId);
    if (!sense?.written.has(mention.surface)) return mention;
    const settled = mentions.some((other) => sense.beside.has(other.conceptId) && isNear(text, mention, other));
    const label = settled ? conceptOf(lexicon, sense.means)?.prefLabel : undefined;
    return label === undefined ? mention : { ...mention, conceptId: sense.means, form: mention.surface, via: 'alias' };
  });
