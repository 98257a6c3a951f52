import { fold } from '../text/fold.js';

const PREFIX = 'term:';

/** The id of a ledger's term that no lexicon has. */
export const termId = (term: string): string => PREFIX + fold(term);

export const isTermId = (id: string): boolean => id.startsWith(PREFIX);
