import type { Vocabulary } from '../../vocabulary/open.js';
import type { Moment } from '../months.js';
import type { PreparedCv } from '../prepared.js';

/** How much a finding may cost, the gravest first. */
export const GRAVITIES = ['grave', 'fair', 'slight'] as const;

export type Gravity = (typeof GRAVITIES)[number];

/** What a parser or a careful reader may trip over. */
export interface Finding {
  /** The rule that found it. */
  rule: string;
  gravity: Gravity;
  /** Counted from 1; null for the whole CV. */
  line: number | null;
  /** The words that it is about; '' for the whole CV. */
  quote: string;
  why: string;
  todo: string;
}

/** What a rule looks at. */
export interface Linted {
  prepared: PreparedCv;
  vocabulary: Vocabulary;
  asOf: Moment;
}

/** A rule: what it looks for, and what it finds. */
export interface LintRule {
  id: string;
  gravity: Gravity;
  find: (linted: Linted) => Omit<Finding, 'rule' | 'gravity'>[];
}

/** A finding about the whole CV. */
export const ofWhole = (why: string, todo: string): Omit<Finding, 'rule' | 'gravity'> => ({
  line: null,
  quote: '',
  why,
  todo,
});
