import { findMentions } from '../../matching/match.js';
import type { Mention, Section } from '../../model.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { type Expansion, resolveAcronyms } from './acronyms.js';
import { splitIncidental } from './incidental.js';

/** The terms of a posting, in order: what may be asked for, and everyday words that it names in passing. */
export interface PostingMentions {
  mentions: readonly Mention[];
  incidental: readonly Mention[];
}

/**
 * Finds a posting's terms in its masked text, once for all that is asked of it: its acronyms as it writes them out itself
 * (`acronyms`),
 * everyday words of the trade ("testing", "security") only where it asks for them.
 */
export const findPostingMentions = (
  masked: string,
  sections: readonly Section[],
  acronyms: readonly Expansion[],
  vocabulary: Vocabulary,
): PostingMentions =>
  splitIncidental(
    masked,
    resolveAcronyms(masked, findMentions(masked, vocabulary), acronyms, vocabulary),
    sections,
    vocabulary.without,
  );
