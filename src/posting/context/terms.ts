import { findMentions } from '../../matching/match.js';
import type { Mention, Posting } from '../../model.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { withoutPassing } from '../demands/passing.js';
import { maskMarkup } from '../document/markup.js';
import { settleAcronyms } from './acronyms.js';

/** A posting's text without its markup, as long as the text itself, and the terms in it: what every question starts from. */
export interface PostingTerms {
  text: string;
  mentions: readonly Mention[];
}

/**
 * Finds a posting's terms, once for all that is asked of it: its acronyms as it writes them out itself, everyday words of
 * the trade ("testing", "security") only where it asks for them.
 */
export const readTerms = (
  { text, sections }: Pick<Posting, 'text' | 'sections'>,
  vocabulary: Vocabulary,
): PostingTerms => {
  const masked = maskMarkup(text);
  const mentions = settleAcronyms(masked, findMentions(masked, vocabulary), vocabulary.lexicon);
  return { text: masked, mentions: withoutPassing(masked, mentions, sections) };
};
