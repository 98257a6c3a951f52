import { findNearMisses, type NearMiss } from '../../matching/nearmiss.js';
import type { Mention, Posting } from '../../model.js';
import { fold } from '../../text/fold.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { ASKING } from '../sections/resolve.js';

/**
 * What looks like a misspelt name where a posting asks for something, its own names (company, title) aside. Offsets are
 * into the masked text. Throws LexiconError where the build's dictionary is missing.
 */
export const findSlips = (
  posting: Pick<Posting, 'hiringOrganization' | 'title' | 'language' | 'sections'>,
  masked: string,
  mentions: readonly Mention[],
  { lexicon, unknown }: Vocabulary,
): NearMiss[] => {
  const asking = posting.sections.filter(({ kind }) => ASKING.has(kind));
  if (asking.length === 0) return [];
  const own = new Set(fold(`${posting.hiringOrganization ?? ''} ${posting.title ?? ''}`).match(/[\p{L}\p{N}]+/gu));
  return findNearMisses(masked, mentions, lexicon, (key) => own.has(key)).filter(
    ({ start, surface }) =>
      asking.some((one) => one.start <= start && start < one.end) &&
      !(posting.language === 'es' && unknown.spanishForms.test(surface)),
  );
};
