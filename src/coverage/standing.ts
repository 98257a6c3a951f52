import { unmarked } from '../posting/document/markup.js';
import { fold } from '../text/fold.js';
import type { CoverageEvidence, CoverageItem } from './schema.js';

type Shown = Omit<CoverageEvidence, 'bears'>;
type Way = Pick<Shown, 'source' | 'via'>;

/** By the thing itself, by what implies it, or by a neighbour. */
const wayOf = ({ via }: Way): 'direct' | 'implied' | 'related' =>
  via === 'implied' || via === 'related' ? via : 'direct';

/** Whether a piece of evidence is of the CV, and shows a term the same way as the one that its status rests on. */
export const bearsWith = (one: Way, rests: Way | undefined): boolean =>
  rests?.source === 'cv' && one.source === 'cv' && wayOf(one) === wayOf(rests);

const wordsOf = (rests: Shown, { label, posting: [asked] }: Pick<CoverageItem, 'label' | 'posting'>): string => {
  if (rests.source === 'fact') return `ledger: ${rests.factId}`;
  const surface = unmarked(rests.surface);
  if (rests.via === 'implied') return `implied by ${surface}`;
  if (rests.via === 'related') return `near: ${surface}`;
  if (rests.via === 'literal') return '';
  // Where the CV has the usual name, what differs is the posting's.
  return asked && fold(surface) === fold(label) ? `asked as “${unmarked(asked.surface)}”` : `as “${surface}”`;
};

/** How the evidence that an item's status rests on stands to what was asked, in a few words; empty for the same word. */
export const howOf = (rests: Shown, item: Pick<CoverageItem, 'label' | 'posting'>): string => {
  const last = rests.old && rests.until !== null ? `last in ${rests.until}` : '';
  return [wordsOf(rests, item), last].filter(Boolean).join(', ');
};
