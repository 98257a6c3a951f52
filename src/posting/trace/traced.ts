import type { CheckKind, Importance, SectionKind, Span } from '../../model.js';
import type { RuleId } from '../rules.js';

/** A rule by its name, with why it holds. */
export interface TracedRule {
  id: RuleId;
  because: string;
}

/** Words of a sentence that say how its terms are wanted, and how far they reach. Spans are into the posting's text. */
export interface TracedCue extends Span {
  words: string;
  says: string;
  scope: Span;
  /** The words that it reaches. */
  reaches: string;
}

/** A rule that said how much a term is wanted, what it said, and by which words, if by any. */
export interface TracedStep extends TracedRule {
  importance: Importance;
  by: string | null;
}

/** A term of a sentence: how it is judged there, step by step. */
export interface TracedTerm extends Span {
  words: string;
  conceptId: string;
  label: string;
  importance: Importance;
  /** The rules that said how much it is wanted, in order, and what each said. */
  steps: readonly TracedStep[];
  /** Rules that would have said otherwise and came later. */
  losers: readonly TracedStep[];
  /** The other members of its group of alternatives in this posting; empty where it stands for itself. */
  anyOf: readonly string[];
  groupRule: TracedRule | null;
  years: number | null;
  /** The rule by which it is no demand; null where it is one. */
  dropped: TracedRule | null;
  /** How the whole posting wants it, and by what it says beside the strongest line; null where it is no requirement. */
  requirement: { importance: Importance; over: readonly TracedStep[] } | null;
}

/** A name that no lexicon has: whether it is told, and else the rule that says why not. */
export interface TracedName {
  words: string;
  dropped: TracedRule | null;
}

/** A knock-out question: the rule that put it, what tells it apart or makes it a wish, and why it is no check, if so. */
export interface TracedCheck {
  kind: CheckKind;
  words: string;
  wished: boolean;
  rule: TracedRule;
  topicBy: TracedRule | null;
  wishedBy: TracedRule | null;
  dropped: TracedRule | null;
}

/** One sentence of a posting, with all that was decided about it. */
export interface TracedSentence extends Span {
  line: number;
  text: string;
  section: { kind: SectionKind; heading: string | null; rules: readonly TracedRule[] };
  cues: readonly TracedCue[];
  years: readonly { words: string; years: number; of: string }[];
  terms: readonly TracedTerm[];
  checks: readonly TracedCheck[];
  unknown: readonly TracedName[];
}
