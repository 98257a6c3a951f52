import type { Check } from '../../model.js';
import type { RuleId } from '../rules.js';

/** A knock-out question that a posting puts, with what was decided about it, and by which rules. */
export interface Question {
  check: Check;
  /** The kind of cue that put it. */
  rule: RuleId;
  /** What set it apart from others of its kind; null for nothing. */
  topicBy: RuleId | null;
  /** What says that it is only a wish; null where nothing does. */
  wishedBy: RuleId | null;
  /** What says that it is no check; null where it is one. */
  dropped: RuleId | null;
}

/** A question as a rule puts it, with what other rules tell of it. */
export const putBy = (
  rule: RuleId,
  check: Omit<Check, 'wished'>,
  told: Partial<Pick<Question, 'topicBy' | 'wishedBy' | 'dropped'>> = {},
): Question => ({
  check: { ...check, wished: (told.wishedBy ?? null) !== null },
  rule,
  topicBy: null,
  wishedBy: null,
  dropped: null,
  ...told,
});
