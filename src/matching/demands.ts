import type { Mention } from '../model.js';
import { hasSentences } from '../text/sentences.js';
import { conceptOf } from '../vocabulary/lexicon.js';
import { type Demand, demandsIn, type ExtentCues } from './extent.js';
import { innerMentions } from './inner.js';
import { findMentions, type Matcher } from './match.js';
import { jobNames } from './title.js';

/** What finding demands needs besides the text. */
export interface DemandMatcher extends Matcher {
  extent: ExtentCues;
}

/**
 * Leaves out what only names a job: "Java Developer". In a posting, a text of more than one sentence, the first of such
 * mentions stays where nothing else asks for the term, for then the title asks for it.
 */
const withoutTitles = (text: string, mentions: readonly Mention[], cues: ExtentCues): readonly Mention[] => {
  const ofJob = new Set(mentions.filter(jobNames(text, cues)));
  if (ofJob.size === 0) return mentions;
  const isPosting = hasSentences(text);
  const asked = new Set(mentions.filter((one) => one.asked && !ofJob.has(one)).map((one) => one.conceptId));
  return mentions.filter((mention) => {
    if (!ofJob.has(mention)) return true;
    if (!isPosting || asked.has(mention.conceptId)) return false;
    asked.add(mention.conceptId);
    return true;
  });
};

/**
 * What a text asks for as knowledge, in order: nothing negated ("no experience with …"), soft, or mentioned in passing,
 * each demand with its whole extent. A name inside a longer demand follows it and lies within it; else none overlap.
 */
export const findDemands = (text: string, matcher: DemandMatcher): Mention[] => {
  const { lexicon, extent } = matcher;
  const hard: Demand[] = [];
  for (const mention of withoutTitles(text, findMentions(text, matcher), extent)) {
    const { start, end, conceptId, surface, form, via, guard, negated, asked } = mention;
    const { kind = 'concept' } = conceptOf(lexicon, conceptId) ?? {};
    if (kind === 'soft' || negated) continue;
    // Field by field: to spread so many objects costs more than to find them.
    hard.push({ start, end, surface, conceptId, form, via, guard, asked, negated, kind });
  }
  const demands: Mention[] = demandsIn(text, hard, extent);
  const inner = hard.flatMap((mention) => innerMentions(mention, lexicon));
  if (inner.length === 0) return demands;
  return demands.concat(inner).sort((a, b) => a.start - b.start || b.end - a.end);
};
