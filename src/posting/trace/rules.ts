import type { Step } from '../demands/occurrence.js';
import { ruleOf } from '../rulebook.js';
import type { RuleId } from '../rules.js';
import type { TracedRule, TracedStep } from './traced.js';

/** A rule by its name, with why it holds. */
export const traced = (id: RuleId): TracedRule => ({ id, because: ruleOf(id)?.because ?? '' });

export const tracedIf = (id: RuleId | null): TracedRule | null => (id === null ? null : traced(id));

/** Words as they are shown: in one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Steps with what they were told by; `words` are those of the sentence that told them. */
export const stepsOf = (steps: readonly Step[], words: string): TracedStep[] =>
  steps.map(({ rule, importance, cue }) => ({
    ...traced(rule),
    importance,
    by: cue === null ? null : oneLine(words.slice(cue.start, cue.end)),
  }));
