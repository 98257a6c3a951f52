import type { Knowledge } from '../lexicon/open.js';
import type { Mention, Posting } from '../model.js';
import { findMentions } from '../text/match.js';
import { maskMarkup } from './markup.js';

/** A posting's text without its markup, as long as the text itself, and the terms in it: what every question starts from. */
export interface PostingTerms {
  text: string;
  mentions: readonly Mention[];
}

/**
 * Finds a posting's terms, once for all that is asked of it. Everyday words of the trade ("testing", "security") are
 * among them only where the posting asks for them.
 */
export const readTerms = ({ text }: Pick<Posting, 'text'>, knowledge: Knowledge): PostingTerms => {
  const masked = maskMarkup(text);
  return {
    text: masked,
    mentions: findMentions(masked, knowledge).filter(({ guard, asked }) => guard !== 'everyday' || asked),
  };
};
