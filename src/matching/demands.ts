import type { Mention } from '../model.js';
import { hasSentences } from '../text/sentences.js';
import type { ExtentCues } from '../vocabulary/cues/extent.js';
import { type Demand, demandsIn } from './extent.js';
import { innerMentions } from './inner.js';
import { findKinds, type Matcher } from './match.js';
import { jobNames } from './title.js';

/** What finding demands needs besides the text. */
export interface DemandMatcher extends Matcher {
  extent: ExtentCues;
}

/**
 * Leaves out what only names a job: "Java Developer". In a posting, a text of more than one sentence, the first of such
 * mentions stays where nothing else asks for the term, for then the title asks for it. Gives of each mention whether it
 * stays.
 */
const withoutTitles = (text: string, mentions: readonly Mention[], cues: ExtentCues): boolean[] => {
  const ofJob = mentions.map(jobNames(text, cues));
  if (!ofJob.includes(true)) return mentions.map(() => true);
  const isPosting = hasSentences(text);
  const asked = new Set(mentions.filter((one, i) => one.asked && !ofJob[i]).map((one) => one.conceptId));
  return mentions.map(({ conceptId }, i) => {
    if (!ofJob[i]) return true;
    if (!isPosting || asked.has(conceptId)) return false;
    asked.add(conceptId);
    return true;
  });
};

/**
 * What a text asks for as knowledge, in order: nothing negated ("no experience with …"), soft, or mentioned in passing,
 * each demand with its whole extent. A name inside a longer demand follows it and lies within it; else none overlap.
 */
export const findDemands = (text: string, matcher: DemandMatcher): Mention[] => {
  const { lexicon, extent } = matcher;
  const { mentions, kinds } = findKinds(text, matcher);
  const stays = withoutTitles(text, mentions, extent);
  const hard = mentions.flatMap((mention, i): Demand | [] => {
    const { start, end, conceptId, surface, form, via, guard, negated, asked } = mention;
    const kind = kinds[i] ?? 'concept';
    // Field by field: to spread so many objects costs more than to find them.
    const demand = { start, end, surface, conceptId, form, via, guard, asked, negated, kind };
    return stays[i] && kind !== 'soft' && !negated ? demand : [];
  });
  const demands: Mention[] = demandsIn(text, hard, extent);
  const inner = hard.flatMap((mention) => innerMentions(mention, lexicon));
  if (inner.length === 0) return demands;
  return demands.concat(inner).sort((a, b) => a.start - b.start || b.end - a.end);
};
