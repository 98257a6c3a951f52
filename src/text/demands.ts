import { conceptOf, type Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../model.js';
import { demandsIn, type ExtentCues } from './extent.js';
import { innerMentions } from './inner.js';
import { findMentions, type Matcher } from './match.js';

/** What finding demands needs besides the text. */
export interface DemandMatcher extends Matcher {
  extent: ExtentCues;
}

const fromMentions = (text: string, mentions: readonly Mention[], lexicon: Lexicon, extent: ExtentCues): Mention[] => {
  const hard = mentions.flatMap((mention) => {
    const { kind = 'concept' } = conceptOf(lexicon, mention.conceptId) ?? {};
    return kind === 'soft' || mention.negated ? [] : [{ ...mention, kind }];
  });
  const inner = hard.flatMap((mention) => (mention.asked ? innerMentions(mention, lexicon) : []));
  return [...demandsIn(text, hard, extent), ...inner].sort((a, b) => a.start - b.start || b.end - a.end);
};

/**
 * What a text asks for as knowledge, in order: nothing negated ("no experience with …"), soft, or mentioned in passing,
 * each demand with its whole extent. A name inside a longer one follows it and lies within it; else none overlap.
 */
export const findDemands = (text: string, matcher: DemandMatcher): Mention[] =>
  fromMentions(text, findMentions(text, matcher), matcher.lexicon, matcher.extent);
