import { says } from '../../vocabulary/cues/checks.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { firstThat, type RuleId, type Test, without } from '../rules.js';

/** Words that name a place, and what else tells whether one may work from anywhere. */
interface Place {
  words: string;
  /** Whether a field of the line says that it is remote, and whether a place is named that this is from. */
  isRemote: boolean;
  isFromPlace: boolean;
  /** Whether they deny it, or say in brackets where from. */
  denies: boolean;
  vocabulary: Vocabulary;
}

export const REMOTE_OFFERED: Test<Place> = {
  id: 'remote-will-do',
  because: 'where remote work from anywhere is offered besides, a place knocks nobody out: "Ghent or remote"',
  applies: ({ words, isRemote, isFromPlace, denies, vocabulary: { checkSigns } }) =>
    !isFromPlace && !denies && (isRemote || says(checkSigns, 'remote_offered', words)),
};

/** A permit's words: `hit` is what put the question, `words` the sentence. */
interface Permit {
  words: string;
  hit: string;
  vocabulary: Vocabulary;
}

export const NATIONALITY: Test<Permit> = {
  id: 'nationality-asked',
  because: 'who asks for citizens takes no permit to work for it, unless a permit will do too',
  applies: ({ words, hit, vocabulary: { checkSigns } }) =>
    says(checkSigns, 'citizenship', hit) && !says(checkSigns, 'other_permit', words),
};

/** The name of a rule that sets a question apart from others of its kind, where it applies and is not left out. */
export const topicOf = <Given>(rule: Test<Given>, given: Given, vocabulary: Vocabulary): RuleId | null =>
  firstThat(without([rule], vocabulary.without), given);
