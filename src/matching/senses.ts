import type { Mention } from '../model.js';
import type { Senses } from '../vocabulary/cues/senses.js';
import type { Lexicon } from '../vocabulary/lexicon.js';
import { conceptOf } from '../vocabulary/lexicon.js';

/** How far away a neighbour may stand, in UTF-16 units, in the same line: about a sentence. */
const NEAR = 200;

/** How far a mention is from another of its line, in UTF-16 units; infinite where another line lies between. */
const distanceOf = (text: string, a: Mention, b: Mention): number => {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return text.slice(from, to).includes('\n') ? Number.POSITIVE_INFINITY : to - from;
};

/** The mentions near one, given in order with its place among them. This bounds the work on a long line. */
const around = (mentions: readonly Mention[], at: number): Mention[] => {
  const { start = 0, end = 0 } = mentions[at] ?? {};
  let first = at;
  while (start - (mentions[first - 1]?.end ?? Number.NEGATIVE_INFINITY) <= NEAR) first--;
  let last = at;
  while ((mentions[last + 1]?.start ?? Number.POSITIVE_INFINITY) - end <= NEAR) last++;
  return [...mentions.slice(first, at), ...mentions.slice(at + 1, last + 1)];
};

/** What a concept is near to, belongs to and implies: where it stands nearer than the other sense's names, it is meant. */
const relativesOf = (lexicon: Lexicon, id: string): ReadonlySet<string> => {
  const { related = [], broader = [], implies = [] } = conceptOf(lexicon, id) ?? {};
  return new Set([...related, ...broader, ...implies]);
};

/**
 * Settles names of two senses by what stands near them: "Pub/Sub" beside Google Cloud or Kafka is the product, else the
 * pattern; "Oracle" beside SAP is the ERP system, unless a kin of the database stands nearer ("SAP, Oracle, MySQL"). Takes
 * the mentions in order and gives them with those changed.
 */
export const resolveSenses = (
  text: string,
  mentions: readonly Mention[],
  senses: Senses,
  lexicon: Lexicon,
): Mention[] =>
  mentions.map((mention, at) => {
    const sense = senses.get(mention.conceptId);
    if (!sense?.written.has(mention.surface)) return mention;
    const near = around(mentions, at);
    const nearest = (wanted: ReadonlySet<string>): number =>
      Math.min(
        ...near.filter(({ conceptId }) => wanted.has(conceptId)).map((other) => distanceOf(text, mention, other)),
      );
    const resolved = nearest(sense.beside) < nearest(relativesOf(lexicon, mention.conceptId));
    const label = resolved ? conceptOf(lexicon, sense.means)?.prefLabel : undefined;
    return label === undefined ? mention : { ...mention, conceptId: sense.means, form: mention.surface, via: 'alias' };
  });
