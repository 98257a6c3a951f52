import type { Kind, Mention } from '../model.js';
import { hasSentences } from '../text/sentences.js';
import type { Extent } from '../vocabulary/cues/extent.js';
import { type Demand, demandsIn } from './extent.js';
import { innerMentions } from './inner.js';
import { findKinds, type Matcher } from './match.js';
import { jobNames } from './title.js';

/** What finding demands needs besides the text. */
export interface DemandMatcher extends Matcher {
  extent: Extent;
}

/** A mention with its kind, and whether it only names a job: "Java Developer". */
interface Told {
  mention: Mention;
  kind: Kind;
  ofJob: boolean;
}

/**
 * Leaves out what only names a job. In a posting, a text of more than one sentence, the first of such mentions stays where
 * nothing else asks for the term, for then the title asks for it.
 */
const withoutTitles = (text: string, told: readonly Told[]): readonly Told[] => {
  if (!told.some(({ ofJob }) => ofJob)) return told;
  const asked = new Set<string>();
  for (const { mention, ofJob } of told) if (mention.asked && !ofJob) asked.add(mention.conceptId);
  let isPosting: boolean | null = null;
  return told.filter(({ mention, ofJob }) => {
    if (!ofJob) return true;
    if (asked.has(mention.conceptId)) return false;
    isPosting ??= hasSentences(text);
    if (isPosting) asked.add(mention.conceptId);
    return isPosting;
  });
};

const toDemand = ({ mention, kind }: Told): Demand => {
  const { start, end, conceptId, surface, form, via, guard, negated, asked } = mention;
  // Field by field: to spread so many objects costs more than to find them.
  return { start, end, surface, conceptId, form, via, guard, asked, negated, kind };
};

/**
 * What a text asks for as knowledge, in order: nothing negated ("no experience with …"), soft, or mentioned in passing,
 * each demand with its whole extent. A name inside a longer demand follows it and lies within it; else none overlap.
 */
export const findDemands = (text: string, matcher: DemandMatcher): Mention[] => {
  const { lexicon, extent } = matcher;
  const { mentions, kinds } = findKinds(text, matcher);
  const namesJob = jobNames(text, extent);
  const told: Told[] = [];
  mentions.forEach((mention, i) => {
    const kind = kinds[i] ?? 'concept';
    // What is soft is no demand wherever it stands.
    if (kind !== 'soft') told.push({ mention, kind, ofJob: namesJob(mention) });
  });
  const hard: Demand[] = [];
  for (const one of withoutTitles(text, told)) if (!one.mention.negated) hard.push(toDemand(one));
  const demands: Mention[] = demandsIn(text, hard, extent);
  const inner: Mention[] = [];
  for (const mention of hard) for (const one of innerMentions(mention, lexicon)) inner.push(one);
  if (inner.length === 0) return demands;
  return demands.concat(inner).sort((a, b) => a.start - b.start || b.end - a.end);
};
